import type { AnnotationSet, Entity, Statement } from "../annotations/annotationSet";
import { Lines } from "../text/lines";
import type { Span } from "../text/span";

/**
 * What a list of words makes of a place: a mark that comes or goes, or that now says something else: `type` the type, `entity`
 * who or what is meant, `act` the kind of statement, `speaker` who says it.
 */
export type WordChangeCode = "added" | "removed" | "type" | "entity" | "act" | "speaker";

/** One place of a document that a change of the list changes. */
export interface WordChange {
  readonly kind: "name" | "statement" | "meeting";
  readonly what: WordChangeCode;
  readonly span: Span;
  /** The text at the place. */
  readonly words: string;
  /** One-based. */
  readonly line: number;
  /** Type, name or act before and after; "" where there was or is none. */
  readonly before: string;
  readonly after: string;
}

/** What differs between two annotations of one text: names, statements and meetings, in the order of the text. */
export function wordChanges(text: string, before: AnnotationSet, after: AnnotationSet): WordChange[] {
  const lines = new Lines(text);
  const changes: WordChange[] = [];
  const found = (
    kind: WordChange["kind"],
    span: Span,
    what: WordChangeCode,
    was: string,
    is: string,
  ): void => {
    const { start, end } = span;
    const line = lines.at(start).line;
    const words = text.slice(start, end);
    changes.push({ kind, what, span: { start, end }, words, line, before: was, after: is });
  };
  pairUp(namesOf(before), namesOf(after), (span, was, is) => {
    if (!was || !is) found("name", span, is ? "added" : "removed", was?.type ?? "", is?.type ?? "");
    else if (was.type !== is.type) found("name", span, "type", was.type, is.type);
    else if (was.name !== is.name) found("name", span, "entity", was.name, is.name);
  });
  pairUp(statementsOf(before), statementsOf(after), (span, was, is) => {
    if (!was || !is) found("statement", span, is ? "added" : "removed", was?.act ?? "", is?.act ?? "");
    else if (was.act !== is.act) found("statement", span, "act", was.act, is.act);
    else if (was.speaker !== is.speaker) found("statement", span, "speaker", was.speaker, is.speaker);
  });
  pairUp(meetingsOf(before), meetingsOf(after), (span, was, is) => {
    if (!was || !is) found("meeting", span, is ? "added" : "removed", "", "");
  });
  return changes.sort((a, b) => a.span.start - b.span.start);
}

type Placed<Value> = ReadonlyMap<string, readonly [span: Span, value: Value]>;

function pairUp<Value>(
  before: Placed<Value>,
  after: Placed<Value>,
  told: (span: Span, was: Value | undefined, is: Value | undefined) => void,
): void {
  for (const [key, [span, value]] of before) told(span, value, after.get(key)?.[1]);
  for (const [key, [span, value]] of after) if (!before.has(key)) told(span, undefined, value);
}

const keyOf = ({ start, end }: Span): string => `${start}:${end}`;

function namesOf({ entities }: AnnotationSet): Placed<Pick<Entity, "type" | "name">> {
  return new Map(
    entities.flatMap((entity) =>
      entity.mentions
        .filter(({ kind }) => kind === "name")
        .map((mention) => [keyOf(mention), [mention, entity]] as const),
    ),
  );
}

function statementsOf({
  entities,
  statements,
}: AnnotationSet): Placed<{ readonly act: string; readonly speaker: string }> {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return new Map(
    statements.map((statement) => {
      const span = placeOf(statement);
      const speaker = statement.speaker === null ? "" : (names.get(statement.speaker) ?? "");
      return [keyOf(span), [span, { act: statement.act, speaker }]] as const;
    }),
  );
}

/** From its first place to its last. */
function placeOf({ cue, content, source }: Statement): Span {
  const all = cue.length > 0 ? [...cue, ...content] : [...content, ...source];
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}

function meetingsOf({ meetings }: AnnotationSet): Placed<true> {
  return new Map(
    meetings.flatMap(({ mentions }) => mentions.map((mention) => [keyOf(mention), [mention, true]] as const)),
  );
}

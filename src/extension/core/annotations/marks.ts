import { type AnnotationSet, ENTITY_TYPES, type EntityType, type Span } from "../../../engine";
import type { MarkKind } from "../../manifest/markKinds";
import type { SourceText } from "./sourceText";
import { subtract, union } from "./spanSets";

/** Descriptions and pronouns are drawn in the colour of what they stand for. */
export const REFERENCE_MARKS = ["personReference", "organizationReference", "placeReference"] as const;
export type ReferenceMark = (typeof REFERENCE_MARKS)[number];

/** Parts of statements, and of meetings: the words for one, and what was talked about there. */
const PARTS = ["indirect", "quoted", "cue", "meeting", "topic"] as const;

/** One look each: what one decoration type draws. */
export const MARKS = [...ENTITY_TYPES, ...REFERENCE_MARKS, ...PARTS] as const;
export type Mark = EntityType | ReferenceMark | (typeof PARTS)[number];
export type Marks = Readonly<Record<Mark, readonly Span[]>>;

/** The kind that a person turns on and off to see the mark or not. */
export function kindOfMark(mark: Mark): MarkKind {
  if (mark === "topic") return "meeting";
  return mark.endsWith("Reference") ? "reference" : (mark as MarkKind);
}

/** Every span to draw, by its look. Tints never overlap, so that nested statements don't darken. */
export function collectMarks(set: AnnotationSet, source: SourceText): Marks {
  const marks = Object.fromEntries(MARKS.map((mark) => [mark, []])) as unknown as Record<Mark, Span[]>;
  for (const { type, mentions } of set.entities) {
    // A label of the project has a look of its own.
    if (!(ENTITY_TYPES as readonly string[]).includes(type)) continue;
    for (const { start, end, kind } of mentions) marks[markOf(type, kind === "name")].push({ start, end });
  }
  const named = ENTITY_TYPES.flatMap((type) => marks[type]);
  for (const mark of REFERENCE_MARKS) marks[mark] = trimmed(subtract(marks[mark], named), source);
  for (const { form, content, cue } of set.statements) {
    marks.cue.push(...cue);
    const quoted =
      form === "direct" ? content : form === "mixed" ? content.flatMap((span) => quotedIn(span, source)) : [];
    marks.quoted.push(...quoted);
    marks.indirect.push(...(form === "direct" ? [] : content));
  }
  marks.cue = union(marks.cue);
  marks.quoted = union(marks.quoted);
  marks.indirect = trimmed(subtract(marks.indirect, marks.quoted), source);
  for (const { mentions, topics } of set.meetings) {
    marks.meeting.push(...mentions);
    marks.topic.push(...topics);
  }
  marks.meeting = union(marks.meeting);
  // What somebody says keeps the tint of a statement, also where it names what was talked about.
  marks.topic = trimmed(subtract(marks.topic, [...marks.indirect, ...marks.quoted]), source);
  return marks;
}

function markOf(type: EntityType, isName: boolean): Mark {
  const reference = `${type}Reference` as ReferenceMark;
  return !isName && REFERENCE_MARKS.includes(reference) ? reference : type;
}

/** A closing ’ is told from an apostrophe by what stands behind it. */
const QUOTATION = /["“„«][^"“”„«»]*["”“»]|‘(?:[^‘’"“”„«»]|’(?=\p{L}))+’(?!\p{L})/gu;

/** The parts of a content that stand between quotation marks, the marks included. */
export function quotedIn(span: Span, source: SourceText): Span[] {
  return [...source.textOf(span).matchAll(QUOTATION)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}

/** The spans without white space at their borders; those of nothing else left out. */
function trimmed(spans: readonly Span[], source: SourceText): Span[] {
  return spans.flatMap(({ start, end }) => {
    const text = source.textOf({ start, end });
    const span = { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
    return span.start < span.end ? [span] : [];
  });
}

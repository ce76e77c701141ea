import * as l10n from "@vscode/l10n";
import {
  type Claim,
  ENTITY_TYPES,
  type EntityType,
  referTo,
  type Span,
  type Statement,
  statementClaim,
  type StatementForm,
} from "../../../engine";
import { extentOf } from "../../core/annotations/annotationIndex";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import { quotedIn } from "../../core/annotations/marks";
import type { Core } from "../../core/core";
import type { DecisionEdit } from "../../core/decisions/documentDecisions";
import { add, correct } from "../../core/decisions/edits";
import { markName, PARTIES } from "../../core/decisions/markName";
import { type Handlers, handlersOfEach } from "../../core/handlers";
import { type Asked, type Asking, readAsked } from "../../shown/asking/asked";
import { chooseType, type Part } from "../../shown/asking/choose";
import { markHandler, type MarkWords } from "../../shown/asking/markHandler";
import { tell } from "../../shown/asking/tell";
import { wordsAt } from "../../shown/asking/wordBorders";

/** Marks the selection, or the word at the cursor, without asking anything. Each returns whether it did. */
export function markHandlers(context: Asking & Pick<Core, "labels">) {
  const handler = (mark: MarkWords) => markHandler(context, mark);
  const commit = ({ annotated }: Asked, edit: DecisionEdit) =>
    context.decisions.commit(annotated.document, edit);
  const parts: Readonly<Record<string, MarkWords>> = {
    content: (asked, span) => commit(asked, markContent(asked, span)),
    cue: (asked, span) => markPart(context, asked, span, "cue"),
    source: (asked, span) => markPart(context, asked, span, "source"),
    meeting: (asked, span) => commit(asked, add(meetingOf(asked.annotated, span), "mark.meeting")),
  };
  return {
    ...handlersOfEach("mark", ENTITY_TYPES, (type) =>
      handler((asked, span) => commit(asked, nameOf(asked, span, type))),
    ),
    markAs: async (...args) => {
      const asked = await readAsked(context, args);
      const span = asked && wordsAt(asked.annotated.document.getText(), asked.selection);
      if (!asked || !span) return false;
      const { entities } = context.labels.labels;
      const type = await chooseType(asked.options.answer, entities, {
        parts: partsInWords(),
        ...nowAt(asked, span),
      });
      if (type === undefined) return false;
      const part = Object.hasOwn(parts, type) ? parts[type] : undefined;
      return part ? part(asked, span) : commit(asked, nameOf(asked, span, type));
    },
    markContent: handler(parts.content),
    markCue: handler(parts.cue),
    markSource: handler(parts.source),
    markMeeting: handler(parts.meeting),
  } satisfies Handlers;
}

const nameOf = ({ annotated, situation }: Asked, span: Span, type: string): DecisionEdit =>
  markName(annotated, situation, span, type);

/** The type that the very words have already. */
function nowAt({ annotated }: Asked, { start, end }: Span): { readonly now?: string } {
  const placed = annotated.index
    .mentionsAt(start)
    .find(({ mention }) => mention.start === start && mention.end === end);
  return placed ? { now: placed.entity.type } : {};
}

/** What words can be besides names; no type of a project can have one of these names. */
const partsInWords = (): Part[] => [
  { type: "content", label: `$(quote) ${l10n.t("what was said")}` },
  { type: "cue", label: `$(megaphone) ${l10n.t("reporting words")}` },
  { type: "source", label: `$(person) ${l10n.t("source")}` },
  { type: "meeting", label: `$(comment-discussion) ${l10n.t("meeting")}` },
];

/** What was said; where it is mostly marked as said already, that statement gets the new extent. */
function markContent({ annotated, situation }: Asked, span: Span): DecisionEdit {
  const code = "mark.content";
  const statement = annotated.index.statements.find(
    ({ content }) => content.length === 1 && share(content[0], span) >= 0.5,
  );
  if (!statement) return add(statementOf(annotated, span), code);
  const claim = {
    ...statementClaim(annotated.set, statement),
    content: [span],
    form: formOf(span, annotated),
  };
  return correct(situation, { kind: "statement", statement }, claim, code);
}

/** Characters that both have, of those that either has. */
function share(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / (a.end - a.start + b.end - b.start - common);
}

function formOf(content: Span, { source }: AnnotatedDocument): StatementForm {
  const quoted = quotedIn(content, source);
  if (quoted.length === 0) return "indirect";
  const isAll = quoted.length === 1 && quoted[0].end - quoted[0].start >= content.end - content.start;
  return isAll ? "direct" : "mixed";
}

function statementOf(annotated: AnnotatedDocument, content: Span): Claim<Span> {
  return {
    kind: "statement",
    content: [content],
    cue: [],
    source: [],
    form: formOf(content, annotated),
    act: "assert",
    speaker: null,
    addressees: [],
    meeting: null,
  };
}

/** The statement in the same paragraph that stands nearest to the words. */
function nearestStatement(
  { document, index }: AnnotatedDocument,
  { start, end }: Span,
): Statement | undefined {
  const line = document.lineAt(document.positionAt(start)).range;
  const [from, to] = [document.offsetAt(line.start), document.offsetAt(line.end)];
  const distance = (statement: Statement) =>
    Math.min(
      ...statement.content.map((piece) => Math.max(0, piece.start - end, start - piece.end)),
      ...statement.cue.map((piece) => Math.max(0, piece.start - end, start - piece.end)),
    );
  return index.statements
    .filter((statement) => {
      const extent = extentOf(statement);
      return extent.start < to && from < extent.end;
    })
    .reduce<Statement | undefined>(
      (best, statement) => (best && distance(best) <= distance(statement) ? best : statement),
      undefined,
    );
}

function markPart(context: Asking, asked: Asked, span: Span, part: "cue" | "source"): boolean {
  const { annotated, options, situation } = asked;
  const statement =
    options.id === undefined ? nearestStatement(annotated, span) : annotated.index.statement(options.id);
  if (!statement) {
    tell(l10n.t("mark what was said first"));
    return false;
  }
  const { set, index } = annotated;
  const speaker = index.mentions.find(
    ({ entity, mention }) =>
      span.start <= mention.start && mention.end <= span.end && PARTIES.includes(entity.type),
  );
  const claim = {
    ...statementClaim(set, statement),
    [part]: [span],
    ...(part === "source" && speaker && { speaker: referTo(set, speaker.entity.id) }),
  };
  return context.decisions.commit(
    annotated.document,
    correct(situation, { kind: "statement", statement }, claim, `mark.${part}`),
  );
}

/** A meeting by the words that denote it, with the people, the place and the date of the same paragraph. */
function meetingOf({ document, index, set }: AnnotatedDocument, span: Span): Claim<Span> {
  const line = document.lineAt(document.positionAt(span.start)).range;
  const [from, to] = [document.offsetAt(line.start), document.offsetAt(line.end)];
  const near = index.mentions.filter(
    ({ mention }) => mention.kind === "name" && from <= mention.start && mention.end <= to,
  );
  const ids = (type: EntityType) => [
    ...new Set(near.filter(({ entity }) => entity.type === type).map(({ entity }) => entity.id)),
  ];
  const only = (type: EntityType) => {
    const found = ids(type);
    return found.length === 1 ? referTo(set, found[0]) : null;
  };
  return {
    kind: "meeting",
    mentions: [span],
    participants: ids("person").flatMap((id) => referTo(set, id) ?? []),
    place: only("place"),
    date: only("date"),
    status: "held",
    mode: "unknown",
  };
}

import * as l10n from "@vscode/l10n";
import {
  contains,
  ENTITY_TYPES,
  referTo,
  statementClaim,
  type Claim,
  type EntityType,
  type Span,
  type Statement,
  type StatementForm,
} from "../../../engine";
import { extentOf } from "../../annotations/annotationIndex";
import type { AnnotatedDocument } from "../../annotations/annotationService";
import { quotedIn } from "../../annotations/marks";
import { Command, markCommand, ownCommand } from "../../manifest/commands";
import { OWN_KEYS } from "../../manifest/contexts";
import type { Step } from "../../decisions/documentDecisions";
import { add, combine, correct } from "../../decisions/steps";
import type { CommandContext, Handler } from "../commandContext";
import { nothing, readAsked, type Asked } from "./asked";
import { setAttribute } from "./attributes";
import { chooseType, type Part, PARTIES } from "./choose";
import { stepHandler } from "./stepHandler";
import { wordsAt } from "./words";

/** Marks the selection, or the word at the cursor, without asking anything. Each returns whether it did. */
export function markCommands(context: CommandContext): readonly (readonly [string, Handler])[] {
  const handler =
    (mark: (asked: Asked, span: Span) => boolean): Handler =>
    async (...args) => {
      const asked = await readAsked(context, args);
      if (!asked) return false;
      const span = wordsAt(asked.annotated.document.getText(), asked.selection);
      if (span) return mark(asked, span);
      nothing(l10n.t("select the words to mark"));
      return false;
    };
  const commit = (asked: Asked, step: Parameters<typeof context.decisions.commit>[1]) =>
    context.decisions.commit(asked.annotated.document, step);
  const parts: Readonly<Record<string, (asked: Asked, span: Span) => boolean>> = {
    content: (asked, span) => commit(asked, markContent(asked, span)),
    cue: (asked, span) => markPart(context, asked, span, "cue"),
    source: (asked, span) => markPart(context, asked, span, "source"),
    meeting: (asked, span) => commit(asked, add(meetingOf(asked.annotated, span), "mark.meeting")),
  };
  return [
    ...ENTITY_TYPES.map((type): readonly [string, Handler] => [
      markCommand(type),
      handler((asked, span) => commit(asked, markName(asked, span, type))),
    ]),
    [
      Command.markAs,
      async (...args) => {
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
        return part ? part(asked, span) : commit(asked, markName(asked, span, type));
      },
    ],
    ...OWN_KEYS.map((shortcut): readonly [string, Handler] => {
      const { labels } = context;
      const mark = handler((asked, span) => {
        const label = labels.labels.entities.find((one) => one.shortcut === shortcut);
        if (label) return commit(asked, markName(asked, span, label.name));
        nothing(l10n.t("no label of the project has the number {0}", shortcut));
        return false;
      });
      const give: Handler = (...args) => {
        const attribute = labels.labels.attributes.find((one) => one.shortcut === shortcut);
        return attribute
          ? stepHandler(context, (asked) => setAttribute(context, asked, attribute))(...args)
          : mark(...args);
      };
      return [ownCommand(shortcut), give];
    }),
    [Command.markContent, handler(parts.content)],
    [Command.markCue, handler(parts.cue)],
    [Command.markSource, handler(parts.source)],
    [Command.markMeeting, handler(parts.meeting)],
  ];
}

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

/** A new name; or another type for the very words that are one already. */
function markName({ annotated, situation }: Asked, span: Span, type: EntityType | (string & {})) {
  const { index, source } = annotated;
  const placed = index
    .mentionsAt(span.start)
    .find(({ mention }) => mention.start === span.start && mention.end === span.end);
  const claim: Claim<Span> = {
    kind: "mention",
    span,
    type,
    mentionKind: "name",
    entity: null,
    name: source.textOf(span).replace(/\s+/gu, " "),
  };
  const code = `mark.${type}`;
  const mark = placed ? correct(situation, { kind: "mention", ...placed }, claim, code) : add(claim, code);
  const speaks = PARTIES.includes(type) ? spokenBy(annotated, span) : undefined;
  if (!speaks) return mark;
  const said = {
    ...statementClaim(annotated.set, speaks),
    speaker: { at: span, name: claim.name, type },
  };
  return combine(code, [mark, correct(situation, { kind: "statement", statement: speaks }, said)]);
}

/** The statement whose source the words are, if nobody is known to have made it. */
function spokenBy({ index }: AnnotatedDocument, span: Span): Statement | undefined {
  return index.statements.find(
    ({ speaker, source }) => speaker === null && source.some((one) => contains(one, span)),
  );
}

/** What was said; where it is mostly marked as said already, that statement gets the new extent. */
function markContent({ annotated, situation }: Asked, span: Span): Step {
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

function markPart(context: CommandContext, asked: Asked, span: Span, part: "cue" | "source"): boolean {
  const { annotated, options, situation } = asked;
  const statement =
    options.id === undefined ? nearestStatement(annotated, span) : annotated.index.statement(options.id);
  if (!statement) {
    nothing(l10n.t("mark what was said first"));
    return false;
  }
  const { set, index } = annotated;
  const speaker = index.mentions.find(
    ({ entity, mention }) =>
      span.start <= mention.start &&
      mention.end <= span.end &&
      ["person", "organization", "place"].includes(entity.type),
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

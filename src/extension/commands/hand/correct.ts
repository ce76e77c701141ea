import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import {
  meetingClaim,
  mentionClaim,
  referTo,
  statementClaim,
  type Claim,
  type Entity,
  type Meeting,
  type Span,
  type Statement,
} from "../../../engine";
import type { AnnotatedDocument } from "../../annotations/annotationService";
import { Command } from "../../contributions";
import { combine, correct, merge, note, reject, rename, retype, split } from "../../decisions/steps";
import type { Step } from "../../decisions/documentDecisions";
import { spanOf, type Target } from "../../decisions/target";
import { partiesInWords } from "../../words/meetingWords";
import { annotatedFor, type CommandContext, type Handler } from "../commandContext";
import { entitiesOf, nothing, readAsked, targetsOf, type Asked } from "./asked";
import { chooseEntities, chooseEntity, chooseText, chooseType } from "./choose";
import { resize, type Side } from "./words";

type Work = (asked: Asked) => Promise<Step | undefined> | Step | undefined;

/** Changes what is marked. Each command returns whether it did. */
export function correctCommands(context: CommandContext): readonly (readonly [string, Handler])[] {
  const handler =
    (work: Work): Handler =>
    async (...args) => {
      const asked = await readAsked(context, args);
      if (!asked) return false;
      const { version } = asked.annotated.document;
      const step = await work(asked);
      // Somebody typed while the person was asked: the offsets no longer hold.
      if (!step || asked.annotated.document.version !== version) return false;
      return context.decisions.commit(asked.annotated.document, step);
    };
  return [
    [Command.changeType, handler((asked) => changeType(context, asked))],
    [Command.growEnd, handler((asked) => resized(asked, "end", 1))],
    [Command.shrinkEnd, handler((asked) => resized(asked, "end", -1))],
    [Command.growStart, handler((asked) => resized(asked, "start", 1))],
    [Command.shrinkStart, handler((asked) => resized(asked, "start", -1))],
    [Command.rename, handler(renamed)],
    [Command.merge, handler(merged)],
    [Command.split, handler(splitOff)],
    [Command.detach, handler(detached)],
    [Command.setSpeaker, handler(setSpeaker)],
    [Command.setAddressees, handler(setAddressees)],
    [Command.setMeeting, handler(setMeeting)],
    [Command.remove, handler(removed)],
    [Command.note, handler(noted)],
    [Command.undo, (...args) => takeBack(context, args, "undo")],
    [Command.redo, (...args) => takeBack(context, args, "redo")],
    [Command.undoLatest, (...args) => inOrder(context, args, "undo")],
    [Command.redoLatest, (...args) => inOrder(context, args, "redo")],
  ];
}

async function takeBack(
  context: CommandContext,
  [uri]: readonly unknown[],
  what: "undo" | "redo",
): Promise<string | undefined> {
  const annotated = await annotatedFor(context, uri);
  if (!annotated) return undefined;
  const code = context.decisions[what](annotated.document);
  if (code === undefined) nothing(what === "undo" ? l10n.t("nothing to undo") : l10n.t("nothing to redo"));
  return code;
}

/**
 * Takes back the latest change, be it of the text or of annotations: the text's own changes until it is as it was when
 * the latest annotation was changed, then that one.
 */
async function inOrder(
  context: CommandContext,
  args: readonly unknown[],
  what: "undo" | "redo",
): Promise<string | undefined> {
  const annotated = await annotatedFor(context, args[0]);
  if (!annotated) return undefined;
  const { document } = annotated;
  const decisions = context.decisions.of(document);
  if (!decisions.isNext(what, document.getText())) {
    const before = document.version;
    await vscode.commands.executeCommand(what);
    if (document.version !== before) return "text";
  }
  return takeBack(context, args, what);
}

async function changeType(context: CommandContext, asked: Asked): Promise<Step | undefined> {
  const entities = entitiesOf(asked);
  if (entities.length === 0) return void nothing(l10n.t("put the cursor on a name"));
  const type = await chooseType(asked.options.answer, context.labels.labels.entities);
  const changed = entities.filter((entity) => type !== undefined && entity.type !== type);
  return combine(
    "retype",
    changed.map((entity) => retype(asked.situation, entity, type!)),
  );
}

/** Of a statement the piece of content at the cursor, otherwise the last, or the first, of it. */
function resized(asked: Asked, side: Side, by: 1 | -1): Step | undefined {
  const { annotated, selection, situation } = asked;
  const [target] = targetsOf(asked);
  const text = annotated.document.getText();
  const none = () => void nothing(l10n.t("no word more or less to take"));
  if (!target) return void nothing(l10n.t("put the cursor on a mark"));
  const claim = resizedClaim(target, annotated, selection.start, (span) => resize(text, span, side, by));
  return claim ? correct(situation, target, claim, by === 1 ? "grow" : "shrink") : none();
}

function resizedClaim(
  target: Target,
  { set }: AnnotatedDocument,
  at: number,
  change: (span: Span) => Span | null,
): Claim<Span> | null {
  const one = (spans: readonly Span[]): Span[] | null => {
    const found = spans.findIndex(({ start, end }) => start <= at && at <= end);
    const which = found < 0 ? 0 : found;
    const span = spans.length > 0 ? change(spans[which]) : null;
    return span && spans.map((old, i) => (i === which ? span : old));
  };
  const holds = (spans: readonly Span[]) => spans.some(({ start, end }) => start <= at && at <= end);
  switch (target.kind) {
    case "mention": {
      const span = change(target.mention);
      return span && { ...mentionClaim(target.mention, target.entity), span };
    }
    case "statement": {
      const { cue, source } = target.statement;
      const part = holds(cue) ? "cue" : holds(source) ? "source" : "content";
      const spans = one(target.statement[part]);
      return spans && { ...statementClaim(set, target.statement), [part]: spans };
    }
    case "meeting": {
      const mentions = one(target.meeting.mentions);
      return mentions && { ...meetingClaim(set, target.meeting), mentions };
    }
  }
}

async function renamed(asked: Asked): Promise<Step | undefined> {
  const [entity] = entitiesOf(asked);
  if (!entity) return void nothing(l10n.t("put the cursor on a name"));
  const name = await chooseText(asked.options.answer, l10n.t("Full name of this entity"), entity.name);
  return name?.trim() && name.trim() !== entity.name
    ? rename(asked.situation, entity, name.trim())
    : undefined;
}

/** Several rows become the first of them; a single one becomes what the person picks. */
async function merged(asked: Asked): Promise<Step | undefined> {
  const [first, ...others] = entitiesOf(asked);
  if (!first) return void nothing(l10n.t("put the cursor on a name"));
  if (others.length > 0)
    return combine(
      "merge",
      others.map((other) => merge(other, first)),
    );
  const into = await chooseEntity(
    asked.annotated,
    asked.options.answer,
    l10n.t("{0} is the same as …", first.name),
    {
      parties: false,
    },
  );
  return into && into !== first ? merge(first, into) : undefined;
}

/** Mentions that the person picks become an entity of their own. */
async function splitOff(asked: Asked): Promise<Step | undefined> {
  const [entity] = entitiesOf(asked);
  if (!entity || entity.mentions.length < 2) return void nothing(l10n.t("one mention cannot be split"));
  const { annotated, options } = asked;
  const { source } = annotated;
  const answer: unknown = options.answer;
  const rows = entity.mentions.map((mention) => ({
    mention,
    label: source.textOf(mention),
    description: l10n.t("line {0}", source.lineAt(mention.start)),
  }));
  const chosen = Array.isArray(answer)
    ? rows.filter(({ mention }) => answer.includes(mention.start))
    : await vscode.window.showQuickPick(rows, {
        canPickMany: true,
        placeHolder: l10n.t("Mentions that are somebody or something else"),
      });
  if (!chosen || chosen.length === 0 || chosen.length === entity.mentions.length) return undefined;
  return split(
    chosen.map(({ mention }) => mention),
    chosen[0].label,
  );
}

function detached(asked: Asked): Step | undefined {
  const mentions = targetsOf(asked).flatMap((target) => (target.kind === "mention" ? [target] : []));
  const [first] = mentions;
  const fromText = asked.nodes.length === 0 && asked.options.id === undefined;
  const chosen = fromText ? mentions.slice(0, 1) : mentions;
  if (!first || chosen.length === first.entity.mentions.length)
    return void nothing(l10n.t("it is the only mention already"));
  return split(
    chosen.map(({ mention }) => mention),
    asked.annotated.source.textOf(first.mention),
  );
}

function statementIn(asked: Asked): Statement | undefined {
  const target = targetsOf(asked).find(({ kind }) => kind === "statement");
  const statement =
    target?.kind === "statement"
      ? target.statement
      : asked.annotated.index.statementAt(asked.selection.start);
  if (!statement) nothing(l10n.t("put the cursor into a statement"));
  return statement;
}

async function setSpeaker(asked: Asked): Promise<Step | undefined> {
  const statement = statementIn(asked);
  if (!statement) return undefined;
  const { annotated, options, situation } = asked;
  const speaker = await chooseEntity(annotated, options.answer, l10n.t("Who said it?"), {
    nobody: l10n.t("Nobody who is named"),
  });
  if (speaker === undefined) return undefined;
  const claim = {
    ...statementClaim(annotated.set, statement),
    speaker: speaker && referTo(annotated.set, speaker.id),
  };
  return correct(situation, { kind: "statement", statement }, claim, "speaker");
}

async function setAddressees(asked: Asked): Promise<Step | undefined> {
  const statement = statementIn(asked);
  if (!statement) return undefined;
  const { annotated, options, situation } = asked;
  const chosen = await chooseEntities(
    annotated,
    options.answer,
    l10n.t("Who was told?"),
    statement.addressees,
  );
  if (!chosen) return undefined;
  const addressees = chosen.flatMap(({ id }: Entity) => referTo(annotated.set, id) ?? []);
  const claim = { ...statementClaim(annotated.set, statement), addressees };
  return correct(situation, { kind: "statement", statement }, claim, "addressees");
}

async function setMeeting(asked: Asked): Promise<Step | undefined> {
  const statement = statementIn(asked);
  if (!statement) return undefined;
  const { annotated, options, situation } = asked;
  const meeting = await chooseMeeting(annotated, options.answer);
  if (meeting === undefined) return undefined;
  const claim = { ...statementClaim(annotated.set, statement), meeting: meeting?.mentions[0] ?? null };
  return correct(situation, { kind: "statement", statement }, claim, "meeting");
}

async function chooseMeeting(
  { index, set, source }: AnnotatedDocument,
  answer: unknown,
): Promise<Meeting | null | undefined> {
  if (answer === null) return null;
  if (typeof answer === "string") return index.meeting(answer);
  const rows = set.meetings.map((meeting) => ({
    meeting: meeting,
    label: partiesInWords(meeting, index, source),
    description: l10n.t("line {0}", source.lineAt(meeting.mentions[0].start)),
  }));
  const none = { meeting: null, label: l10n.t("At no meeting"), description: "" };
  const placeHolder = l10n.t("Meeting at which it was said");
  return (await vscode.window.showQuickPick([...rows, none], { placeHolder }))?.meeting;
}

function removed(asked: Asked): Step | undefined {
  const targets = targetsOf(asked);
  if (targets.length === 0) return void nothing(l10n.t("put the cursor on a mark"));
  return combine(
    "delete",
    targets.map((target) => reject(asked.situation, target)),
  );
}

async function noted(asked: Asked): Promise<Step | undefined> {
  const [target] = targetsOf(asked);
  if (!target) return void nothing(l10n.t("put the cursor on a mark"));
  const span = spanOf(target);
  const old = asked.situation.reviewed.notes.get(`mention ${span.start}-${span.end}`) ?? "";
  const text = await chooseText(asked.options.answer, l10n.t("Note; empty deletes it"), old);
  return text === undefined ? undefined : note(asked.situation, span, text);
}

import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import {
  type Claim,
  type Entity,
  meetingClaim,
  mentionClaim,
  type Span,
  statementClaim,
} from "../../../engine";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import type { DecisionEdit } from "../../core/decisions/documentDecisions";
import { combine, correct, merge, note, reject, rename, split } from "../../core/decisions/edits";
import { spanOf, type Target } from "../../core/decisions/target";
import type { Handlers } from "../../core/handlers";
import type { Asked, Asking } from "../../shown/asking/asked";
import { entitiesOf, targetsOf } from "../../shown/asking/askedTargets";
import { chooseEntity, chooseText } from "../../shown/asking/choose";
import { editHandler, type Work } from "../../shown/asking/editHandler";
import { tell } from "../../shown/asking/tell";
import { resize, type Side } from "../../shown/asking/wordBorders";
import { typeInWords } from "../../words/typeWords";

/** Changes what is marked. Each command returns whether it did. */
export function correctHandlers(context: Asking) {
  const handler = (work: Work) => editHandler(context, work);
  return {
    growEnd: handler((asked) => resized(asked, "end", 1)),
    shrinkEnd: handler((asked) => resized(asked, "end", -1)),
    growStart: handler((asked) => resized(asked, "start", 1)),
    shrinkStart: handler((asked) => resized(asked, "start", -1)),
    rename: handler(renamed),
    merge: handler(merged),
    split: handler(splitOff),
    detach: handler(detached),
    remove: handler(removed),
    note: handler(noted),
  } satisfies Handlers;
}

/** Of a statement the piece of content at the cursor, otherwise the last, or the first, of it. */
function resized(asked: Asked, side: Side, by: 1 | -1): DecisionEdit | undefined {
  const { annotated, selection, situation } = asked;
  const [target] = targetsOf(asked);
  const text = annotated.document.getText();
  const none = () => void tell(l10n.t("no word more or less to take"));
  if (!target) return void tell(l10n.t("put the cursor on a mark"));
  const claim = resizedClaim(target, annotated, selection.start, (span) => resize(text, span, side, by));
  return claim ? correct(situation, target, claim, by === 1 ? "grow" : "shrink") : none();
}

function resizedClaim(
  target: Target,
  { set, source }: AnnotatedDocument,
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
      if (!span) return null;
      const claim = mentionClaim(target.mention, target.entity);
      // A name that only this mention gave goes along with it.
      const isNamedHere = target.entity.mentions.length === 1 && source.textOf(target.mention) === claim.name;
      return { ...claim, span, ...(isNamedHere && { name: source.textOf(span).replace(/\s+/gu, " ") }) };
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

async function renamed(asked: Asked): Promise<DecisionEdit | undefined> {
  const [entity] = entitiesOf(asked);
  if (!entity) return void tell(l10n.t("put the cursor on a name"));
  const name = await chooseText(asked.options.answer, l10n.t("Full name of this entity"), entity.name);
  return name?.trim() && name.trim() !== entity.name
    ? rename(asked.situation, entity, name.trim())
    : undefined;
}

/** Several rows become the first of them; a single one becomes what the person picks. */
async function merged(asked: Asked): Promise<DecisionEdit | undefined> {
  const [first, ...others] = entitiesOf(asked);
  if (!first) return void tell(l10n.t("put the cursor on a name"));
  if (others.length > 0) {
    if (!(await mayMerge(asked, first, others))) return undefined;
    return combine(
      "merge",
      others.map((other) => merge(other, first)),
    );
  }
  const into = await chooseEntity(
    asked.annotated,
    asked.options.answer,
    l10n.t("{0} is the same as …", first.name),
    { types: null, first: first.type, without: first.id },
  );
  return into && into !== first ? merge(first, into) : undefined;
}

/** A person and a place are seldom one: a row may have been dropped where it was not to be. */
async function mayMerge({ options }: Asked, into: Entity, others: readonly Entity[]): Promise<boolean> {
  const unlike = others.find(({ type }) => type !== into.type);
  if (!unlike || options.confirmed) return true;
  const merge = l10n.t("Merge");
  const question = l10n.t("Is {0} the same as {1}?", unlike.name, into.name);
  const detail = l10n.t(
    "One is marked as {0}, the other as {1}. All mentions become {1}.",
    typeInWords(unlike.type),
    typeInWords(into.type),
  );
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, merge)) === merge;
}

/** Mentions that the person picks become an entity of their own. */
async function splitOff(asked: Asked): Promise<DecisionEdit | undefined> {
  const [entity] = entitiesOf(asked);
  if (!entity || entity.mentions.length < 2) return void tell(l10n.t("one mention cannot be split"));
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

function detached(asked: Asked): DecisionEdit | undefined {
  const mentions = targetsOf(asked).flatMap((target) => (target.kind === "mention" ? [target] : []));
  const [first] = mentions;
  const fromText = asked.nodes.length === 0 && asked.options.id === undefined;
  const chosen = fromText ? mentions.slice(0, 1) : mentions;
  if (!first || chosen.length === first.entity.mentions.length)
    return void tell(l10n.t("it is the only mention already"));
  return split(
    chosen.map(({ mention }) => mention),
    asked.annotated.source.textOf(first.mention),
  );
}

function removed(asked: Asked): DecisionEdit | undefined {
  const targets = targetsOf(asked);
  if (targets.length === 0) return void tell(l10n.t("put the cursor on a mark"));
  return combine(
    "delete",
    targets.map((target) => reject(asked.situation, target)),
  );
}

async function noted(asked: Asked): Promise<DecisionEdit | undefined> {
  const [target] = targetsOf(asked);
  if (!target) return void tell(l10n.t("put the cursor on a mark"));
  const span = spanOf(target);
  const old = asked.situation.reviewed.notes.get(`mention ${span.start}-${span.end}`) ?? "";
  const text = await chooseText(asked.options.answer, l10n.t("Note; empty deletes it"), old);
  return text === undefined ? undefined : note(asked.situation, span, text);
}

import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { type Entity, mentionClaim, referTo } from "../../../engine";
import type { DecisionEdit } from "../../core/decisions/documentDecisions";
import { combine, correct, merge, rename, split } from "../../core/decisions/edits";
import type { Handlers } from "../../core/handlers";
import type { Asked, Asking } from "../../shown/asking/asked";
import { entitiesOf, targetsOf } from "../../shown/asking/askedTargets";
import { chooseEntity, chooseText } from "../../shown/asking/choose";
import { editHandler, type Work } from "../../shown/asking/editHandler";
import { tell } from "../../shown/asking/tell";
import { typeInWords } from "../../words/typeWords";
import { escapeIcons } from "../../words/icons";

/** Says which mentions are one entity, and what it is called. Each command returns whether it did. */
export function regroupHandlers(context: Asking) {
  const handler = (work: Work) => editHandler(context, work);
  return {
    rename: handler(renamed),
    merge: handler(merged),
    split: handler(splitOff),
    detach: handler(detached),
    setReferent: handler(referred),
  } satisfies Handlers;
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
    label: escapeIcons(source.textOf(mention)),
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
    source.textOf(chosen[0].mention),
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

/** This mention means somebody else whom the text names. */
async function referred(asked: Asked): Promise<DecisionEdit | undefined> {
  const target = targetsOf(asked).find(({ kind }) => kind === "mention");
  if (target?.kind !== "mention") return void tell(l10n.t("put the cursor on a name"));
  const { entity, mention } = target;
  const { annotated, options, situation } = asked;
  const words = annotated.source.textOf(mention);
  const other = await chooseEntity(annotated, options.answer, l10n.t("“{0}” means …", words), {
    types: null,
    first: entity.type,
    now: entity.id,
  });
  if (!other || other === entity) return undefined;
  const claim = { ...mentionClaim(mention, other), entity: referTo(annotated.set, other.id) };
  return correct(situation, target, claim);
}

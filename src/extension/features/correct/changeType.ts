import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { type Claim, type Entity, mentionClaim, type Span } from "../../../engine";
import type { Core } from "../../core/core";
import type { DecisionEdit } from "../../core/decisions/documentDecisions";
import { accept, combine, correct, placeOf, retype } from "../../core/decisions/edits";
import type { Target } from "../../core/decisions/target";
import type { Handlers } from "../../core/handlers";
import type { Asked, Asking } from "../../shown/asking/asked";
import { entitiesOf, targetsOf } from "../../shown/asking/askedTargets";
import { chooseType } from "../../shown/asking/choose";
import { editHandler } from "../../shown/asking/editHandler";
import { tell } from "../../shown/asking/tell";
import { mentionsInWords } from "../../words/countWords";
import { typeInWords } from "../../words/typeWords";

type Mention = Target & { readonly kind: "mention" };
type Scope = "this" | "all";

/** An answer for both questions: the type alone is for all mentions. */
interface Answer {
  readonly type: string;
  readonly scope: Scope;
}

/** Changes the type of a name: of all its mentions, or of the one at the cursor. */
export function changeTypeHandlers(context: Asking & Pick<Core, "labels">) {
  return { changeType: editHandler(context, (asked) => changeType(context, asked)) } satisfies Handlers;
}

async function changeType(
  context: Asking & Pick<Core, "labels">,
  asked: Asked,
): Promise<DecisionEdit | undefined> {
  const entities = entitiesOf(asked);
  if (entities.length === 0) return void tell(l10n.t("put the cursor on a name"));
  const { nodes, options, situation } = asked;
  const answer = isAnswer(options.answer) ? options.answer : undefined;
  const type = await chooseType(answer?.type ?? options.answer, context.labels.labels.entities, {
    ...(entities.every((entity) => entity.type === entities[0].type) && { now: entities[0].type }),
  });
  const changed = entities.filter((entity) => type !== undefined && entity.type !== type);
  if (type === undefined || changed.length === 0) return undefined;
  const isOne = nodes.length === 0 ? options.id === undefined : nodes.every(({ kind }) => kind === "mention");
  const mention = isOne
    ? targetsOf(asked).find((target): target is Mention => target.kind === "mention")
    : undefined;
  const scope =
    answer?.scope ?? (mention && options.answer === undefined ? await askScope(asked, mention) : "all");
  if (scope === undefined) return undefined;
  if (mention && scope === "this") {
    tell(l10n.t("only this mention is now: {0}", typeInWords(type)));
    return correct(situation, mention, ofOwn(asked, mention, type), "retype");
  }
  const count = changed.reduce((sum, { mentions }) => sum + mentions.length, 0);
  tell(l10n.t("{0} now: {1}", mentionsInWords(count), typeInWords(type)));
  const edits = changed.map((entity) => retype(situation, entity, type));
  return combine("retype", mention ? [...edits, ...confirmed(asked, mention, type)] : edits);
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === "object" && value !== null && "type" in value && "scope" in value;

async function askScope(asked: Asked, { entity, mention }: Mention): Promise<Scope | undefined> {
  const count = entity.mentions.length;
  if (count === 1) return "all";
  const words = asked.annotated.source.textOf(mention);
  const all = {
    scope: "all" as const,
    label: l10n.t("All {0} of {1}", mentionsInWords(count), entity.name),
  };
  const only = {
    scope: "this" as const,
    label: l10n.t("Only this mention, “{0}”", words),
    description: l10n.t("It is detached from {0}", entity.name),
  };
  const title = l10n.t("What changes its type?");
  return (await vscode.window.showQuickPick([only, all], { title }))?.scope;
}

/** The mention as a name of its own, of another type. */
function ofOwn({ annotated }: Asked, { mention, entity }: Mention, type: string): Claim<Span> {
  const name = annotated.source.textOf(mention).replace(/\s+/gu, " ");
  return { ...mentionClaim(mention, entity), type, name };
}

/** Whoever changes the type at one mention of several has settled that one too. */
function confirmed({ situation }: Asked, target: Mention, type: string): DecisionEdit[] {
  const first = placeOf(target.entity);
  if (first.start === target.mention.start && first.end === target.mention.end) return [];
  const entity = { ...target.entity, type } as Entity;
  return [accept(situation, { ...target, entity })];
}

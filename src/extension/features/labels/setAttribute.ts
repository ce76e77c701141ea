import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { type AttributeLabel, attributesFor, type AttributeValue, fitsAttribute } from "../../../engine";
import type { Core } from "../../core/core";
import type { DecisionEdit } from "../../core/decisions/documentDecisions";
import { combine, correct } from "../../core/decisions/edits";
import { attributesOf, claimOf, type Target, typeOf } from "../../core/decisions/target";
import type { Handlers } from "../../core/handlers";
import type { Asked, Asking } from "../../shown/asking/asked";
import { targetsOf } from "../../shown/asking/askedTargets";
import { editHandler } from "../../shown/asking/editHandler";
import { tell } from "../../shown/asking/tell";
import { attributeValueInWords } from "../../words/attributeWords";
import { escapeIcons } from "../../words/icons";

/** Gives the marks of the rows, or the mark under the cursor, a value of an attribute that the project defines. */
export function attributeHandlers(context: Asking & Pick<Core, "labels">) {
  return { setAttribute: editHandler(context, (asked) => setAttribute(context, asked)) } satisfies Handlers;
}

/** What the command may be called with instead of asking. A value of null takes the value away. */
interface AttributeAnswer {
  readonly name: string;
  readonly value?: AttributeValue | null;
}

const isAnswer = (value: unknown): value is AttributeAnswer =>
  typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";

/** `only`: the attribute is chosen already. */
export async function setAttribute(
  { labels }: Pick<Core, "labels">,
  asked: Asked,
  only?: AttributeLabel,
): Promise<DecisionEdit | undefined> {
  const { answer } = asked.options;
  const choices = attributeChoices(asked, (target) =>
    attributesFor(labels.labels, typeOf(target)).filter(({ name }) => !only || name === only.name),
  );
  if (choices.length === 0)
    return void tell(
      labels.labels.attributes.length === 0
        ? l10n.t("the project defines no attributes")
        : l10n.t("no attribute is for this mark"),
    );
  const chosen = only
    ? choices[0]
    : isAnswer(answer)
      ? choices.find(({ attribute }) => attribute.name === answer.name)
      : await chooseAttribute(choices);
  if (!chosen) return undefined;
  const { attribute, targets } = chosen;
  const old = attributesOf(targets[0])?.[attribute.name];
  const value =
    isAnswer(answer) && answer.value !== undefined ? answer.value : await chooseValue(attribute, old, only);
  if (value === undefined || (value !== null && !fitsAttribute(attribute, value))) return undefined;
  return combine(
    "attribute",
    targets.map((target) => withValue(asked, target, attribute.name, value)),
  );
}

interface Choice {
  readonly attribute: AttributeLabel;
  readonly targets: readonly Target[];
}

/** Attributes of what the command is about; under the cursor of the name there, and of what is around it. */
function attributeChoices(asked: Asked, attributes: (target: Target) => readonly AttributeLabel[]): Choice[] {
  const { index } = asked.annotated;
  const at = asked.selection.start;
  const targets = targetsOf(asked);
  if (asked.nodes.length === 0 && asked.options.id === undefined) {
    const statement = index.statementAt(at);
    const meeting = index.meetingAt(at);
    if (meeting) targets.push({ kind: "meeting", meeting });
    if (statement) targets.push({ kind: "statement", statement });
  }
  const choices = new Map<string, Choice>();
  for (const target of targets) {
    for (const attribute of attributes(target)) {
      const known = choices.get(attribute.name);
      // One kind of thing at a time: the innermost.
      if (!known) choices.set(attribute.name, { attribute, targets: [target] });
      else if (known.targets[0].kind === target.kind && asked.nodes.length > 0)
        choices.set(attribute.name, { attribute, targets: [...known.targets, target] });
    }
  }
  return [...choices.values()];
}

async function chooseAttribute(choices: readonly Choice[]): Promise<Choice | undefined> {
  if (choices.length === 1) return choices[0];
  const rows = choices.map((choice) => {
    const old = attributesOf(choice.targets[0])?.[choice.attribute.name];
    return {
      choice,
      label: escapeIcons(choice.attribute.label),
      description: old === undefined ? "" : escapeIcons(attributeValueInWords(old)),
    };
  });
  return (await vscode.window.showQuickPick(rows, { placeHolder: l10n.t("Attribute to set") }))?.choice;
}

/** Null: none. By its own key, yes and no change places without a question. */
async function chooseValue(
  { label, values }: AttributeLabel,
  old: AttributeValue | undefined,
  byKey: AttributeLabel | undefined,
): Promise<AttributeValue | null | undefined> {
  if (values === "boolean" && byKey) return old === true ? null : true;
  if (values === "text" || values === "number") {
    const typed = await vscode.window.showInputBox({
      prompt: l10n.t("{0}; empty takes the value away", label),
      value: old === undefined ? "" : String(old),
      validateInput: (text) =>
        values === "number" && !Number.isFinite(Number(text)) ? l10n.t("A number, please.") : undefined,
    });
    if (typed === undefined) return undefined;
    if (typed.trim() === "") return null;
    return values === "number" ? Number(typed) : typed.trim();
  }
  const all: readonly AttributeValue[] = values === "boolean" ? [true, false] : values;
  const rows: (vscode.QuickPickItem & { readonly value: AttributeValue | null })[] = [
    ...all.map((value) => ({ value, label: escapeIcons(attributeValueInWords(value)) })),
    ...(old === undefined ? [] : [{ value: null, label: l10n.t("No value") }]),
  ];
  return (await vscode.window.showQuickPick(rows, { placeHolder: label }))?.value;
}

function withValue(
  { annotated, situation }: Asked,
  target: Target,
  name: string,
  value: AttributeValue | null,
): DecisionEdit {
  const { attributes: old = {}, ...claim } = claimOf(annotated.set, target);
  const rest = Object.fromEntries(Object.entries(old).filter(([key]) => key !== name));
  const attributes = value === null ? rest : { ...rest, [name]: value };
  const changed = Object.keys(attributes).length === 0 ? claim : { ...claim, attributes };
  return correct(situation, target, changed, "attribute");
}

import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { ENTITY_TYPES, type Entity, type EntityLabel } from "../../../engine";
import type { AnnotatedDocument } from "../../annotations/annotationService";
import { iconOfType } from "../../words/icons";
import { mentionsInWords } from "../../words/countWords";
import { typeInWords } from "../../words/typeWords";

interface EntityItem extends vscode.QuickPickItem {
  readonly entity: Entity | null;
}

const PARTIES: readonly string[] = ["person", "organization", "place"];

function items({ set }: AnnotatedDocument, types: readonly string[] | null): EntityItem[] {
  return set.entities
    .filter(({ type }) => types === null || types.includes(type))
    .sort(
      (a, b) => PARTIES.indexOf(a.type) - PARTIES.indexOf(b.type) || b.mentions.length - a.mentions.length,
    )
    .map((entity) => ({
      entity,
      label: `$(${iconOfType(entity.type)}) ${entity.name}`,
      description: `${typeInWords(entity.type)} · ${mentionsInWords(entity.mentions.length)}`,
    }));
}

/**
 * The entity that an answer names by id or name; or one that the person picks among those of the types (null: all).
 * Null: nobody, if `nobody` says that in words.
 */
export async function chooseEntity(
  annotated: AnnotatedDocument,
  answer: unknown,
  placeHolder: string,
  { nobody, types = PARTIES }: { readonly nobody?: string; readonly types?: readonly string[] | null } = {},
): Promise<Entity | null | undefined> {
  if (answer === null) return null;
  if (typeof answer === "string") return entityNamed(annotated, answer);
  const none: EntityItem[] = nobody === undefined ? [] : [{ entity: null, label: nobody }];
  const chosen = await vscode.window.showQuickPick([...items(annotated, types), ...none], {
    placeHolder,
    matchOnDescription: true,
  });
  return chosen?.entity;
}

export async function chooseEntities(
  annotated: AnnotatedDocument,
  answer: unknown,
  placeHolder: string,
  chosen: readonly string[],
): Promise<readonly Entity[] | undefined> {
  if (Array.isArray(answer)) return answer.flatMap((one) => entityNamed(annotated, String(one)) ?? []);
  const picked = await vscode.window.showQuickPick(
    items(annotated, PARTIES).map((item) => ({ ...item, picked: chosen.includes(item.entity?.id ?? "") })),
    { placeHolder, canPickMany: true, matchOnDescription: true },
  );
  return picked?.flatMap(({ entity }) => entity ?? []);
}

function entityNamed({ set, index }: AnnotatedDocument, name: string): Entity | undefined {
  return index.entity(name) ?? set.entities.find((entity) => entity.name === name);
}

/** A type: the answer, or one that the person picks. `more`: labels of the project. */
export async function chooseType(answer: unknown, more: readonly EntityLabel[]): Promise<string | undefined> {
  if (typeof answer === "string") return answer;
  const types = [
    ...ENTITY_TYPES.map((type) => ({
      type: type,
      label: `$(${iconOfType(type)}) ${typeInWords(type)}`,
    })),
    ...more.map(({ name, label }) => ({ type: name, label: `$(tag) ${label}` })),
  ];
  const chosen = await vscode.window.showQuickPick(types, { placeHolder: l10n.t("Type of the name") });
  return chosen?.type;
}

export async function chooseText(
  answer: unknown,
  prompt: string,
  value: string,
): Promise<string | undefined> {
  return typeof answer === "string" ? answer : vscode.window.showInputBox({ prompt, value });
}

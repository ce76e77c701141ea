import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { type Entity, ENTITY_TYPES, type EntityLabel } from "../../../engine";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import { PARTIES } from "../../core/decisions/markName";
import { mentionsInWords } from "../../words/countWords";
import { escapeIcons, iconOfType } from "../../words/icons";
import { typeInWords } from "../../words/typeWords";

interface EntityItem extends vscode.QuickPickItem {
  readonly entity: Entity | null;
}

/** The rows with the one that holds now at the top, and said to be that. */
export function withPresent<T extends vscode.QuickPickItem>(
  rows: readonly T[],
  isPresent: (row: T) => boolean,
): T[] {
  const present = rows.filter(isPresent).map((row) => ({
    ...row,
    description: [row.description, l10n.t("now")].filter(Boolean).join(" · "),
  }));
  return [...present, ...rows.filter((row) => !isPresent(row))];
}

interface Choice {
  /** What may be chosen; null: anything. */
  readonly types?: readonly string[] | null;
  /** The type that comes first. */
  readonly first?: string;
  /** Id of an entity that may not be chosen. */
  readonly without?: string;
}

function items({ set }: AnnotatedDocument, { types = PARTIES, first, without }: Choice): EntityItem[] {
  const order: readonly string[] = [...(first === undefined ? [] : [first]), ...PARTIES, ...ENTITY_TYPES];
  const rank = ({ type }: Entity) => (order.includes(type) ? order.indexOf(type) : order.length);
  return set.entities
    .filter(({ id, type }) => id !== without && (types === null || types.includes(type)))
    .sort((a, b) => rank(a) - rank(b) || b.mentions.length - a.mentions.length)
    .map((entity) => ({
      entity,
      label: `$(${iconOfType(entity.type)}) ${escapeIcons(entity.name)}`,
      description: `${typeInWords(entity.type)} · ${mentionsInWords(entity.mentions.length)}`,
    }));
}

/**
 * The entity that an answer names by id or name; or one that the person picks among those of the types (null: all).
 * Null: nobody, if `nobody` says that in words. `now`: id of the one that it is, or null for nobody.
 */
export async function chooseEntity(
  annotated: AnnotatedDocument,
  answer: unknown,
  placeHolder: string,
  { nobody, now, ...choice }: Choice & { readonly nobody?: string; readonly now?: string | null } = {},
): Promise<Entity | null | undefined> {
  if (answer === null) return null;
  if (typeof answer === "string") return entityNamed(annotated, answer);
  const none: EntityItem[] = nobody === undefined ? [] : [{ entity: null, label: nobody }];
  const rows = [...items(annotated, choice), ...none];
  const isPresent = ({ entity }: EntityItem) => now !== undefined && (entity?.id ?? null) === now;
  const chosen = await vscode.window.showQuickPick(withPresent(rows, isPresent), {
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
    items(annotated, {}).map((item) => ({ ...item, picked: chosen.includes(item.entity?.id ?? "") })),
    { placeHolder, canPickMany: true, matchOnDescription: true },
  );
  return picked?.flatMap(({ entity }) => entity ?? []);
}

function entityNamed({ set, index }: AnnotatedDocument, name: string): Entity | undefined {
  return index.entity(name) ?? set.entities.find((entity) => entity.name === name);
}

/** Something else than a name that words can be marked as. */
export interface Part {
  readonly type: string;
  readonly label: string;
}

/**
 * A type: the answer, or one that the person picks. `more`: labels of the project; `parts`: what else can be picked;
 * `now`: the type that it has.
 */
export async function chooseType(
  answer: unknown,
  more: readonly EntityLabel[],
  { parts = [], now }: { readonly parts?: readonly Part[]; readonly now?: string } = {},
): Promise<string | undefined> {
  if (typeof answer === "string") return answer;
  const separator = { type: "", label: "", kind: vscode.QuickPickItemKind.Separator };
  const types = [
    ...ENTITY_TYPES.map((type) => ({
      type: type,
      label: `$(${iconOfType(type)}) ${typeInWords(type)}`,
    })),
    ...more.map(({ name, label }) => ({ type: name, label: `$(tag) ${escapeIcons(label)}` })),
    ...(parts.length > 0 ? [separator] : []),
    ...parts,
  ];
  const placeHolder = parts.length > 0 ? l10n.t("What are these words?") : l10n.t("Type of the name");
  return (
    await vscode.window.showQuickPick(
      withPresent(types, ({ type }) => now !== undefined && type === now),
      { placeHolder },
    )
  )?.type;
}

export async function chooseText(
  answer: unknown,
  prompt: string,
  value: string,
): Promise<string | undefined> {
  return typeof answer === "string" ? answer : vscode.window.showInputBox({ prompt, value });
}

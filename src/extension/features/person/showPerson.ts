import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { type Entity, type EntitySummary, isFollowed } from "../../../engine";
import type { Core } from "../../core/core";
import { showReadingAgain } from "../../core/corpus/showReading";
import { folderOf, ownFolder } from "../../core/folder/askedFolder";
import type { Handler } from "../../core/handlers";
import type { AskedPerson } from "../../engine/corpus/corpusPort";
import { tell } from "../../shown/asking/tell";
import { tellWhatIsMissing } from "../../shown/asking/tellCut";
import type { LoadCountryNames } from "../../shown/cards/countryInWords";
import type { TreeNode } from "../../shown/tree/treeNode";
import type { Trees } from "../../shown/tree/trees";
import { documentsInWords } from "../../words/countWords";
import { iconOfType } from "../../words/icons";
import type { PersonPages } from "./personPages";

/** What the command may be called with besides a row: whom a document names so, or first at an offset. */
interface Options {
  readonly uri?: string;
  readonly name?: string | number;
}

const isOptions = (value: unknown): value is Options =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  (typeof value.name === "string" || typeof value.name === "number");

/** The selected row of views whose rows lead to pages, by the views' names. */
export type SelectedIn = Readonly<Record<string, (() => TreeNode | undefined) | undefined>>;

interface Around {
  readonly trees: Trees;
  readonly pages: PersonPages;
  readonly selectedIn: SelectedIn;
  readonly loadCountryNames: LoadCountryNames;
}

/**
 * Opens the page of whoever is meant: the given name, the row of the names view, the name at the cursor, or who is chosen. The
 * folder is read first if it never was.
 */
export function showPerson(
  core: Pick<Core, "active" | "corpus" | "service">,
  { trees, pages, selectedIn, loadCountryNames }: Around,
): Handler {
  const { active, corpus } = core;
  return async (...args) => {
    const row = args.map((one) => rowMeant(one, selectedIn)).find((one) => one !== undefined);
    if (row?.person) {
      await corpus.restore();
      if (!(await pages.show(row.person))) tellNobody(row.label);
      return undefined;
    }
    const options = args.find(isOptions);
    const entity = options ? undefined : entityMeant(core, trees, args[0]);
    const uri = options ? options.uri : entity && active.current?.uri.toString();
    const folder = uri === undefined ? ownFolder(active.current) : await folderOfDocument(uri);
    if (!folder)
      return tell(l10n.t("open a document that lies in a folder, or a folder, to see who is in it"));
    await corpus.restore();
    tellWhatIsMissing(await corpus.refresh(folder, showReadingAgain(folder, corpus.covers(folder))));
    const name = options?.name ?? entity?.name;
    const asked: AskedPerson | undefined =
      name === undefined
        ? await choose(await corpus.port.people(MOST_PEOPLE), await loadCountryNames())
        : { named: name, ...(uri && { uri }) };
    if (!asked) return undefined;
    if (!(await pages.show(asked))) tellNobody(String(asked.named));
    return undefined;
  };
}

const tellNobody = (name: string): void =>
  void tell(l10n.t("the documents of this folder name no person, body or country “{0}”", name));

/** A row of what the documents of a folder tell, or the one that is selected in the view that has the focus. */
function rowMeant(asked: unknown, selectedIn: SelectedIn): TreeNode | undefined {
  if (typeof asked !== "object" || asked === null) return undefined;
  if ("person" in asked) return asked as TreeNode;
  return "selectedIn" in asked && typeof asked.selectedIn === "string"
    ? selectedIn[asked.selectedIn]?.()
    : undefined;
}

const MOST_PEOPLE = 5000;

/** Of a row of a tree, or of the name under the cursor. */
function entityMeant(
  { active, service }: Pick<Core, "active" | "service">,
  trees: Trees,
  row: unknown,
): Entity | undefined {
  const document = active.current;
  const index = document && service.peek(document)?.index;
  if (!index) return undefined;
  const subject = typeof row === "string" ? trees.node(row)?.subject : undefined;
  if (subject !== undefined) return index.entity(subject);
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return undefined;
  const placed = index.mentionAt(document.offsetAt(editor.selection.active));
  return placed && isFollowed(placed.entity.type) ? placed.entity : undefined;
}

async function folderOfDocument(uri: string): Promise<vscode.Uri | undefined> {
  try {
    return await folderOf(vscode.Uri.parse(uri));
  } catch {
    return undefined;
  }
}

async function choose(
  people: readonly EntitySummary[],
  countryOf: (code: string) => string,
): Promise<AskedPerson | undefined> {
  const items = people.map((one) => ({
    label: `$(${iconOfType(one.type)}) ${one.name}`,
    description: [one.role, one.country && countryOf(one.country)].filter(Boolean).join(", "),
    detail: documentsInWords(one.documents),
    one,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: l10n.t("Person, body or country in the documents of the folder"),
    matchOnDescription: true,
  });
  return picked && { named: picked.one.at.span.start, uri: picked.one.at.document };
}

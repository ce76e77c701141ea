import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { parseQuery } from "../../../engine";
import { ownFolder } from "../../core/folder/askedFolder";
import { nameOfDocument, nameOfFolder } from "../../core/util/convert";
import { problemInWords } from "../../words/queryProblemWords";

/** What to report on: a document; a folder; or what a query finds in a folder. */
export type Scope =
  | { readonly kind: "document"; readonly uri: vscode.Uri }
  | { readonly kind: "folder"; readonly uri: vscode.Uri; readonly query: string };

/** What a command was called with, or what the person chooses. Undefined where the person chose nothing, or nothing is there. */
export async function scopeOf(
  asked: unknown,
  query: unknown,
  active: vscode.TextDocument | undefined,
): Promise<Scope | undefined> {
  if (!(asked instanceof vscode.Uri)) return askScope(active);
  if (typeof query === "string") return { kind: "folder", uri: asked, query };
  const { type } = await vscode.workspace.fs.stat(asked);
  const isFolder = (type & vscode.FileType.Directory) !== 0;
  return isFolder ? { kind: "folder", uri: asked, query: "" } : { kind: "document", uri: asked };
}

async function askScope(active: vscode.TextDocument | undefined): Promise<Scope | undefined> {
  const folder = ownFolder(active);
  const items = [
    ...(active
      ? [
          {
            label: `$(file) ${l10n.t("This Document")}`,
            description: nameOfDocument(active.uri),
            scope: { kind: "document", uri: active.uri } as const,
          },
        ]
      : []),
    ...(folder
      ? [
          {
            label: `$(folder) ${l10n.t("All Documents of the Folder")}`,
            description: nameOfFolder(folder),
            scope: { kind: "folder", uri: folder, query: "" } as const,
          },
          {
            label: `$(search) ${l10n.t("What a Query Finds in the Folder…")}`,
            description: nameOfFolder(folder),
            scope: { kind: "query", uri: folder } as const,
          },
        ]
      : []),
  ];
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: l10n.t("What to report on") });
  if (chosen?.scope.kind !== "query") return chosen?.scope;
  const query = await askQuery();
  return query === undefined ? undefined : { kind: "folder", uri: chosen.scope.uri, query };
}

const askQuery = () =>
  vscode.window.showInputBox({
    prompt: l10n.t("Report what this finds"),
    placeHolder: l10n.t('speaker:"Fuad Hussein" about:ceasefire after:2024-09 – or only words'),
    validateInput: (text) =>
      text.trim() === ""
        ? l10n.t("Write what is to be found.")
        : parseQuery(text).problems.map(problemInWords).join(" ") || null,
  });

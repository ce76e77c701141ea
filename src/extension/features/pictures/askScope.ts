import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { ownFolder } from "../../core/folder/askedFolder";
import { nameOfDocument, nameOfFolder } from "../../core/util/convert";
import type { Scope } from "./messages";

/** What a command was called on, or what the person chooses of the active document and its folder; undefined: nothing. */
export async function askScope(
  asked: unknown,
  active: vscode.TextDocument | undefined,
): Promise<Scope | undefined> {
  if (asked instanceof vscode.Uri) return scopeAt(asked);
  const folder = ownFolder(active);
  const own: Scope[] = active ? [{ kind: "document", uri: active.uri.toString() }] : [];
  const all: Scope[] = folder ? [{ kind: "folder", uri: folder.toString() }] : [];
  const scopes = [...all, ...own];
  if (scopes.length < 2) return scopes.at(0);
  const items = scopes.map((scope) => {
    const uri = vscode.Uri.parse(scope.uri);
    return scope.kind === "folder"
      ? { label: `$(folder) ${l10n.t("All Documents of the Folder")}`, description: nameOfFolder(uri), scope }
      : { label: `$(file) ${l10n.t("This Document")}`, description: nameOfDocument(uri), scope };
  });
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: l10n.t("What to draw") });
  return chosen?.scope;
}

async function scopeAt(uri: vscode.Uri): Promise<Scope> {
  const { type } = await vscode.workspace.fs.stat(uri);
  const kind = (type & vscode.FileType.Directory) !== 0 ? "folder" : "document";
  return { kind, uri: uri.toString() };
}

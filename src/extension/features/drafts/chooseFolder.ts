import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { isLeftOut } from "../../core/folder/folderFiles";
import { nameOfDocument, nameOfFolder } from "../../core/util/convert";

interface FolderItem extends vscode.QuickPickItem {
  /** Null: another one. */
  readonly folder: vscode.Uri | null;
}

/** The folder that holds the sources, as the person picks it: that of the text, those of the workspace, or another. */
export async function chooseFolder(
  document: vscode.TextDocument,
  last: vscode.Uri | undefined,
): Promise<vscode.Uri | undefined> {
  const own = document.isUntitled ? undefined : vscode.Uri.joinPath(document.uri, "..");
  const roots = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const inside = (await Promise.all([...(own ? [own] : []), ...roots].map(foldersIn))).flat();
  const folders = new Map(
    [last, own, ...roots, ...inside].flatMap((uri) => (uri ? [[uri.toString(), uri]] : [])),
  );
  const items = [...folders.values()].map((folder): FolderItem => {
    return { label: `$(folder) ${nameOfFolder(folder)}`, description: nameOfDocument(folder), folder };
  });
  const other: FolderItem = { label: `$(folder-opened) ${l10n.t("Another Folder…")}`, folder: null };
  const chosen = await vscode.window.showQuickPick([...items, other], {
    placeHolder: l10n.t("Folder that holds the sources of this text"),
    matchOnDescription: true,
  });
  if (chosen?.folder !== null) return chosen?.folder;
  const [picked] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: l10n.t("Check Against This Folder"),
    })) ?? [];
  return picked;
}

/** The folders directly in a folder, hidden ones left out. */
async function foldersIn(root: vscode.Uri): Promise<vscode.Uri[]> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(root)).catch(() => []);
  return entries
    .filter(([name, type]) => (type & vscode.FileType.Directory) !== 0 && !isLeftOut(name))
    .map(([name]) => vscode.Uri.joinPath(root, name));
}

import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { folderFiles, isTextFile, MOST_TEXTS } from "../../core/folder/folderFiles";
import { nameOfDocument, nameOfFolder } from "../../core/util/convert";

interface FileItem extends vscode.QuickPickItem {
  readonly uri: vscode.Uri;
}

/** Another text of the workspace, as the person picks it; those of the same folder come first. */
export async function pickReadout(left: vscode.Uri): Promise<vscode.Uri | undefined> {
  const source = new vscode.CancellationTokenSource();
  const own = vscode.Uri.joinPath(left, "..");
  const roots = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const items = Promise.all(
    [own, ...roots].map((folder) =>
      folderFiles(folder, { fitsFile: isTextFile }, source.token, MOST_TEXTS).catch(() => ({ files: [] })),
    ),
  ).then((found) =>
    itemsOf(
      found.flatMap(({ files }) => files),
      left,
    ),
  );
  try {
    const chosen = await vscode.window.showQuickPick(items, {
      placeHolder: l10n.t("The other side’s readout of the same meeting"),
      matchOnDescription: true,
    });
    return chosen?.uri;
  } finally {
    source.cancel();
    source.dispose();
  }
}

function itemsOf(files: readonly vscode.Uri[], left: vscode.Uri): FileItem[] {
  const byAddress = new Map(files.map((uri) => [uri.toString(), uri]));
  byAddress.delete(left.toString());
  return [...byAddress.values()].map((uri) => ({
    label: nameOfFolder(uri),
    description: nameOfDocument(uri),
    uri,
  }));
}

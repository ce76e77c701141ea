import * as vscode from "vscode";
import type { DocumentFilter } from "../../core/documents/documentFilter";

/** Folders with more files than this are read only so far. */
export const MOST_FILES = 2000;

/**
 * The files of a folder and the folders in it that Readout annotates unasked, in the order of their names. Hidden folders
 * and `node_modules` are left out.
 */
export async function folderFiles(
  folder: vscode.Uri,
  filter: DocumentFilter,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  const visit = async (at: vscode.Uri): Promise<void> => {
    const entries = await vscode.workspace.fs.readDirectory(at);
    for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (token.isCancellationRequested || files.length >= MOST_FILES) return;
      const uri = vscode.Uri.joinPath(at, name);
      if ((type & vscode.FileType.Directory) !== 0) {
        const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
        if (!isLink && !name.startsWith(".") && name !== "node_modules") await visit(uri);
      } else if (filter.fitsFile(uri)) files.push(uri);
    }
  };
  await visit(folder);
  return files;
}

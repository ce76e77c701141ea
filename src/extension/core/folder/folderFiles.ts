import * as vscode from "vscode";

/** Folders with more files than this are read only so far. */
const MOST_FILES = 2000;

/** Files that hold text, by their names: what is read where a person names the folder. */
export const TEXT_FILE = /\.(?:txt|md|markdown|seed|readout)$/iu;

/** Which files are wanted; `DocumentFilter`: those that Readout annotates unasked. */
export interface FileFilter {
  fitsFile(uri: vscode.Uri): boolean;
}

/**
 * The wanted files of a folder and the folders in it, in the order of their names. Hidden folders and `node_modules` are left
 * out.
 */
export async function folderFiles(
  folder: vscode.Uri,
  filter: FileFilter,
  token: vscode.CancellationToken,
  most = MOST_FILES,
): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  const visit = async (at: vscode.Uri): Promise<void> => {
    const entries = await vscode.workspace.fs.readDirectory(at);
    for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (token.isCancellationRequested || files.length >= most) return;
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

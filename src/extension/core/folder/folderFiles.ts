import * as vscode from "vscode";
import { WORDS_FILE } from "../../../engine";

/** Folders with more files than this are read only so far. */
const MOST_FILES = 2000;

/** How the names of files end that hold text: what is read where a person names the folder. */
const TEXT_ENDINGS = ["txt", "md", "markdown", "seed", "readout"];
const TEXT_FILE = new RegExp(`\\.(?:${TEXT_ENDINGS.join("|")})$`, "iu");
/** The same as a pattern of files to watch. */
export const TEXT_FILES = `**/*.{${TEXT_ENDINGS.join(",")}}`;
/** So many are read of a folder that a person names. */
export const MOST_TEXTS = 20_000;

/** A list of words is none of the documents that it is for. */
export const isTextFile = ({ path }: Pick<vscode.Uri, "path">): boolean =>
  TEXT_FILE.test(path) && !path.endsWith(`/${WORDS_FILE}`);

/** A folder that is not looked into. */
export const isLeftOut = (folder: string): boolean => folder.startsWith(".") || folder === "node_modules";

/** Which files are wanted; `DocumentFilter`: those that Readout annotates unasked. */
export interface FileFilter {
  fitsFile(uri: vscode.Uri): boolean;
}

/** Files to read, and how many there are: whoever reads fewer says so. */
export interface FolderFiles {
  readonly files: readonly vscode.Uri[];
  readonly total: number;
}

/**
 * The wanted files of a folder and the folders in it, in the order of their names, and the number of all of them. Hidden
 * folders and `node_modules` are left out.
 */
export async function folderFiles(
  folder: vscode.Uri,
  filter: FileFilter,
  token: vscode.CancellationToken,
  most = MOST_FILES,
): Promise<FolderFiles> {
  let total = 0;
  const files: vscode.Uri[] = [];
  const visit = async (at: vscode.Uri): Promise<void> => {
    const entries = await vscode.workspace.fs.readDirectory(at);
    for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (token.isCancellationRequested) return;
      const uri = vscode.Uri.joinPath(at, name);
      if ((type & vscode.FileType.Directory) !== 0) {
        const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
        if (!isLink && !isLeftOut(name)) await visit(uri);
      } else if (filter.fitsFile(uri) && total++ < most) files.push(uri);
    }
  };
  await visit(folder);
  return { files, total };
}

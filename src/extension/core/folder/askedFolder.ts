import * as vscode from "vscode";

/** The folder that a command was called on, or that of the file that it was called on. */
export async function folderOf(uri: vscode.Uri): Promise<vscode.Uri> {
  const { type } = await vscode.workspace.fs.stat(uri);
  return (type & vscode.FileType.Directory) !== 0 ? uri : vscode.Uri.joinPath(uri, "..");
}

/** The folder of the active document, else the first of the workspace. */
export function ownFolder(document: vscode.TextDocument | undefined): vscode.Uri | undefined {
  const isFile = document && vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) !== undefined;
  if (isFile) return vscode.Uri.joinPath(document.uri, "..");
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}

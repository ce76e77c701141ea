import * as vscode from "vscode";
import { isSidecar } from "../../../engine";
import { readSettings } from "../../core/settings";
import { fileStore } from "../../core/sidecar/fileStore";
import { sidecarPlace } from "../../core/sidecar/sidecarPlace";
import { askBringAlong, tellNotMoved } from "./sidecarMessages";

/** Takes the sidecars along with documents, or folders of documents, that were renamed or moved. */
export async function moveSidecars(files: vscode.FileRenameEvent["files"]): Promise<void> {
  for (const { oldUri, newUri } of files) {
    if (await isFolder(newUri)) await moveFolder(oldUri, newUri);
    else await moveFiles(oldUri, newUri);
  }
}

async function moveFiles(oldUri: vscode.Uri, newUri: vscode.Uri): Promise<void> {
  const [from, to] = [sidecarPlace(oldUri), sidecarPlace(newUri)];
  if (!from || !to) return;
  for (const name of await fileStore(from.folder).list(`${from.document}.`)) {
    if (!isSidecar(name, from.document)) continue;
    await move(
      vscode.Uri.joinPath(from.folder, name),
      vscode.Uri.joinPath(to.folder, `${to.document}${name.slice(from.document.length)}`),
    );
  }
}

/** Sidecars beside the documents have moved with the folder; those in a folder of their own follow. */
async function moveFolder(oldUri: vscode.Uri, newUri: vscode.Uri): Promise<void> {
  if (readSettings(newUri).sidecarFolder === "") return;
  const [from, to] = [sidecarPlace(oldUri), sidecarPlace(newUri)];
  if (!from || !to) return;
  const source = vscode.Uri.joinPath(from.folder, from.document);
  if (await isFolder(source)) await move(source, vscode.Uri.joinPath(to.folder, to.document));
}

/** Asks whether files are to go where a changed setting looks for them, and takes them there. */
export async function bringAlong(
  files: readonly { readonly from: vscode.Uri; readonly to: vscode.Uri }[],
): Promise<void> {
  if (files.length === 0 || !(await askBringAlong(files.length))) return;
  for (const { from, to } of files) await move(from, to);
}

async function move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const { fs } = vscode.workspace;
  await fs.createDirectory(vscode.Uri.joinPath(to, ".."));
  try {
    await fs.rename(from, to, { overwrite: false });
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError) || error.code !== "FileExists") throw error;
    const nameOf = ({ path }: vscode.Uri) => path.slice(path.lastIndexOf("/") + 1);
    tellNotMoved(nameOf(from), nameOf(to));
  }
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

import * as vscode from "vscode";
import { sidecarName } from "../../../engine";
import { readSettings } from "../settings";
import { staysWithin } from "./staysWithin";

/** Where a document's sidecars lie. */
export interface SidecarPlace {
  readonly folder: vscode.Uri;
  /** Name of the document's file. */
  readonly document: string;
  /** Name of the file with this person's decisions. */
  readonly name: string;
  /** That file. */
  readonly file: vscode.Uri;
}

/** Beside the document or in the folder of the setting; undefined for what has no file, or cannot be written. */
export function sidecarPlace(uri: vscode.Uri): SidecarPlace | undefined {
  if (uri.scheme === "untitled" || vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== true)
    return undefined;
  const { annotator, sidecarFolder } = readSettings(uri);
  const document = uri.path.slice(uri.path.lastIndexOf("/") + 1);
  const parent = vscode.Uri.joinPath(uri, "..");
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const below = root && parent.path.startsWith(root.path) ? parent.path.slice(root.path.length) : "";
  const folder =
    root && staysWithin(sidecarFolder) ? vscode.Uri.joinPath(root, sidecarFolder, below) : parent;
  const name = sidecarName(document, annotator);
  return { folder, document, name, file: vscode.Uri.joinPath(folder, name) };
}

import * as vscode from "vscode";
import { removeStale } from "../../../engine";
import { fileStore } from "../../core/sidecar/fileStore";
import type { SidecarPlace } from "../../core/sidecar/sidecarPlace";

/** Milliseconds after which a window that has not finished a save is taken for ended. */
const STALE = 60_000;

/** Removes the files that ended windows left beside a sidecar. */
export async function removeStaleFiles({ folder, name }: SidecarPlace): Promise<void> {
  const store = fileStore(folder);
  const stale: string[] = [];
  for (const file of await store.list(`${name}.`)) {
    const { mtime } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, file));
    if (Date.now() - mtime > STALE) stale.push(file);
  }
  await removeStale(store, stale);
}

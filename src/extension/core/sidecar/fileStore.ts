import * as vscode from "vscode";
import { type SidecarStore, StoreError } from "../../../engine";

/** A folder of the workspace's file system, whatever that is, as the sidecar protocol sees it. */
export function fileStore(folder: vscode.Uri): SidecarStore {
  const { fs } = vscode.workspace;
  const at = (name: string) => vscode.Uri.joinPath(folder, name);
  return {
    read: (name) =>
      told(async () => {
        try {
          return new TextDecoder().decode(await fs.readFile(at(name)));
        } catch (error) {
          if (isMissing(error)) return null;
          throw error;
        }
      }),
    write: (name, text) =>
      told(async () => {
        await fs.createDirectory(folder);
        await fs.writeFile(at(name), new TextEncoder().encode(text));
      }),
    rename: (from, to) => told(async () => fs.rename(at(from), at(to), { overwrite: true })),
    remove: (name) =>
      told(async () => {
        try {
          await fs.delete(at(name));
        } catch (error) {
          if (!isMissing(error)) throw error;
        }
      }),
    list: (prefix) =>
      told(async () => {
        try {
          const entries = await fs.readDirectory(folder);
          return entries.map(([name]) => name).filter((name) => name.startsWith(prefix));
        } catch (error) {
          if (isMissing(error)) return [];
          throw error;
        }
      }),
  };
}

const isMissing = (error: unknown): boolean =>
  error instanceof vscode.FileSystemError && error.code === "FileNotFound";

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (isMissing(error)) throw new StoreError("missing", message);
    if (error instanceof vscode.FileSystemError && error.code === "NoPermissions")
      throw new StoreError("read-only", message);
    throw new StoreError(/ENOSPC|no space|quota/iu.test(message) ? "full" : "other", message);
  }
}

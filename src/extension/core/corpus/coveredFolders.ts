import type * as vscode from "vscode";
import { isLeftOut, isTextFile } from "../folder/folderFiles";

/** The folders that the index is of; none lies in another. */
export class CoveredFolders {
  #folders: readonly vscode.Uri[] = [];

  get all(): readonly vscode.Uri[] {
    return this.#folders;
  }

  /** The folder in which an address lies, or that it is. */
  over(uri: vscode.Uri): vscode.Uri | undefined {
    return this.#folders.find((folder) => isIn(uri, folder));
  }

  /** True for a text file that the index is to know: in none of the folders that are left out. */
  hasFile(uri: vscode.Uri): boolean {
    return isTextFile(uri) && this.hasPath(uri);
  }

  /** The same for whatever lies there. */
  hasPath(uri: vscode.Uri): boolean {
    const folder = this.over(uri);
    if (!folder) return false;
    const below = uri.path.slice(folder.path.length).split("/").slice(0, -1);
    return !below.some(isLeftOut);
  }

  /** Adds a folder in place of those within it; false if it lies in one. */
  add(folder: vscode.Uri): boolean {
    if (this.over(folder)) return false;
    this.#folders = [...this.#folders.filter((one) => !isIn(one, folder)), folder];
    return true;
  }

  remove(folder: vscode.Uri): void {
    this.#folders = this.#folders.filter((one) => one.toString() !== folder.toString());
  }

  clear(): void {
    this.#folders = [];
  }
}

function isIn(uri: vscode.Uri, folder: vscode.Uri): boolean {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return false;
  const path = folder.path.endsWith("/") ? folder.path : `${folder.path}/`;
  return `${uri.path}/`.startsWith(path);
}

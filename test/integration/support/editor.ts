import * as vscode from "vscode";

interface Manifest {
  readonly name: string;
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

/** This extension as the editor sees it. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension("readout.readout");
  if (!found) throw new Error("The extension is not installed in this editor.");
  return found;
}

export const manifest = (): Manifest => extension().packageJSON as Manifest;

/** The workspace's folder: a copy that tests may write to, with the project's seeds in `seeds/`. */
export function workspaceFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error("The tests need a workspace.");
  return folder.uri;
}

/** Opens and shows one of the seed documents. */
export async function openSeed(name: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), "seeds", name);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Asks until the answer is truthy; for what an editor does in its own time. Throws after five seconds. */
export async function eventually<T>(ask: () => T | PromiseLike<T>): Promise<NonNullable<T>> {
  const end = Date.now() + 5000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error("It did not happen within five seconds.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

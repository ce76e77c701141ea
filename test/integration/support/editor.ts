import assert from "node:assert/strict";
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
  return (await open(vscode.Uri.joinPath(workspaceFolder(), "seeds", name))).document;
}

/** Longer than an editor needs for anything on a machine that does other work too. */
const LIMIT = 120_000;

/**
 * Waits for a state: asks until the answer is truthy, and returns it. What an editor does in its own time is waited for so,
 * never for a length of time. Throws when the state does not come.
 */
export async function until<T>(ask: () => T | PromiseLike<T>): Promise<NonNullable<T>> {
  const end = Date.now() + LIMIT;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end)
      throw new Error(`It did not happen within two minutes: ${String(ask)}\n${situation()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What the editor shows, for the message of a test that waited in vain. */
function situation(): string {
  const { tabGroups, activeTextEditor } = vscode.window;
  const tabs = tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
  const documents = vscode.workspace.textDocuments.map(
    (one) => `${one.uri.toString(true)} (${one.getText().length}${one.isDirty ? ", unsaved" : ""})`,
  );
  return `Active: ${activeTextEditor?.document.uri.toString(true)}\nTabs: ${tabs.join(", ")}\nOpen: ${documents.join("\n      ")}`;
}

/** Waits until the answer is the expected one; the error shows how they differ. */
export async function becomes<T>(ask: () => T | PromiseLike<T>, expected: Awaited<T>): Promise<void> {
  const end = Date.now() + LIMIT;
  for (;;) {
    const answer = await ask();
    try {
      assert.deepEqual(answer, expected);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Shows a document; resolves when it is the active one. */
export async function show(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  await vscode.window.showTextDocument(document);
  return until(() => {
    const { activeTextEditor } = vscode.window;
    return activeTextEditor?.document === document ? activeTextEditor : undefined;
  });
}

/** Opens and shows a file. */
export const open = async (uri: vscode.Uri): Promise<vscode.TextEditor> =>
  show(await vscode.workspace.openTextDocument(uri));

/** Closes every editor, unsaved or not; resolves when that has come through. */
export async function closeAll(): Promise<void> {
  const { activeTextEditor } = vscode.window;
  if (activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  await until(() => vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0));
  await until(() => vscode.window.visibleTextEditors.length === 0 && !vscode.window.activeTextEditor);
  await until(() => vscode.workspace.textDocuments.every(({ isUntitled }) => !isUntitled));
}

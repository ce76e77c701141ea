import * as vscode from "vscode";
import type { Handlers } from "../../core/handlers";
import { Scheme } from "../../core/schemes";

/** A document of Readout's own to try things on; nobody can overwrite it. */
export function provideSample(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(Scheme.sample, {
    provideTextDocumentContent: async () => {
      const file = vscode.Uri.joinPath(extensionUri, "media", "walkthrough", "sample.seed");
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    },
  });
}

/** Opens the sample. */
export const sampleHandlers = {
  openSample: async () => {
    const uri = vscode.Uri.from({ scheme: Scheme.sample, path: "/Sample.seed" });
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
  },
} satisfies Handlers;

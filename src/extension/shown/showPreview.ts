import * as vscode from "vscode";

/** The editor's own extension that renders Markdown; its commands are not there before it is active. */
const RENDERER = "vscode.markdown-language-features";

/** Shows a Markdown document rendered, beside the editor; false where the editor cannot do that. */
export async function showPreview(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.extensions.getExtension(RENDERER)?.activate();
    await vscode.commands.executeCommand("markdown.showPreviewToSide", uri);
    return true;
  } catch {
    return false;
  }
}

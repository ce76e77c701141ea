import * as vscode from "vscode";

/** Starts the command line by the Node that the editor brings: the desktop's program is Node when it is told so. */
export function serverLaunch({ extensionUri }: Pick<vscode.ExtensionContext, "extensionUri">) {
  const program = vscode.Uri.joinPath(extensionUri, "dist", "cli.js").fsPath;
  return { command: process.execPath, args: [program], env: { ELECTRON_RUN_AS_NODE: "1" } };
}

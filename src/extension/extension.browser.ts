import * as vscode from "vscode";
import { activateShared } from "./activateShared";
import type { ReadoutApi } from "./api";
import { startWorker } from "./engine/startWorker.browser";

/** Entry point in the browser’s extension host. */
export function activate(context: vscode.ExtensionContext): ReadoutApi {
  const worker = vscode.Uri.joinPath(context.extensionUri, "dist", "worker.browser.js").toString(true);
  return activateShared(context, <To, From>() => startWorker<To, From>(worker));
}

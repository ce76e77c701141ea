import * as vscode from "vscode";
import { activateShared } from "./activateShared";
import type { ReadoutApi } from "./api";
import { serverLaunch } from "./node/serverLaunch";
import { startWorker } from "./node/startWorker";

/** Entry point in Node's extension host. */
export function activate(context: vscode.ExtensionContext): ReadoutApi {
  const worker = vscode.Uri.joinPath(context.extensionUri, "dist", "worker.js").fsPath;
  return activateShared(context, <To, From>() => startWorker<To, From>(worker), serverLaunch(context));
}

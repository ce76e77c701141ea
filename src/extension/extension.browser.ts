import type * as vscode from "vscode";
import { activateShared } from "./activateShared";
import type { ReadoutApi } from "./api";
import { LocalEngine } from "./engine/localEngine";
import { loadResources } from "./engine/loadResources";

/** Entry point in the browser’s extension host. */
export function activate(context: vscode.ExtensionContext): ReadoutApi {
  return activateShared(context, new LocalEngine(() => loadResources(context.extensionUri)));
}

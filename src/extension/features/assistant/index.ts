import * as vscode from "vscode";
import { TOOLS } from "../../../engine";
import type { Core } from "../../core/core";
import { toolId } from "../../manifest/toolNames";
import { AssistantTool } from "./assistantTool";
import { ToolAsker } from "./askTool";
import { offerServer } from "./offerServer";
import type { ServerLaunch } from "./serverDefinitions";

export type { ServerLaunch } from "./serverDefinitions";

/** Assistants ask the index instead of guessing: tools for those of the editor, and a server for others. */
export function registerAssistant(core: Core, version: string, launch: ServerLaunch | undefined): void {
  // Some hosts have no language models.
  const { lm } = vscode as Partial<typeof vscode>;
  if (typeof lm?.registerTool === "function") {
    const asker = new ToolAsker(core);
    for (const tool of TOOLS) core.own(lm.registerTool(toolId(tool.name), new AssistantTool(tool, asker)));
  }
  try {
    const server = launch && offerServer(launch, version);
    if (server) core.own(server);
  } catch (error) {
    core.log.info(`This editor takes no servers from extensions: ${String(error)}`);
  }
}

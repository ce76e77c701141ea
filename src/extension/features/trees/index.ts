import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import { treeCommands } from "../../manifest/commands/trees";
import type { Trees } from "../../shown/tree/trees";
import { ContentTrees } from "./contentTrees";
import { CursorFollower } from "./cursorFollower";
import { treeHandlers } from "./moveInTrees";

/** The trees of what was recognised: meetings, statements and names. */
export function registerTrees(core: Core, trees: Trees): void {
  core.own(new ContentTrees(core, trees));
  core.own(new CursorFollower(core.service, core.active, trees));
  core.own(registerHandlers(treeCommands, treeHandlers(core, trees)));
}

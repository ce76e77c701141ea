import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import type { EnginePort } from "../../engine/enginePort";
import { folderCommands } from "../../manifest/commands/folder";
import { folderHandlers } from "./findMeetings";
import { FolderView } from "./folderView";

/** The same meetings in the documents of a folder. */
export function registerFolder(core: Core, engine: EnginePort): FolderView {
  const view = core.own(new FolderView());
  core.own(registerHandlers(folderCommands, folderHandlers(core, { engine, ...core }, view)));
  return view;
}

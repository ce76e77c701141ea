import { ALWAYS, commandRows, NEVER } from "../commandRow";
import { Context } from "../contexts";
import { and, HAS_FOLDER, inView } from "../when";

/** Meetings across a folder. */
export const folderCommands = commandRows({
  "folderMeetings.find": {
    title: "command.folderMeetings",
    icon: "folder",
    enablement: ALWAYS,
    palette: HAS_FOLDER,
    menus: [
      ["view/title", "folder@1", and(inView("meetings"), Context.active)],
      ["view/title", "navigation@1", and(inView("folderMeetings"), HAS_FOLDER)],
      ["explorer/context", "4_search@90", "explorerResourceIsFolder"],
    ],
  },
  reviewFolder: {
    enablement: ALWAYS,
    palette: HAS_FOLDER,
    menus: [
      ["view/title", "review@4", inView("decisions")],
      ["explorer/context", "4_search@91", "explorerResourceIsFolder"],
    ],
  },
  openReport: { enablement: ALWAYS, palette: NEVER },
});

import { ALWAYS, commandRows, NEVER } from "../commandRow";
import { Context } from "../contexts";
import { and, either, inView, or } from "../when";

/** Meetings across a folder. */
export const folderCommands = commandRows({
  "folderMeetings.find": {
    title: "command.folderMeetings",
    icon: "folder",
    enablement: ALWAYS,
    palette: or(Context.active, "workspaceFolderCount > 0"),
    menus: [
      ["view/title", "folder@1", and(inView("meetings"), Context.active)],
      [
        "view/title",
        "navigation@1",
        and(inView("folderMeetings"), either(Context.active, "workspaceFolderCount > 0")),
      ],
      ["explorer/context", "4_search@90", "explorerResourceIsFolder"],
    ],
  },
  reviewFolder: {
    enablement: ALWAYS,
    palette: or(Context.active, "workspaceFolderCount > 0"),
    menus: [
      ["view/title", "review@4", inView("decisions")],
      ["explorer/context", "4_search@91", "explorerResourceIsFolder"],
    ],
  },
  openReport: { enablement: ALWAYS, palette: NEVER },
});

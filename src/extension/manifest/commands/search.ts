import { ALWAYS, commandRows } from "../commandRow";
import { Context } from "../contexts";
import { and, IN_CONTENT_VIEWS, or } from "../when";

/** Searching a folder. */
export const searchCommands = commandRows({
  searchFolder: {
    icon: "search",
    enablement: ALWAYS,
    palette: or(Context.active, "workspaceFolderCount > 0"),
    menus: [
      ["view/title", "folder@2", and(IN_CONTENT_VIEWS, Context.active)],
      ["explorer/context", "4_search@89", "explorerResourceIsFolder"],
    ],
  },
  forgetFolders: { enablement: ALWAYS },
});

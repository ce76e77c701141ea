import { ALWAYS, commandRows, NEVER } from "../commandRow";
import { Context } from "../contexts";
import { and, inView, or } from "../when";

const HAS_FOLDER = or(Context.active, "workspaceFolderCount > 0");

/** What the folders hold that were read. */
export const corpusCommands = commandRows({
  readFolder: {
    icon: "refresh",
    enablement: ALWAYS,
    palette: HAS_FOLDER,
    menus: [
      ["view/title", "navigation@1", and(inView("corpus"), HAS_FOLDER)],
      ["explorer/context", "4_search@88", "explorerResourceIsFolder"],
    ],
  },
  moreRows: { enablement: ALWAYS, palette: NEVER },
});

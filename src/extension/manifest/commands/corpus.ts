import { ALWAYS, commandRows, NEVER } from "../commandRow";
import { and, HAS_FOLDER, inView } from "../when";

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

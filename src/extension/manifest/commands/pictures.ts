import { ALWAYS, commandRows } from "../commandRow";
import { Context } from "../contexts";
import { PageType } from "../pageTypes";
import { is, or } from "../when";

/** Pictures of what documents tell. */
export const pictureCommands = commandRows({
  showNetwork: {
    icon: "type-hierarchy",
    enablement: ALWAYS,
    palette: or(Context.active, "workspaceFolderCount > 0"),
    menus: [["explorer/context", "4_search@94", "explorerResourceIsFolder"]],
  },
  savePicture: { icon: "save", enablement: ALWAYS, palette: is("activeWebviewPanelId", PageType.network) },
});

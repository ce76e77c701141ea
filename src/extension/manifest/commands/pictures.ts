import { ALWAYS, commandRows } from "../commandRow";
import { Context } from "../contexts";
import { PageType } from "../pageTypes";
import { is, or } from "../when";

const ON_PICTURE = or(
  ...[PageType.network, PageType.timeline, PageType.speakers].map((type) => is("activeWebviewPanelId", type)),
);

/** Pictures of what documents tell. */
export const pictureCommands = commandRows({
  showNetwork: {
    icon: "type-hierarchy",
    enablement: ALWAYS,
    palette: or(Context.active, "workspaceFolderCount > 0"),
    menus: [["explorer/context", "4_search@94", "explorerResourceIsFolder"]],
  },
  showTimeline: {
    icon: "graph",
    enablement: ALWAYS,
    palette: or(Context.active, "workspaceFolderCount > 0"),
    menus: [["explorer/context", "4_search@95", "explorerResourceIsFolder"]],
  },
  showSpeakers: {
    icon: "comment-discussion",
    enablement: ALWAYS,
    palette: or(Context.active, "workspaceFolderCount > 0"),
    menus: [["explorer/context", "4_search@96", "explorerResourceIsFolder"]],
  },
  savePicture: { icon: "save", enablement: ALWAYS, palette: ON_PICTURE },
});

import { ALWAYS, commandRows, NEVER } from "../commandRow";
import { Context } from "../contexts";
import { and, HAS_FOLDER, IN_CONTENT_VIEWS, is } from "../when";
import { PageType } from "../pageTypes";

const ON_REPORT = is("activeWebviewPanelId", PageType.report);

/** Reports of a document, a folder or what a query finds. */
export const reportCommands = commandRows({
  report: {
    icon: "output",
    enablement: ALWAYS,
    palette: HAS_FOLDER,
    menus: [
      ["view/title", "export@0", and(IN_CONTENT_VIEWS, Context.active)],
      ["explorer/context", "4_search@92", "explorerResourceIsFolder"],
    ],
  },
  copyReportTable: { icon: "copy", enablement: ALWAYS, palette: ON_REPORT },
  saveReport: { icon: "save", enablement: ALWAYS, palette: ON_REPORT },
  showFormula: {
    icon: "history",
    enablement: ALWAYS,
    palette: HAS_FOLDER,
    menus: [["explorer/context", "4_search@93", "explorerResourceIsFolder"]],
  },
  openWords: { enablement: ALWAYS, palette: NEVER },
  openBoth: { enablement: ALWAYS, palette: NEVER },
});

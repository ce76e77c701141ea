import { commandRows } from "../commandRow";
import { Context } from "../contexts";
import { and, IN_ANY_VIEW, IN_CONTENT_VIEWS, inView, onRow } from "../when";

/** Annotations for use elsewhere. */
export const exportCommands = commandRows({
  copyStatement: {
    icon: "copy",
    menus: [
      ["view/item/context", "inline@1", and(IN_ANY_VIEW, onRow("statement"))],
      ["view/item/context", "copy@1", and(IN_ANY_VIEW, onRow("statement"))],
      ["readout.editor", "2_copy@1", Context.onStatement],
    ],
  },
  copyMeeting: {
    icon: "copy",
    menus: [
      ["view/item/context", "inline@1", and(inView("meetings"), onRow("meeting"))],
      ["view/item/context", "copy@1", and(inView("meetings"), onRow("meeting"))],
      ["readout.editor", "2_copy@2", Context.onMeeting],
    ],
  },
  showJson: {
    icon: "json",
    menus: [["view/title", "export@1", and(IN_CONTENT_VIEWS, Context.active)]],
  },
  showEvents: {
    icon: "table",
    menus: [["view/title", "export@2", and(IN_CONTENT_VIEWS, Context.active)]],
  },
  showEventsCsv: {
    menus: [["view/title", "export@3", and(IN_CONTENT_VIEWS, Context.active)]],
  },
});

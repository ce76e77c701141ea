import { ALWAYS, commandRows, NEVER } from "../commandRow";
import { Context } from "../contexts";
import { and, IN_CONTENT_VIEWS, inView, is, not } from "../when";

/** Ways about the trees. */
export const treeCommands = commandRows({
  filter: {
    icon: "filter",
    menus: [["view/title", "navigation@2", and(IN_CONTENT_VIEWS, Context.active, not(Context.filtered))]],
  },
  clearFilter: {
    icon: "filter-filled",
    enablement: Context.filtered,
    palette: and(Context.active, Context.filtered),
    menus: [["view/title", "navigation@2", and(IN_CONTENT_VIEWS, Context.active, Context.filtered)]],
  },
  groupBySpeaker: {
    icon: "group-by-ref-type",
    enablement: ALWAYS,
    palette: and(Context.active, is(Context.statementsBy, "document")),
    menus: [
      [
        "view/title",
        "navigation@1",
        and(inView("statements"), Context.active, is(Context.statementsBy, "document")),
      ],
    ],
  },
  groupByDocument: {
    icon: "list-ordered",
    enablement: ALWAYS,
    palette: and(Context.active, is(Context.statementsBy, "speaker")),
    menus: [
      [
        "view/title",
        "navigation@1",
        and(inView("statements"), Context.active, is(Context.statementsBy, "speaker")),
      ],
    ],
  },
  focusViews: { enablement: ALWAYS, palette: NEVER },
  revealNode: { enablement: ALWAYS, palette: NEVER },
  showInTree: { enablement: ALWAYS, palette: NEVER },
});

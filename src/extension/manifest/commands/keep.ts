import { commandRows, NEVER } from "../commandRow";
import { Context } from "../contexts";
import { and, inView, onRow } from "../when";

/** Files beside the documents. */
export const keepCommands = commandRows({
  saveDecisions: { menus: [["view/title", "save@1", and(inView("decisions"), Context.active)]] },
  saveAll: { menus: [["view/title", "save@2", and(inView("decisions"), Context.active)]] },
  reattach: {
    icon: "link",
    palette: and(Context.active, Context.orphans),
    menus: [
      ["view/item/context", "inline@1", and(inView("decisions"), onRow("orphan"))],
      ["view/item/context", "decision@1", and(inView("decisions"), onRow("orphan"))],
    ],
  },
  resolveConflict: {
    icon: "git-merge",
    palette: NEVER,
    menus: [
      ["view/item/context", "inline@1", and(inView("decisions"), onRow("conflict"))],
      ["view/item/context", "decision@1", and(inView("decisions"), onRow("conflict"))],
    ],
  },
});

import { commandRows, NEVER } from "../commandRow";
import { Context } from "../contexts";
import { and, inView, onRow } from "../when";

/** Comparing two people's decisions. */
export const compareCommands = commandRows({
  compare: { menus: [["view/title", "together@1", and(inView("decisions"), Context.active)]] },
  compareFiles: { menus: [["view/title", "together@2", and(inView("decisions"), Context.active)]] },
  agreement: { menus: [["view/title", "together@3", and(inView("decisions"), Context.active)]] },
  takeLeft: {
    icon: "arrow-left",
    palette: NEVER,
    menus: [["view/item/context", "inline@1", and(inView("decisions"), onRow("disagreement"))]],
  },
  takeRight: {
    icon: "arrow-right",
    palette: NEVER,
    menus: [["view/item/context", "inline@2", and(inView("decisions"), onRow("disagreement"))]],
  },
  endComparison: {
    icon: "close",
    palette: Context.comparing,
    menus: [["view/item/context", "inline@1", and(inView("decisions"), onRow("comparison"))]],
  },
});

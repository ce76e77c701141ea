import { ALWAYS, commandRows } from "../commandRow";
import { Context } from "../contexts";
import { and, IN_CONTENT_VIEWS } from "../when";

/** Two readouts of one meeting, side by side. */
export const readoutsCommands = commandRows({
  compareReadouts: {
    icon: "diff",
    enablement: ALWAYS,
    palette: Context.active,
    menus: [["view/title", "export@5", and(IN_CONTENT_VIEWS, Context.active)]],
  },
});

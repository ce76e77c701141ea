import { commandRows } from "../commandRow";
import { Context } from "../contexts";
import { and, IN_CONTENT_VIEWS } from "../when";

/** Where a document comes from. */
export const originCommands = commandRows({
  stateOrigin: {
    icon: "calendar",
    menus: [["view/title", "export@4", and(IN_CONTENT_VIEWS, Context.active)]],
  },
});

import { ALWAYS, commandRows } from "../commandRow";
import { Context } from "../contexts";
import { and, HAS_FOLDER, IN_ANY_VIEW, onRow } from "../when";

/** One person over the documents of a folder. */
export const personCommands = commandRows({
  showPerson: {
    icon: "account",
    enablement: ALWAYS,
    palette: HAS_FOLDER,
    menus: [
      ["readout.editor", "1_go@9", Context.onName],
      ["view/item/context", "1_go@9", and(IN_ANY_VIEW, onRow("entity"))],
    ],
  },
});

import { ALWAYS, commandRows } from "../commandRow";
import { Context } from "../contexts";
import { and, focusIn, HAS_FOLDER, IN_ANY_VIEW, not, onRow } from "../when";

/** Rows of what somebody says, or of somebody, over the documents of a folder. */
const OF_PERSON = ["corpusOfPerson", "resultOfPerson"] as const;

/** One person over the documents of a folder. */
export const personCommands = commandRows({
  showPerson: {
    icon: "account",
    enablement: ALWAYS,
    palette: HAS_FOLDER,
    menus: [
      ["readout.editor", "1_go@9", Context.onName],
      ["view/item/context", "1_go@9", and(IN_ANY_VIEW, onRow("entity", ...OF_PERSON))],
      ["view/item/context", "inline", and(IN_ANY_VIEW, onRow(...OF_PERSON))],
    ],
    keys: (["corpus", "results"] as const).map((view) => ({
      key: "alt+enter",
      when: and(focusIn(view), "listFocus", not("inputFocus")),
      args: { selectedIn: view },
    })),
  },
});

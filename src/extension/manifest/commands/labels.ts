import { commandRows, rowsOfEach } from "../commandRow";
import { Context, OWN_KEYS, ownContext } from "../contexts";
import { and, IN_ANY_VIEW, ON_MARK, onRow } from "../when";

/** Labels of a project's own. */
export const labelCommands = commandRows({
  /** Marks the selection with the label of the project that has the number. */
  ...rowsOfEach("markOwn", OWN_KEYS, (number) => ({
    palette: and(Context.active, ownContext(number)),
    keys: [{ key: `ctrl+alt+l ${number}` }],
  })),
  setAttribute: {
    icon: "tag",
    enablement: and(Context.active, Context.attributes),
    menus: [
      [
        "view/item/context",
        "correct@4",
        and(IN_ANY_VIEW, Context.attributes, onRow("statement", "meeting", "mention", "entity")),
      ],
      ["readout.editor", "5_correct@10", and(Context.attributes, ON_MARK)],
    ],
  },
});

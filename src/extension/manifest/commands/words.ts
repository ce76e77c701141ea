import { ALWAYS, commandRows } from "../commandRow";
import { Context } from "../contexts";
import { and, onRow, inView, or } from "../when";

/** A project's own list of words. */
export const wordsCommands = commandRows({
  teachWords: {
    icon: "mortar-board",
    menus: [
      ["readout.editor", "5_correct@11", or(Context.onName, Context.onStatement, Context.onMeeting)],
      ["view/item/context", "correct@9", and(inView("entities"), onRow("entity", "mention"))],
    ],
  },
  openOwnWords: { icon: "book", enablement: ALWAYS, palette: "workspaceFolderCount > 0" },
});

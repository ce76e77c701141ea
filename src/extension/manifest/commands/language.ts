import { commandRows } from "../commandRow";

/** What the editor's own verbs need besides its own commands. */
export const languageCommands = commandRows({
  chooseHints: { menus: [["readout.editor", "4_show@2"]] },
});

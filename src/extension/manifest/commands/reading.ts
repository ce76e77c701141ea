import { ALWAYS, commandRows, NEVER, rowsOfEach } from "../commandRow";
import { Context } from "../contexts";
import { MARK_KINDS } from "../markKinds";
import { and, IN_CONTENT_VIEWS, not, ON_MARK } from "../when";

/** Marks in the text, and ways from one to another. */
export const readingCommands = commandRows({
  annotate: {
    enablement: ALWAYS,
    palette: and("resourceLangId =~ /^(plaintext|markdown)$/", not(Context.active)),
  },
  refresh: {
    icon: "refresh",
    menus: [["view/title", "navigation@3", and(IN_CONTENT_VIEWS, Context.active)]],
  },
  nextEntity: { keys: [{ key: "ctrl+f7", mac: "cmd+f7" }] },
  previousEntity: { keys: [{ key: "ctrl+shift+f7", mac: "cmd+shift+f7" }] },
  nextStatement: { keys: [{ key: "ctrl+f8", mac: "cmd+f8" }] },
  previousStatement: { keys: [{ key: "ctrl+shift+f8", mac: "cmd+shift+f8" }] },
  nextMention: {
    menus: [["readout.editor", "1_go@1", Context.onName]],
    keys: [{ key: "ctrl+f6", mac: "cmd+f6" }],
  },
  previousMention: { keys: [{ key: "ctrl+shift+f6", mac: "cmd+shift+f6" }] },
  goToMeeting: { menus: [["readout.editor", "1_go@2"]] },
  explain: { menus: [["readout.editor", "3_why@1", ON_MARK]] },
  toggleMarks: { enablement: ALWAYS, menus: [["readout.editor", "4_show@1"]] },
  ...rowsOfEach("toggle", MARK_KINDS, () => ({ enablement: ALWAYS })),
  openSample: { enablement: ALWAYS },
  revealSpan: { enablement: ALWAYS, palette: NEVER },
});

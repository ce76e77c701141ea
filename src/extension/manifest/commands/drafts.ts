import { ALWAYS, commandRows, NEVER } from "../commandRow";
import { Context } from "../contexts";
import { and, either, not } from "../when";

/** The active document is prose, annotated or not. */
const PROSE = either(Context.active, Context.canAnnotate);

/** Checking a text against a folder of sources. */
export const draftCommands = commandRows({
  checkDraft: {
    icon: "checklist",
    enablement: ALWAYS,
    palette: PROSE,
    menus: [["editor/context", "navigation@91", and(PROSE, not(Context.checkingDraft))]],
  },
  stopCheckingDraft: {
    enablement: ALWAYS,
    palette: Context.checkingDraft,
    menus: [["editor/context", "navigation@91", Context.checkingDraft]],
  },
  showDraftFindings: { enablement: ALWAYS, palette: NEVER },
  showDraftDifference: { enablement: ALWAYS, palette: NEVER },
});

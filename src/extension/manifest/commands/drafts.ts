import { ALWAYS, commandRows, NEVER } from "../commandRow";
import { Context } from "../contexts";
import { not, or } from "../when";

/** The active document is prose, annotated or not. */
const PROSE = or(Context.active, Context.canAnnotate);

/** Checking a text against a folder of sources. */
export const draftCommands = commandRows({
  checkDraft: {
    icon: "checklist",
    enablement: ALWAYS,
    palette: PROSE,
    menus: [["readout.editor", "5_check@1", not(Context.checkingDraft)]],
  },
  stopCheckingDraft: {
    enablement: ALWAYS,
    palette: Context.checkingDraft,
    menus: [["readout.editor", "5_check@1", Context.checkingDraft]],
  },
  showDraftFindings: { enablement: ALWAYS, palette: NEVER },
  showDraftDifference: { enablement: ALWAYS, palette: NEVER },
});

import { ALWAYS, commandRows, NEVER } from "../commandRow";

/** Looking for what may be wrong in a text. */
export const diagnosticsCommands = commandRows({
  toggleDiagnostics: { enablement: ALWAYS, menus: [["readout.editor", "4_show@3"]] },
  openRule: { enablement: ALWAYS, palette: NEVER },
  turnOffRule: { enablement: ALWAYS, palette: NEVER },
});

import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import type { EnginePort } from "../../engine/enginePort";
import { readoutsCommands } from "../../manifest/commands/readouts";
import { PageType } from "../../manifest/pageTypes";
import { PagePanels } from "../../shown/page/pagePanels";
import { compareReadouts } from "./compareReadouts";

/** Two readouts of one meeting side by side: what both tell, what one alone, and where they differ. */
export function registerReadouts(core: Core, engine: EnginePort): void {
  const panels = core.own(new PagePanels<undefined>(PageType.readouts));
  const reader = { ...core, engine };
  core.own(
    registerHandlers(readoutsCommands, { compareReadouts: compareReadouts({ core, reader, panels }) }),
  );
}

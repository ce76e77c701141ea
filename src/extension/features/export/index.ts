import type { CountryCoder } from "../../../engine";
import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import { exportCommands } from "../../manifest/commands/export";
import type { Trees } from "../../shown/tree/trees";
import { copyMeeting, copyStatement } from "./copy";
import { Renditions } from "./renditions";
import { renditionHandlers } from "./showBeside";

/** Annotations for use elsewhere: sentences and cards to paste, JSON, rows of events. */
export function registerExport(core: Core, trees: Trees, loadCountries: () => Promise<CountryCoder>): void {
  const renditions = core.own(new Renditions(core.service, loadCountries));
  const asking = { ...core, trees };
  core.own(
    registerHandlers(exportCommands, {
      copyStatement: copyStatement(asking),
      copyMeeting: copyMeeting(asking),
      ...renditionHandlers(core, renditions),
    }),
  );
}

import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import { keepCommands } from "../../manifest/commands/keep";
import type { Trees } from "../../shown/tree/trees";
import { keepHandlers } from "./keepByHand";
import { tellOrphans } from "./orphanContext";
import { SidecarSync } from "./sidecarSync";

/** Keeps decisions in files beside the documents. */
export function registerKeep(core: Core, trees: Trees): SidecarSync {
  const { own } = core;
  const sidecars = own(new SidecarSync(core));
  own(tellOrphans(core));
  own(registerHandlers(keepCommands, keepHandlers({ ...core, trees, sidecars })));
  return sidecars;
}

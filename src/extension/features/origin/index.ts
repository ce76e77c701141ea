import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import { originCommands } from "../../manifest/commands/origin";
import { stateOrigin } from "./stateOrigin";

/** Where a document comes from and of what day it is, stated by the person above its text. */
export function registerOrigin(core: Core): void {
  core.own(registerHandlers(originCommands, { stateOrigin: stateOrigin(core) }));
}

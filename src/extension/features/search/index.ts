import type { CountryCoder } from "../../../engine";
import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import { isTextFile } from "../../core/folder/folderFiles";
import type { EnginePort } from "../../engine/enginePort";
import { searchCommands } from "../../manifest/commands/search";
import { searchFolder } from "./searchFolder";

/** Who said what about what, when, in all documents of a folder. */
export function registerSearch(
  core: Core,
  engine: EnginePort,
  loadCountries: () => Promise<CountryCoder>,
): void {
  // Whoever asks for a folder means all of its texts, not those alone that Readout annotates unasked.
  const reader = { ...core, engine, filter: { fitsFile: isTextFile } };
  core.own(registerHandlers(searchCommands, { searchFolder: searchFolder(core, reader, loadCountries) }));
}

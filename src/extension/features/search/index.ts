import * as l10n from "@vscode/l10n";
import type { Core } from "../../core/core";
import { showQuietly } from "../../core/corpus/showReading";
import { registerHandlers } from "../../core/handlers";
import { searchCommands } from "../../manifest/commands/search";
import { forgetFolders, searchFolder } from "./searchFolder";

/** Who said what about what, when, in all documents of a folder. */
export function registerSearch(core: Core): void {
  core.own(
    registerHandlers(searchCommands, {
      searchFolder: searchFolder(core),
      forgetFolders: forgetFolders(core),
    }),
  );
  // What was searched in the last session can be searched again, and is brought up to date meanwhile.
  void core.corpus.refreshAll(showQuietly(l10n.t("Readout: reading what has changed")));
}

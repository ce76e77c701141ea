import * as l10n from "@vscode/l10n";
import type * as vscode from "vscode";
import type { Core } from "../../core/core";
import { showQuietly } from "../../core/corpus/showReading";
import { registerHandlers } from "../../core/handlers";
import { searchCommands } from "../../manifest/commands/search";
import { focusResults, resultHandlers } from "./resultHandlers";
import { ResultsPages } from "./resultsPages";
import { ResultsView } from "./resultsView";
import { savedHandlers } from "./savedHandlers";
import { SavedSearches } from "./savedSearches";
import { forgetFolders, searchFolder } from "./searchFolder";

/** Who said what about what, when, in all documents of a folder. */
export function registerSearch(core: Core, memory: vscode.Memento): ResultsView {
  const saved = new SavedSearches(memory);
  const view = core.own(new ResultsView(core, saved));
  const pages = core.own(new ResultsPages(core.log));
  const keep = async (query: string, folder: vscode.Uri) => {
    await view.search(query, folder.toString());
    await focusResults();
  };
  core.own(
    registerHandlers(searchCommands, {
      searchFolder: searchFolder(core, keep),
      forgetFolders: forgetFolders(core),
      ...resultHandlers(view, pages),
      ...savedHandlers(core, view, saved),
    }),
  );
  // What was searched in the last session can be searched again, and is brought up to date meanwhile.
  void core.corpus.refreshAll(showQuietly(l10n.t("Readout: reading what has changed")));
  return view;
}

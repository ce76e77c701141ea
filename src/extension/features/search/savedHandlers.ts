import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { showReadingOf } from "../../core/corpus/showReading";
import type { Core } from "../../core/core";
import { ownFolder } from "../../core/folder/askedFolder";
import type { Handlers } from "../../core/handlers";
import { tell } from "../../shown/asking/tell";
import { tellWhatIsMissing } from "../../shown/asking/tellCut";
import { focusResults, isNode } from "./resultHandlers";
import type { ResultsView } from "./resultsView";
import type { SavedSearch, SavedSearches } from "./savedSearches";

/** Searches that are kept under a name. */
export function savedHandlers(
  { active, corpus }: Pick<Core, "active" | "corpus">,
  view: ResultsView,
  saved: SavedSearches,
) {
  /** The search of a name or a row, else of the selected row. */
  const askedFor = (asked: unknown): SavedSearch | undefined => {
    if (typeof asked === "string") return saved.named(asked);
    return (isNode(asked) ? asked : view.view.selection.at(0))?.saved;
  };
  const run = async ({ query, folder }: SavedSearch): Promise<void> => {
    const own = ownFolder(active.current);
    const where = folder === undefined ? own : vscode.Uri.parse(folder);
    if (!where) return tell(l10n.t("open a folder to search it"));
    await corpus.restore();
    if (!corpus.covers(where)) tellWhatIsMissing(await corpus.refresh(where, showReadingOf(where)));
    await view.search(query, where.toString());
    await focusResults();
  };
  return {
    saveSearch: async (name) => {
      if (!view.results) return;
      const { query, folder } = view.results;
      const chosen = typeof name === "string" ? name : await askName(saved, query);
      if (!chosen) return;
      await saved.save({ name: chosen, query, folder });
      view.refresh();
    },
    runSavedSearch: async (asked) => {
      const search = askedFor(asked) ?? (await pick(saved.all));
      if (search) await run(search);
    },
    renameSavedSearch: async (asked, name) => {
      const search = askedFor(asked);
      if (!search) return;
      const chosen = typeof name === "string" ? name : await askName(saved, search.name);
      if (!chosen) return;
      await saved.rename(search.name, chosen);
      view.refresh();
    },
    removeSavedSearch: async (asked) => {
      const search = askedFor(asked);
      if (!search) return;
      await saved.remove(search.name);
      view.refresh();
    },
  } satisfies Handlers;
}

async function askName(saved: SavedSearches, value: string): Promise<string | undefined> {
  const name = await vscode.window.showInputBox({
    prompt: l10n.t("Name of the search"),
    value,
    validateInput: (text) =>
      text.trim() !== value && saved.named(text.trim())
        ? {
            message: l10n.t("There is a search of this name: it is replaced."),
            severity: vscode.InputBoxValidationSeverity.Info,
          }
        : undefined,
  });
  return name?.trim();
}

async function pick(all: readonly SavedSearch[]): Promise<SavedSearch | undefined> {
  if (all.length === 0) {
    tell(l10n.t("no search is saved yet: keep what a search finds in the sidebar, and save it there"));
    return undefined;
  }
  const items = all.map((search) => ({ label: search.name, description: search.query, search }));
  return (await vscode.window.showQuickPick(items, { placeHolder: l10n.t("Search to run") }))?.search;
}

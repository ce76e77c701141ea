import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { showReading, showReadingOf } from "../../core/corpus/showReading";
import type { Core } from "../../core/core";
import { folderOf, ownFolder } from "../../core/folder/askedFolder";
import { type Handler, registerHandlers } from "../../core/handlers";
import { corpusCommands } from "../../manifest/commands/corpus";
import { CORPUS_VIEW } from "../../manifest/viewNames";
import { tell } from "../../shown/asking/tell";
import { tellWhatIsMissing } from "../../shown/asking/tellCut";
import type { LoadCountryNames } from "../../shown/cards/countryInWords";
import { CorpusView } from "./corpusView";
import { CorpusSymbolProvider } from "./symbolProvider";

/** Everybody and everything in the folders that were read: a view, and the editor's own search of symbols. */
export function registerCorpus(core: Core, loadCountryNames: LoadCountryNames): CorpusView {
  const view = core.own(new CorpusView(core.corpus, loadCountryNames));
  core.own(
    registerHandlers(corpusCommands, {
      readFolder: readFolder(core),
      moreRows: (id) => {
        if (typeof id === "string") view.showMore(id);
      },
    }),
  );
  const symbols = new CorpusSymbolProvider(core.corpus, core.log, loadCountryNames);
  core.own(vscode.languages.registerWorkspaceSymbolProvider(symbols));
  return view;
}

/** Reads a folder, or what has changed in it, and shows the view; from its button, what is left of all folders too. */
function readFolder({ active, corpus }: Pick<Core, "active" | "corpus">): Handler {
  return async (asked) => {
    const folder = asked instanceof vscode.Uri ? await folderOf(asked) : ownFolder(active.current);
    if (!folder) return tell(l10n.t("open a folder to read its documents"));
    const refreshed = await corpus.refresh(folder, showReadingOf(folder));
    tellWhatIsMissing(refreshed);
    if (refreshed.isWhole) await corpus.refreshAll(showReading(l10n.t("Readout: reading what has changed")));
    await vscode.commands.executeCommand(`${CORPUS_VIEW}.focus`);
  };
}

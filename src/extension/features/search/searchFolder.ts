import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Core } from "../../core/core";
import { showReadingAgain } from "../../core/corpus/showReading";
import { folderOf, ownFolder } from "../../core/folder/askedFolder";
import type { Handler } from "../../core/handlers";
import { tell } from "../../shown/asking/tell";
import { tellWhatIsMissing } from "../../shown/asking/tellCut";
import { rowOf } from "../../words/hitRows";
import { type Keep, showSearchBox } from "./searchBox";

/** What a caller with a query gets. */
const MOST_RETURNED = 1000;

/**
 * Opens the search box over a folder, which is read first if it was never searched. Called with a folder and a query, returns
 * what is found as well, by what the files say now.
 */
export function searchFolder({ active, corpus }: Pick<Core, "active" | "corpus">, keep: Keep): Handler {
  return async (asked, query) => {
    const folder = asked instanceof vscode.Uri ? await folderOf(asked) : ownFolder(active.current);
    if (!folder) return tell(l10n.t("open a document that lies in a folder, or a folder, to search it"));
    await corpus.restore();
    const isKnown = corpus.covers(folder);
    const read = corpus.refresh(folder, showReadingAgain(folder, isKnown));
    const text = typeof query === "string" ? query : "";
    if (!isKnown || text !== "") tellWhatIsMissing(await read);
    else void read.then(tellWhatIsMissing);
    await showSearchBox({ corpus, folder, keep }, text);
    if (text === "") return undefined;
    const { hits } = await corpus.port.search(text, { folder: folder.toString(), limit: MOST_RETURNED });
    return hits.map(rowOf);
  };
}

/** Forgets what all folders say. The files stay as they are. */
export function forgetFolders({ corpus }: Pick<Core, "corpus">): Handler {
  return async () => {
    await corpus.clear();
    tell(l10n.t("what was read of folders is forgotten; the files are as they were"));
  };
}

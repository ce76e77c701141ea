import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { formulaJson, formulaPage, type FormulaWords, parseQuery } from "../../../engine";
import type { Core } from "../../core/core";
import { showReadingAgain } from "../../core/corpus/showReading";
import { folderOf, ownFolder } from "../../core/folder/askedFolder";
import type { Handler } from "../../core/handlers";
import { tell } from "../../shown/asking/tell";
import { tellWhatIsMissing } from "../../shown/asking/tellCut";
import type { PagePanels } from "../../shown/page/pagePanels";
import { statementsInWords } from "../../words/countWords";
import { dateInWords } from "../../words/dateInWords";
import { problemInWords } from "../../words/queryProblemWords";

export interface FormulaReading {
  readonly core: Pick<Core, "active" | "corpus">;
  readonly panels: PagePanels<undefined>;
}

/**
 * Shows what somebody said on a topic in the documents of a folder, by date, with the words that came and went; called with a
 * folder and a query, it asks nothing. Returns the rows as plain data.
 */
export function showFormula({ core, panels }: FormulaReading): Handler {
  return async (asked, query) => {
    const uri = asked instanceof vscode.Uri ? await folderOf(asked) : ownFolder(core.active.current);
    if (!uri) return tell(l10n.t("open a document that lies in a folder, or a folder"));
    const text = typeof query === "string" ? query : await askQuery();
    if (text === undefined) return undefined;
    const { corpus } = core;
    await corpus.restore();
    tellWhatIsMissing(await corpus.refresh(uri, showReadingAgain(uri, corpus.covers(uri))));
    const { steps, uris } = await corpus.port.formula(text, uri.toString());
    panels.show(`${uri.toString()} ${text}`, {
      page: formulaPage(steps, formulaWords(text)),
      data: undefined,
      uriOf: (name) => (name in uris ? vscode.Uri.parse(uris[name]) : undefined),
    });
    return formulaJson(steps);
  };
}

const askQuery = () =>
  vscode.window.showInputBox({
    prompt: l10n.t("Whose formula on what, as a query"),
    placeHolder: l10n.t('speaker:Blinken about:"territorial integrity"'),
    validateInput: (text) =>
      text.trim() === ""
        ? l10n.t("Write who speaks, and about what.")
        : parseQuery(text).problems.map(problemInWords).join(" ") || null,
  });

const formulaWords = (query: string): FormulaWords => ({
  title: l10n.t("Formula: {0}", query),
  counts: statementsInWords,
  nothing: l10n.t("Nothing was found."),
  columns: [l10n.t("Date"), l10n.t("Words"), l10n.t("Source")],
  day: dateInWords,
  line: (line) => l10n.t("line {0}", line),
  since: (date) => l10n.t("(changes since {0})", date),
  undated: l10n.t("undated"),
  first: l10n.t("(nothing before is like it)"),
  unchanged: l10n.t("(unchanged)"),
});

import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Core } from "../../core/core";
import { isTextFile } from "../../core/folder/folderFiles";
import { type Handler, registerHandlers } from "../../core/handlers";
import type { EnginePort } from "../../engine/enginePort";
import { Command } from "../../manifest/commands";
import { reportCommands } from "../../manifest/commands/report";
import { PageType } from "../../manifest/pageTypes";
import { openBoth, openWords } from "../../shown/page/openWords";
import { PagePanels } from "../../shown/page/pagePanels";
import { ReportParts } from "./reportParts";
import { saveReport } from "./saveReport";
import { showFormula } from "./showFormula";
import { copyReportTable, showReport, type ShownReport } from "./showReport";

/** Who met whom and who said what in a document, a folder or what a query finds, as a page to read, copy, save and print. */
export function registerReport(core: Core, engine: EnginePort): void {
  const tools = [
    { title: l10n.t("Copy as Table"), command: Command.copyReportTable },
    { title: l10n.t("Save…"), command: Command.saveReport },
  ];
  const panels = core.own(new PagePanels<ShownReport>(PageType.report, tools));
  const reader = { ...core, engine, filter: { fitsFile: isTextFile } };
  const formulas = core.own(new PagePanels<undefined>(PageType.formula));
  const reading = { reader, corpus: core.corpus, parts: new ReportParts(reader) };
  core.own(
    registerHandlers(reportCommands, {
      report: showReport({ core, panels, ...reading }),
      showFormula: showFormula({ core, panels: formulas }),
      copyReportTable: copyReportTable(panels),
      saveReport: saveReport(panels),
      openWords: openOne,
      openBoth: openTwo,
    }),
  );
}

const openOne: Handler = async (...args) => {
  const words = wordsIn(args);
  if (words) await openWords(words.uri, words.span);
};

const openTwo: Handler = async (...args) => {
  const [left, right] = [wordsIn(args), wordsIn(args.slice(3))];
  if (left && right) await openBoth(left, right);
};

/** The first three arguments of a link. */
function wordsIn([uri, start, end]: readonly unknown[]) {
  if (typeof uri !== "string" || typeof start !== "number" || typeof end !== "number") return undefined;
  return { uri: vscode.Uri.parse(uri, true), span: { start, end } };
}

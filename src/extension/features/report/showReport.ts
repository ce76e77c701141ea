import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import {
  makeReport,
  type Report,
  reportJson,
  reportPage,
  reportPart,
  REPORT_COLUMNS,
  reportTable,
} from "../../../engine";
import { annotatedAt } from "../../core/annotatedFor";
import type { Core } from "../../core/core";
import type { Handler } from "../../core/handlers";
import { nameOfDocument, nameOfFolder } from "../../core/util/convert";
import { tell } from "../../shown/asking/tell";
import type { PagePanels, ShownPage } from "../../shown/page/pagePanels";
import { reportWords } from "../../words/reportWords";
import { type Scope, scopeOf } from "./askScope";
import { folderReport, type Reading } from "./folderReport";

/** A report that is shown, and what it is called. */
export interface ShownReport {
  readonly report: Report;
  readonly title: string;
}

/** More statements make a page slow to scroll: it says so, and a saved report has all. */
const MOST_SHOWN = 5000;

export interface Reporting extends Reading {
  readonly core: Pick<Core, "active" | "service">;
  readonly panels: PagePanels<ShownReport>;
}

/** Reads what is asked for and shows the report; returns it as plain data. */
export function showReport(reporting: Reporting): Handler {
  return async (asked, query) => {
    const scope = await scopeOf(asked, query, reporting.core.active.current);
    if (!scope) return undefined;
    const found =
      scope.kind === "document" ? await ofDocument(scope.uri, reporting) : await ofFolder(scope, reporting);
    if (!found) return undefined;
    const { report, title } = found.data;
    reporting.panels.show(`${scope.kind} ${scope.uri.toString()} ${queryOf(scope)}`, found);
    if (report.documents.length === 0) tell(l10n.t("nothing was found to report in {0}", title));
    return reportJson(report);
  };
}

const queryOf = (scope: Scope): string => (scope.kind === "folder" ? scope.query : "");

async function ofDocument(uri: vscode.Uri, { core }: Reporting): Promise<ShownPage<ShownReport> | undefined> {
  const annotated = await annotatedAt(core.service, uri);
  if (!annotated) return void tell(l10n.t("this document is not annotated"));
  const { source, set } = annotated;
  const name = nameOfDocument(uri);
  const text = source.textOf({ start: 0, end: set.textLength });
  const report = makeReport([reportPart({ name, text, annotations: set })]);
  return shownOf(report, l10n.t("Report: {0}", set.origin?.title ?? nameOfFolder(uri)), () => uri);
}

async function ofFolder(
  { uri, query }: Scope & { kind: "folder" },
  reporting: Reporting,
): Promise<ShownPage<ShownReport> | undefined> {
  const found = await folderReport(uri, query, reporting);
  if (!found) return undefined;
  const what = query === "" ? nameOfFolder(uri) : `${nameOfFolder(uri)}: ${query}`;
  return shownOf(found.report, l10n.t("Report: {0}", what), found.uriOf);
}

const shownOf = (
  report: Report,
  title: string,
  uriOf: ShownPage<ShownReport>["uriOf"],
): ShownPage<ShownReport> => ({
  page: reportPage(report, reportWords(title), MOST_SHOWN),
  data: { report, title },
  uriOf,
});

/** Copies the report that is shown as a table for a spreadsheet; returns it. */
export function copyReportTable(panels: PagePanels<ShownReport>): Handler {
  return async () => {
    const { current } = panels;
    if (!current) return void tell(l10n.t("open a report to copy it"));
    const rows = [REPORT_COLUMNS, ...reportTable(current.data.report)];
    // Cells have no tab or line break in them.
    const table = rows.map((cells) => `${cells.join("\t")}\n`).join("");
    await vscode.env.clipboard.writeText(table);
    tell(l10n.t("report copied: {0} rows, to be pasted into a table", rows.length - 1));
    return table;
  };
}

import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { pageHtml, pageMarkdown, PRINT_STYLE, reportJson, reportPage } from "../../../engine";
import type { Handler } from "../../core/handlers";
import { tell } from "../../shown/asking/tell";
import type { PagePanels, ShownPage } from "../../shown/page/pagePanels";
import { reportWords } from "../../words/reportWords";
import { hrefsFrom } from "./fileLinks";
import type { ShownReport } from "./showReport";

/** Writes the report that is shown to a file: HTML to print, Markdown, or JSON, as its name ends. */
export function saveReport(panels: PagePanels<ShownReport>): Handler {
  return async (asked) => {
    const { current } = panels;
    if (!current) return tell(l10n.t("open a report to save it"));
    const file = asked instanceof vscode.Uri ? asked : await askFile(current.data.title);
    if (!file) return;
    const text = [...print(current, file)].join("");
    try {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    } catch (error) {
      void vscode.window.showErrorMessage(
        l10n.t("The report could not be saved as {0}: {1}", file.path, String(error)),
      );
      return;
    }
    tell(l10n.t("report saved"));
    if (/\.(?:md|json)$/iu.test(file.path)) await vscode.window.showTextDocument(file, { preview: true });
  };
}

const askFile = (title: string) => {
  const name = title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "");
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, `${name}.html`) }),
    filters: { HTML: ["html"], Markdown: ["md"], JSON: ["json"] },
    saveLabel: l10n.t("Save Report"),
  });
};

function* print({ data, uriOf }: ShownPage<ShownReport>, file: vscode.Uri): Generator<string> {
  const { report, title } = data;
  if (/\.json$/iu.test(file.path)) {
    yield `${JSON.stringify(reportJson(report), undefined, 2)}\n`;
    return;
  }
  const page = reportPage(report, reportWords(title));
  const hrefOf = hrefsFrom(vscode.Uri.joinPath(file, ".."), uriOf);
  if (/\.md$/iu.test(file.path)) yield* pageMarkdown(page, hrefOf);
  else yield* pageHtml(page, { hrefOf, style: PRINT_STYLE, language: vscode.env.language });
}

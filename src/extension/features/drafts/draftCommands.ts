import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { isFault } from "../../../engine";
import type { Handler, HandlersOf } from "../../core/handlers";
import { openDocument } from "../../core/documents/openDocument";
import type { draftCommands } from "../../manifest/commands/drafts";
import { PROSE_LANGUAGES } from "../../manifest/languages";
import { tell } from "../../shown/asking/tell";
import { chooseFolder } from "./chooseFolder";
import type { DraftChecks } from "./draftChecks";
import type { DraftDiagnostics } from "./draftDiagnostics";
import type { DraftPages } from "./draftPages";
import { summaryInWords } from "./findingWords";

interface Parts {
  readonly checks: DraftChecks;
  readonly diagnostics: DraftDiagnostics;
  readonly pages: DraftPages;
}

/** Checks the active text against a folder, tells what was found, and stops. */
export function draftHandlers({ checks, diagnostics, pages }: Parts): HandlersOf<typeof draftCommands> {
  let last: vscode.Uri | undefined;
  const check: Handler = async (asked) => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !(PROSE_LANGUAGES as readonly string[]).includes(document.languageId))
      return tell(l10n.t("open the text that is to be checked"));
    const folder = asked instanceof vscode.Uri ? asked : await chooseFolder(document, last);
    if (!folder) return undefined;
    last = folder;
    const done = await checks.start(document, folder);
    if (!done) return undefined;
    const { findings, sources } = done;
    const { wanted, total } = sources;
    if (wanted < total)
      void vscode.window.showWarningMessage(
        l10n.t("Readout has read the first {0} of {1} documents only.", wanted, total),
      );
    if (sources.texts.size === 0) tell(l10n.t("there are no texts in that folder"));
    else tell(summaryInWords(findings.filter(({ kind }) => isFault(kind)).length, findings.length));
    return findings.map(({ kind }) => kind);
  };
  return {
    checkDraft: check,
    stopCheckingDraft: () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document && checks.stop(document)) tell(l10n.t("this text is checked no more"));
    },
    showDraftFindings: () => vscode.commands.executeCommand("workbench.actions.view.problems"),
    showDraftDifference: async (uri, index) => {
      if (typeof uri !== "string" || typeof index !== "number") return;
      const document = openDocument(vscode.Uri.parse(uri, true));
      const shown = document && diagnostics.shownIn(document)[index];
      if (!shown) return;
      const [source, draft] = pages.passagesOf(shown);
      const title = l10n.t("{0} ↔ this text", shown.texts.name);
      await vscode.commands.executeCommand("vscode.diff", source, draft, title);
    },
  };
}

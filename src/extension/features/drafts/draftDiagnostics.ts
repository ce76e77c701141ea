import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { DraftFinding, FindingKind } from "../../../engine";
import { Scheme } from "../../core/schemes";
import { nameOfDocument, rangeIn, toRange } from "../../core/util/convert";
import type { DraftCheck, DraftChecks } from "./draftChecks";
import { findingInWords, type Texts } from "./findingWords";

/** A finding as the editor shows it. */
export interface ShownFinding {
  readonly finding: DraftFinding;
  readonly diagnostic: vscode.Diagnostic;
  readonly texts: Texts;
}

const { Warning, Information, Hint } = vscode.DiagnosticSeverity;

/** Shows in drafts what does not agree with their sources. */
export class DraftDiagnostics implements vscode.Disposable {
  readonly #checks: DraftChecks;
  readonly #collection = vscode.languages.createDiagnosticCollection("readout-drafts");
  readonly #shown = new Map<string, readonly ShownFinding[]>();
  readonly #subscription: vscode.Disposable;

  constructor(checks: DraftChecks) {
    this.#checks = checks;
    this.#subscription = vscode.Disposable.from(
      this.#collection,
      checks.onDidChange((document) => this.#show(document)),
    );
  }

  /** What is shown, as of the text that was checked last. */
  shownIn(document: vscode.TextDocument): readonly ShownFinding[] {
    return this.#shown.get(document.uri.toString()) ?? [];
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #show(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (!this.#checks.isOn(document)) {
      this.#shown.delete(key);
      this.#collection.delete(document.uri);
      return;
    }
    if (this.#checks.isBusy(document)) return;
    const check = this.#checks.of(document);
    if (!check) return;
    const shown = check.findings.flatMap((finding) => shownOf(check, finding) ?? []);
    this.#shown.set(key, shown);
    this.#collection.set(
      document.uri,
      shown.map(({ diagnostic }) => diagnostic),
    );
  }
}

/** The page about what is found, which comes with the extension. */
export const PAGE = "checking.md";

function shownOf(check: DraftCheck, finding: DraftFinding): ShownFinding | undefined {
  const texts = textsOf(check, finding);
  const message = findingInWords(finding, texts);
  if (message === undefined) return undefined;
  const range = toRange(check.document, finding.span);
  const diagnostic = new vscode.Diagnostic(range, message, severityOf(finding));
  diagnostic.source = "Readout";
  diagnostic.code = {
    value: finding.kind,
    target: vscode.Uri.from({ scheme: Scheme.draft, path: `/${PAGE}` }),
  };
  if (finding.source) diagnostic.relatedInformation = [relatedOf(check, finding.source)];
  return { finding, diagnostic, texts };
}

function textsOf({ text, sources }: DraftCheck, { source }: DraftFinding): Texts {
  if (!source) return { draft: text, source: "", name: nameOfDocument(sources.folder) };
  const uri = vscode.Uri.parse(source.document, true);
  return { draft: text, source: sources.texts.get(source.document) ?? "", name: nameOfDocument(uri) };
}

/** The source's words, one click away. */
function relatedOf({ sources }: DraftCheck, source: NonNullable<DraftFinding["source"]>) {
  const text = sources.texts.get(source.document) ?? "";
  const location = new vscode.Location(vscode.Uri.parse(source.document, true), rangeIn(text, source));
  const quote = source.quote.replace(/\s+/gu, " ");
  const message =
    source.speaker === null
      ? l10n.t("The source: “{0}”", quote)
      : l10n.t("The source, {0}: “{1}”", source.speaker, quote);
  return new vscode.DiagnosticRelatedInformation(location, message);
}

const SEVERITY: Readonly<Record<FindingKind, vscode.DiagnosticSeverity>> = {
  altered: Warning,
  otherSpeaker: Warning,
  notFound: Warning,
  lostSpeaker: Information,
  speakerUnclear: Information,
  verbatim: Information,
  shortened: Information,
  inserted: Information,
  reported: Information,
};

/** Signs and capitals alone matter less, and a report that is not found may be in other words. */
function severityOf({ kind, checked, changes }: DraftFinding): vscode.DiagnosticSeverity {
  const isSmall = changes.every((change) => change === "punctuation" || change === "capitals");
  if (kind === "altered" && isSmall) return Hint;
  if (kind === "notFound" && checked === "statement") return Information;
  return SEVERITY[kind];
}

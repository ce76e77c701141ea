import * as vscode from "vscode";
import { splitParagraphs } from "../../../engine";
import type { AnnotatedDocument, AnnotationService } from "../../core/annotations/annotationService";
import { readSettings } from "../../core/settings";
import { toRange } from "../../core/util/convert";
import type { RuleId } from "../../manifest/rules";
import { type Diagnosis, diagnose } from "./diagnose";
import type { Finding } from "./finding";
import { pageUri } from "./rulePages";

const SEVERITY = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
} as const;

/** A finding as the editor shows it. */
export interface Shown {
  readonly diagnostic: vscode.Diagnostic;
  readonly rule: RuleId;
  readonly finding: Finding;
}

interface Entry {
  readonly version: number;
  readonly shown: readonly Shown[];
}

/** Shows in annotated documents what may be wrong, where the person has asked for it. */
export class RuleDiagnostics implements vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #collection = vscode.languages.createDiagnosticCollection("readout");
  readonly #entries = new Map<string, Entry>();
  readonly #subscriptions: vscode.Disposable;

  constructor(service: AnnotationService) {
    this.#service = service;
    this.#subscriptions = vscode.Disposable.from(
      this.#collection,
      service.onDidChange((annotated) => void this.#check(annotated)),
      service.onDidClose(({ uri }) => this.#clear(uri)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("readout.diagnostics")) this.#checkAll();
      }),
    );
    this.#checkAll();
  }

  /** What is shown in the document's present text. */
  shownIn(document: vscode.TextDocument): readonly Shown[] {
    const entry = this.#entries.get(document.uri.toString());
    return entry?.version === document.version ? entry.shown : [];
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #checkAll(): void {
    for (const document of this.#service.documents) {
      const annotated = this.#service.peek(document);
      if (annotated) void this.#check(annotated);
    }
  }

  /** While the person types, the editor moves what was found with its words. */
  async #check(annotated: AnnotatedDocument): Promise<void> {
    if (annotated.provisional) return;
    const { document, index, source, version } = annotated;
    const { severities } = readSettings(document);
    if (!severities) return this.#clear(document.uri);
    const text = document.getText();
    const checked = { text, paragraphs: splitParagraphs(text), index, source };
    const isWanted = () => this.#service.peek(document) === annotated;
    const found = await diagnose(checked, severities, isWanted);
    if (!found || !isWanted()) return;
    const shown = found.map((diagnosis) => shownOf(document, diagnosis));
    this.#entries.set(document.uri.toString(), { version, shown });
    this.#collection.set(
      document.uri,
      shown.map(({ diagnostic }) => diagnostic),
    );
  }

  #clear(uri: vscode.Uri): void {
    this.#entries.delete(uri.toString());
    this.#collection.delete(uri);
  }
}

function shownOf(document: vscode.TextDocument, { rule, severity, finding }: Diagnosis): Shown {
  const { span, message, related = [] } = finding;
  const diagnostic = new vscode.Diagnostic(toRange(document, span), message, SEVERITY[severity]);
  diagnostic.source = "Readout";
  diagnostic.code = { value: rule, target: pageUri(rule) };
  diagnostic.relatedInformation = related.map(
    (place) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(document.uri, toRange(document, place.span)),
        place.message,
      ),
  );
  return { diagnostic, rule, finding };
}

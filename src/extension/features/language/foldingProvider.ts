import * as vscode from "vscode";
import { findSections, splitParagraphs } from "../../../engine";
import type { AnnotationService } from "../../core/annotations/annotationService";
import { AnnotationsChange } from "../../core/annotations/annotationsChange";
import { foldsOf } from "./folds";

/** Folds sections, turns and long quotations. */
export class AnnotationFoldingProvider implements vscode.FoldingRangeProvider, vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #change: AnnotationsChange;
  readonly onDidChangeFoldingRanges: vscode.Event<void>;

  constructor(service: AnnotationService) {
    this.#service = service;
    this.#change = new AnnotationsChange(service);
    this.onDidChangeFoldingRanges = this.#change.event;
  }

  async provideFoldingRanges(
    document: vscode.TextDocument,
    _context: vscode.FoldingContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.FoldingRange[] | undefined> {
    const annotated = await this.#service.current(document);
    if (!annotated || token.isCancellationRequested) return undefined;
    const text = document.getText();
    const sections = findSections(text, splitParagraphs(text));
    return foldsOf(sections, annotated.index, annotated.source).map(
      ({ first, last }) => new vscode.FoldingRange(first, last),
    );
  }

  dispose(): void {
    this.#change.dispose();
  }
}

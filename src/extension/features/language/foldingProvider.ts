import * as vscode from "vscode";
import { findSections, splitParagraphs } from "../../../engine";
import type { AnnotationService } from "../../core/annotations/annotationService";
import { foldsOf } from "./folds";

/** Folds sections, turns and long quotations. */
export class AnnotationFoldingProvider implements vscode.FoldingRangeProvider, vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;
  readonly onDidChangeFoldingRanges = this.#changed.event;

  constructor(service: AnnotationService) {
    this.#service = service;
    this.#subscription = vscode.Disposable.from(
      this.#changed,
      service.onDidChange(({ provisional }) => !provisional && this.#changed.fire()),
    );
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
    this.#subscription.dispose();
  }
}

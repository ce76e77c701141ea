import * as vscode from "vscode";
import { splitParagraphs } from "../../../engine";
import type { AnnotationService } from "../../core/annotations/annotationService";
import { toRange } from "../../core/util/convert";
import { selectionsAt } from "./selections";

/** Shift+Alt+Right: grows the selection from the word to the name, the quotation, the statement, the sentence and on. */
export class AnnotationSelectionProvider implements vscode.SelectionRangeProvider {
  readonly #service: AnnotationService;

  constructor(service: AnnotationService) {
    this.#service = service;
  }

  async provideSelectionRanges(
    document: vscode.TextDocument,
    positions: readonly vscode.Position[],
    token: vscode.CancellationToken,
  ): Promise<vscode.SelectionRange[] | undefined> {
    const annotated = await this.#service.current(document);
    if (!annotated || token.isCancellationRequested) return undefined;
    const { index, source } = annotated;
    const text = document.getText();
    const paragraphs = splitParagraphs(text);
    return positions.map((position) => {
      const spans = selectionsAt(text, paragraphs, index, source, document.offsetAt(position));
      const whole = spans.reduceRight<vscode.SelectionRange | undefined>(
        (parent, span) => new vscode.SelectionRange(toRange(document, span), parent),
        undefined,
      );
      return whole ?? new vscode.SelectionRange(new vscode.Range(position, position));
    });
  }
}

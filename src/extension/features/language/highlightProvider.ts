import * as vscode from "vscode";
import type { AnnotationService } from "../../core/annotations/annotationService";
import { toRange } from "../../core/util/convert";
import { highlightsAt } from "./highlights";

const { Read, Write } = vscode.DocumentHighlightKind;

/** Lights up all mentions of whoever the cursor stands on, or who says the statement that it stands in. */
export class AnnotationHighlightProvider implements vscode.DocumentHighlightProvider {
  readonly #service: AnnotationService;

  constructor(service: AnnotationService) {
    this.#service = service;
  }

  /** An empty list where nothing is marked: otherwise the editor would light up whatever word is the same. */
  async provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentHighlight[] | undefined> {
    const annotated = await this.#service.current(document);
    if (!annotated || token.isCancellationRequested) return undefined;
    return highlightsAt(annotated.index, annotated.source, document.offsetAt(position)).map(
      ({ span, isMain }) => new vscode.DocumentHighlight(toRange(document, span), isMain ? Write : Read),
    );
  }
}

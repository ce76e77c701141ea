import type * as vscode from "vscode";
import type { AnnotationService } from "../../core/annotations/annotationService";
import { toRange } from "../../core/util/convert";
import { definitionAt } from "./definition";

/** F12 and Peek: from a mention to whom it means, from a statement to its speaker. */
export class AnnotationDefinitionProvider implements vscode.DefinitionProvider {
  readonly #service: AnnotationService;

  constructor(service: AnnotationService) {
    this.#service = service;
  }

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.DefinitionLink[] | undefined> {
    const annotated = await this.#service.current(document);
    if (!annotated || token.isCancellationRequested) return undefined;
    const found = definitionAt(annotated.index, annotated.source, document.offsetAt(position));
    if (!found) return undefined;
    const range = toRange(document, found.target);
    return [
      {
        originSelectionRange: toRange(document, found.origin),
        targetUri: document.uri,
        targetRange: range,
        targetSelectionRange: range,
      },
    ];
  }
}

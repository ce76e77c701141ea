import * as vscode from "vscode";
import type { Entity } from "../../../engine";
import type { AnnotatedDocument, AnnotationService } from "../../core/annotations/annotationService";
import { toRange } from "../../core/util/convert";
import { isSameEntity } from "./sameEntity";

/** Knows where documents other than the one that is being read speak of an entity. */
export interface MentionFinder {
  find(
    entity: Entity,
    from: AnnotatedDocument,
    token: vscode.CancellationToken,
  ): Promise<readonly vscode.Location[]>;
}

/** Finds mentions in the other documents that are open and annotated. */
export class OpenDocumentsFinder implements MentionFinder {
  readonly #service: AnnotationService;

  constructor(service: AnnotationService) {
    this.#service = service;
  }

  async find(
    entity: Entity,
    from: AnnotatedDocument,
    token: vscode.CancellationToken,
  ): Promise<readonly vscode.Location[]> {
    const found: vscode.Location[] = [];
    for (const document of this.#service.documents) {
      if (document === from.document) continue;
      const annotated = await this.#service.current(document);
      if (token.isCancellationRequested) return [];
      for (const other of annotated?.set.entities ?? []) {
        if (!isSameEntity(entity, other)) continue;
        found.push(...other.mentions.map((one) => new vscode.Location(document.uri, toRange(document, one))));
      }
    }
    return found;
  }
}

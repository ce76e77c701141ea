import * as vscode from "vscode";
import type { AnnotationService } from "../../core/annotations/annotationService";
import { toRange } from "../../core/util/convert";
import { fullestMention } from "./fullestMention";
import type { MentionFinder } from "./mentionFinder";
import { placesOf } from "./references";
import { subjectAt } from "./subject";

/** Shift+F12: all mentions of whatever is under the cursor, here and in other documents. */
export class AnnotationReferenceProvider implements vscode.ReferenceProvider {
  readonly #service: AnnotationService;
  readonly #elsewhere: MentionFinder;

  constructor(service: AnnotationService, elsewhere: MentionFinder) {
    this.#service = service;
    this.#elsewhere = elsewhere;
  }

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    { includeDeclaration }: vscode.ReferenceContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[] | undefined> {
    const annotated = await this.#service.current(document);
    if (!annotated || token.isCancellationRequested) return undefined;
    const { index, source } = annotated;
    const subject = subjectAt(index, document.offsetAt(position));
    if (!subject) return undefined;
    const entity = subject.kind === "mention" ? subject.entity : undefined;
    const leftOut = entity && !includeDeclaration ? fullestMention(entity, source) : undefined;
    const here = placesOf(subject, index)
      .filter((place) => place !== leftOut)
      .map((place) => new vscode.Location(document.uri, toRange(document, place)));
    return entity ? [...here, ...(await this.#elsewhere.find(entity, annotated, token))] : here;
  }
}

import * as vscode from "vscode";
import { findSections, splitParagraphs } from "../../../engine";
import type { AnnotationService } from "../../core/annotations/annotationService";
import { toRange } from "../../core/util/convert";
import { type OutlineItem, outlineOf } from "./outline";

const KINDS: Readonly<Record<OutlineItem["kind"], vscode.SymbolKind>> = {
  section: vscode.SymbolKind.Module,
  paragraph: vscode.SymbolKind.String,
  meeting: vscode.SymbolKind.Event,
  statement: vscode.SymbolKind.Field,
};

/** Fills the editor's Outline and breadcrumbs with sections, paragraphs, meetings and statements; its sticky lines too. */
export class AnnotationSymbolProvider implements vscode.DocumentSymbolProvider {
  readonly #service: AnnotationService;

  constructor(service: AnnotationService) {
    this.#service = service;
  }

  async provideDocumentSymbols(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentSymbol[] | undefined> {
    const annotated = await this.#service.current(document);
    if (!annotated || token.isCancellationRequested) return undefined;
    const text = document.getText();
    const paragraphs = splitParagraphs(text);
    const parts = { paragraphs, sections: findSections(text, paragraphs) };
    const items = outlineOf(parts, annotated.index, annotated.source);
    return items.map((item) => toSymbol(document, item));
  }
}

function toSymbol(document: vscode.TextDocument, item: OutlineItem): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(
    item.name || "…",
    item.detail,
    KINDS[item.kind],
    toRange(document, item.span),
    toRange(document, item.selection),
  );
  symbol.children = item.children.map((child) => toSymbol(document, child));
  return symbol;
}

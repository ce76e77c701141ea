import * as vscode from "vscode";
import type { Span } from "../../engine";
import type { AnnotatedDocument, AnnotationService } from "../annotations/annotationService";
import type { ActiveDocument } from "../documents/activeDocument";
import type { DocumentFilter } from "../documents/documentFilter";
import type { VirtualDocuments } from "../documents/virtualDocuments";
import { toRange } from "../util/convert";
import type { DecisionStore } from "../decisions/decisionStore";
import type { ProjectLabels } from "../labels/projectLabels";
import type { ReviewMode } from "../review/reviewMode";
import type { SidecarSync } from "../sidecar/sidecarSync";
import type { TogetherDocuments } from "../together/togetherDocuments";
import type { Together } from "../together/together";
import type { TreeViews } from "../views/treeViews";

/** What the commands work on. */
export interface CommandContext {
  readonly service: AnnotationService;
  readonly filter: DocumentFilter;
  readonly active: ActiveDocument;
  readonly views: TreeViews;
  readonly virtual: VirtualDocuments;
  readonly decisions: DecisionStore;
  readonly review: ReviewMode;
  readonly sidecars: SidecarSync;
  readonly together: Together;
  readonly togetherDocuments: TogetherDocuments;
  readonly labels: ProjectLabels;
}

/** Called with whatever arguments a key, a menu, a link or another extension gives: check before use. */
export type Handler = (...args: readonly unknown[]) => unknown;

/** The annotations of the document that an argument names, or of the active one. */
export async function annotatedFor(
  { service, active }: CommandContext,
  uri?: unknown,
): Promise<AnnotatedDocument | undefined> {
  const asked = typeof uri === "string" ? uri : uri instanceof vscode.Uri ? uri.toString() : undefined;
  const document =
    asked === undefined
      ? active.current
      : vscode.workspace.textDocuments.find((open) => open.uri.toString() === asked);
  return document && service.current(document);
}

/** Selects the span in an editor that shows the document, opening one where there is none. */
export async function reveal(
  document: vscode.TextDocument,
  span: Span,
  preserveFocus = false,
): Promise<void> {
  const editor = await showEditorOf(document, preserveFocus);
  const range = toRange(document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Goes to the span with nothing selected, so that no key can overwrite it. */
export async function goTo(document: vscode.TextDocument, span: Span): Promise<void> {
  const editor = await showEditorOf(document, false);
  const range = toRange(document, span);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function showEditorOf(
  document: vscode.TextDocument,
  preserveFocus: boolean,
): Promise<vscode.TextEditor> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  return vscode.window.showTextDocument(document, {
    preserveFocus,
    preview: false,
    ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
  });
}

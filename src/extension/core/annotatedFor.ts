import * as vscode from "vscode";
import type { AnnotatedDocument, AnnotationService } from "./annotations/annotationService";
import type { Core } from "./core";
import { openDocument } from "./documents/openDocument";

/** The annotations of the document that an argument names, or of the active one. */
export async function annotatedFor(
  { service, active }: Pick<Core, "service" | "active">,
  uri?: unknown,
): Promise<AnnotatedDocument | undefined> {
  const asked = typeof uri === "string" ? vscode.Uri.parse(uri) : uri;
  if (asked instanceof vscode.Uri) return annotatedAt(service, asked);
  return active.current && service.current(active.current);
}

/**
 * The annotations of the document at an address, which is opened if it is not open any more: when an editor in preview gives
 * way to a view of its annotations, the document closes before, or while, that view asks for them.
 */
export async function annotatedAt(
  service: Pick<AnnotationService, "current">,
  uri: vscode.Uri,
): Promise<AnnotatedDocument | undefined> {
  const document = await documentAt(uri);
  if (!document) return undefined;
  const annotated = await service.current(document);
  if (annotated || !document.isClosed) return annotated;
  const again = await documentAt(uri);
  return again && service.current(again);
}

/** The document at an address; undefined where nothing can be opened there: an untitled one that was closed is gone. */
async function documentAt(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const open = openDocument(uri);
  if (open || uri.scheme === "untitled") return open;
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

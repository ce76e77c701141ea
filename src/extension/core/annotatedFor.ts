import * as vscode from "vscode";
import type { AnnotatedDocument } from "./annotations/annotationService";
import type { Core } from "./core";

/** The annotations of the document that an argument names, or of the active one. */
export async function annotatedFor(
  { service, active }: Pick<Core, "service" | "active">,
  uri?: unknown,
): Promise<AnnotatedDocument | undefined> {
  const asked = typeof uri === "string" ? uri : uri instanceof vscode.Uri ? uri.toString() : undefined;
  const document =
    asked === undefined
      ? active.current
      : vscode.workspace.textDocuments.find((open) => open.uri.toString() === asked);
  return document && service.current(document);
}

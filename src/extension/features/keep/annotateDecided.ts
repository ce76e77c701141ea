import type * as vscode from "vscode";
import { isSidecar } from "../../../engine";
import type { DocumentFilter } from "../../core/documents/documentFilter";
import { fileStore } from "../../core/sidecar/fileStore";
import { sidecarPlace } from "../../core/sidecar/sidecarPlace";

/** Prose about which somebody has decided something is annotated without being asked for. */
export async function annotateDecided(document: vscode.TextDocument, filter: DocumentFilter): Promise<void> {
  if (!filter.isProse(document) || filter.fits(document)) return;
  const place = sidecarPlace(document.uri);
  if (!place) return;
  const names = await fileStore(place.folder).list(`${place.document}.`);
  if (names.some((name) => isSidecar(name, place.document))) filter.request(document);
}

import type * as vscode from "vscode";
import { type Decision, type LivePlace, parseSidecar, placeSidecar } from "../../../engine";
import { fileStore } from "../sidecar/fileStore";
import { sidecarPlace } from "../sidecar/sidecarPlace";

/** The file with what was decided about a document; undefined where there is none, or it cannot be read. */
export async function keptDecisions(uri: vscode.Uri): Promise<string | undefined> {
  const place = sidecarPlace(uri);
  const kept = place && (await fileStore(place.folder).read(place.name));
  return typeof kept === "string" ? kept : undefined;
}

/** What such a file says, placed in the document's text. */
export function placedDecisions(kept: string | undefined, text: string): readonly Decision<LivePlace>[] {
  const parsed = kept === undefined ? undefined : parseSidecar(kept);
  return parsed?.kind === "ok" ? placeSidecar(parsed.sidecar, text) : [];
}

import { readSidecar, type Sidecar, sidecarName } from "../../engine";
import { MISSING, readTextFile } from "./readInput";

export type SidecarFile =
  | { readonly kind: "ok"; readonly sidecar: Sidecar; readonly text: string }
  | { readonly kind: "none" }
  | { readonly kind: "failure"; readonly reason: string };

const REASONS = {
  damaged: "is damaged, or no file of decisions",
  conflict: "holds git's conflict markers around a damaged version",
  newer: "was written by a newer version of Readout",
};

/** Reads somebody's decisions about a document. A failure is a value, worded to follow the file's name. */
export async function readSidecarFile(path: string): Promise<SidecarFile> {
  const file = await readTextFile(path);
  if (file.kind === "failure") return file.reason === MISSING ? { kind: "none" } : file;
  const read = readSidecar(file.text);
  return read.kind === "ok"
    ? { kind: "ok", sidecar: read.sidecar, text: file.text }
    : { kind: "failure", reason: REASONS[read.kind] };
}

/** The decisions that are kept beside a document, and what the person is to be told of that. */
export async function readDecisions(
  source: string,
  decided: string | true,
): Promise<{ readonly path: string; readonly file: SidecarFile; readonly warning?: string }> {
  const path = sidecarName(source, decided === true ? "" : decided);
  const file = await readSidecarFile(path);
  // Who names nobody asks for what there is.
  if (file.kind === "none" && decided !== true)
    return { path, file, warning: `${path} does not exist: nothing decided` };
  return file.kind === "failure" ? { path, file, warning: `${path} ${file.reason}` } : { path, file };
}

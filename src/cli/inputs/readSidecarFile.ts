import { readSidecar, type Sidecar } from "../../engine";
import { MISSING, readTextFile } from "./readInput";

export type SidecarFile =
  | { readonly kind: "ok"; readonly sidecar: Sidecar }
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
    ? { kind: "ok", sidecar: read.sidecar }
    : { kind: "failure", reason: REASONS[read.kind] };
}

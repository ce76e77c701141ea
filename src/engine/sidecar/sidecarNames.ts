/** What the names of all sidecars end with. */
export const SIDECAR_ENDING = ".readout.json";

/** Name of the sidecar of a document: `talks.txt.readout.json`, or `talks.txt.ANNOTATOR.readout.json`. */
export function sidecarName(document: string, annotator: string): string {
  const part = fileSafe(annotator);
  return part === "" ? `${document}${SIDECAR_ENDING}` : `${document}.${part}${SIDECAR_ENDING}`;
}

/** The annotator of a file, "" for nobody's; null when the file is no sidecar of the document. */
export function annotatorOf(file: string, document: string): string | null {
  if (!file.startsWith(`${document}.`) || !file.endsWith(SIDECAR_ENDING)) return null;
  if (file.length < document.length + SIDECAR_ENDING.length) return null;
  const between = file.slice(document.length, -SIDECAR_ENDING.length);
  return between === "" ? "" : /^\.[^.]+$/u.test(between) ? between.slice(1) : null;
}

/** True for every annotator's sidecar of the document, and for none of another one that has its name in front. */
export function isSidecar(file: string, document: string): boolean {
  return annotatorOf(file, document) !== null;
}

/**
 * The document of a sidecar: `talks.txt` for `talks.txt.readout.json` and `talks.txt.anna.readout.json`, by asking
 * which of the two there is. Null for the name of another file.
 */
export function documentOf(file: string, exists: (document: string) => boolean): string | null {
  if (!file.endsWith(SIDECAR_ENDING)) return null;
  const own = file.slice(0, -SIDECAR_ENDING.length);
  const named = own.replace(/\.[^./\\]+$/u, "");
  return exists(own) ? own : named !== own && exists(named) ? named : null;
}

/** Without what file systems do not allow, or what would part the name anew. */
function fileSafe(annotator: string): string {
  return annotator
    .trim()
    .replace(/[.\\/:*?"<>|\p{Cc}]+/gu, "_")
    .replace(/\s+/gu, "-");
}

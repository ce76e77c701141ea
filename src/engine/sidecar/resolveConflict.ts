import { readConflict } from "./conflictMarkers";
import { mergeSidecars } from "./mergeSidecars";
import { parseSidecar, type Sidecar, type SidecarConflict } from "./sidecar";

/**
 * `none`: no conflict markers; `merged`: both versions could be read, `conflicts` are annotations that both changed;
 * `damaged`: there are markers, but one version is no sidecar that this engine reads.
 */
export type ResolvedConflict =
  | { readonly kind: "none" }
  | { readonly kind: "merged"; readonly sidecar: Sidecar; readonly conflicts: readonly SidecarConflict[] }
  | { readonly kind: "damaged" };

/** Merges the versions of a sidecar in which git left its conflict markers, annotation by annotation. Never throws. */
export function resolveConflict(text: string): ResolvedConflict {
  const sides = readConflict(text);
  if (!sides) return { kind: "none" };
  const [mine, theirs, base] = [sides.mine, sides.theirs, sides.base].map((side) =>
    side === null ? null : readSide(side),
  );
  if (!mine || !theirs) return { kind: "damaged" };
  return { kind: "merged", ...mergeSidecars(base, mine, theirs) };
}

/** A side can lack or keep a comma where lines beside the conflict end the list. */
function readSide(text: string): Sidecar | null {
  for (const candidate of [
    text,
    text.replace(/,(\s*\])/gu, "$1"),
    text.replace(/\}(\s*\n\s*\{)/gu, "},$1"),
  ]) {
    const parsed = parseSidecar(candidate);
    if (parsed.kind === "ok") return parsed.sidecar;
  }
  return null;
}

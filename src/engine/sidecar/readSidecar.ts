import { resolveConflict } from "./resolveConflict";
import {
  EMPTY_SIDECAR,
  parseSidecar,
  type ParsedSidecar,
  type Sidecar,
  type SidecarConflict,
} from "./sidecar";

export type RefusedSidecar = Exclude<ParsedSidecar, { kind: "ok" }>;

/** A sidecar's text as it is to be worked with, or why it is to be left alone. */
export type ReadSidecar =
  | {
      readonly kind: "ok";
      readonly sidecar: Sidecar;
      /** What git could not merge, and neither can this. */
      readonly conflicts: readonly SidecarConflict[];
      /** The file is to be written anew: git's conflict markers are in it. */
      readonly repaired: boolean;
    }
  | RefusedSidecar;

/** Reads the text of a sidecar, null for none; versions between git's conflict markers are merged. Never throws. */
export function readSidecar(text: string | null): ReadSidecar {
  if (text === null) return { kind: "ok", sidecar: EMPTY_SIDECAR, conflicts: [], repaired: false };
  const parsed = parseSidecar(text);
  if (parsed.kind === "ok") return { kind: "ok", sidecar: parsed.sidecar, conflicts: [], repaired: false };
  if (parsed.kind !== "conflict") return parsed;
  const resolved = resolveConflict(text);
  if (resolved.kind !== "merged") return parsed;
  return { kind: "ok", sidecar: resolved.sidecar, conflicts: resolved.conflicts, repaired: true };
}

import { sameFingerprint } from "../anchoring/fingerprint";
import type { Selectors } from "../anchoring/selectors";
import type { Decision } from "../decisions/decision";
import { mapPlaces } from "../decisions/mapPlaces";
import { EMPTY_SIDECAR, type Sidecar, type SidecarConflict } from "./sidecar";

export interface MergedSidecar {
  readonly sidecar: Sidecar;
  /** The new ones. The merged file keeps what is there, mine or theirs where I deleted, and both versions beside it. */
  readonly conflicts: readonly SidecarConflict[];
}

/**
 * Merges two versions of a sidecar that came from `base` (null: not known), annotation by annotation.
 * What only one side added, changed or deleted is taken over. Positions alone are no change.
 */
export function mergeSidecars(base: Sidecar | null, mine: Sidecar, theirs: Sidecar): MergedSidecar {
  const [old, own, other] = [base ?? EMPTY_SIDECAR, mine, theirs].map(
    ({ decisions }) => new Map(decisions.map((decision) => [decision.id, decision])),
  );
  const decisions: Decision<Selectors>[] = [];
  const conflicts: SidecarConflict[] = [];
  for (const id of new Set([...own.keys(), ...other.keys()])) {
    const [before, ours, others] = [old.get(id) ?? null, own.get(id) ?? null, other.get(id) ?? null];
    const merged = mergeOne(before, ours, others);
    if (merged === "conflict") conflicts.push({ id, base: before, mine: ours, theirs: others });
    const kept = merged === "conflict" ? (ours ?? others) : merged;
    if (kept) decisions.push(kept);
  }
  const sameText = mine.text && theirs.text && sameFingerprint(mine.text, theirs.text);
  return {
    sidecar: {
      text:
        sameText || theirs.decisions.length === 0
          ? mine.text
          : mine.decisions.length === 0
            ? theirs.text
            : null,
      decisions,
      conflicts: mergeConflicts(base?.conflicts ?? [], mine.conflicts, theirs.conflicts, conflicts),
      proposals: mine.proposals,
      foreign: mergeForeign(base?.foreign ?? [], mine.foreign, theirs.foreign),
      unknown: { ...theirs.unknown, ...mine.unknown },
    },
    conflicts,
  };
}

type Maybe = Decision<Selectors> | null;

function mergeOne(base: Maybe, mine: Maybe, theirs: Maybe): Maybe | "conflict" {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  return "conflict";
}

function same(a: Maybe, b: Maybe): boolean {
  return a === b || (a !== null && b !== null && canonical(a) === canonical(b));
}

/** What a decision says, with the words of its places but not their offsets. */
function canonical(decision: Decision<Selectors>): string {
  return JSON.stringify(sorted(mapPlaces(decision, ({ quote }) => quote.exact)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as Record<string, unknown>).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]),
  );
}

/** Open conflicts of both sides; one that either side has settled since `base` is over. */
function mergeConflicts(
  base: readonly SidecarConflict[],
  mine: readonly SidecarConflict[],
  theirs: readonly SidecarConflict[],
  fresh: readonly SidecarConflict[],
): SidecarConflict[] {
  const [old, own, other] = [base, mine, theirs].map((all) => new Set(all.map(({ id }) => id)));
  const isOpen = ({ id }: SidecarConflict) => (own.has(id) && other.has(id)) || !old.has(id);
  const all = [...theirs.filter(isOpen), ...mine.filter(isOpen), ...fresh];
  return [...new Map(all.map((conflict) => [conflict.id, conflict])).values()];
}

function mergeForeign(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): unknown[] {
  const text = (value: unknown) => JSON.stringify(sorted(value));
  const known = new Set(base.map(text));
  const own = new Set(mine.map(text));
  const others = new Set(theirs.map(text));
  const kept = mine.filter((value) => others.has(text(value)) || !known.has(text(value)));
  return [...kept, ...theirs.filter((value) => !own.has(text(value)) && !known.has(text(value)))];
}

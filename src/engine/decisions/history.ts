/** A step that can be undone: what was taken away and what was put in. One command is one change, also a bulk one. */
export interface Change<D> {
  /** Stable code of the command, for the shell's "Undo …". */
  readonly code: string;
  readonly removed: readonly D[];
  readonly added: readonly D[];
}

/** Decisions with what can be undone and redone. Immutable. */
export interface History<D> {
  readonly decisions: readonly D[];
  readonly past: readonly Change<D>[];
  readonly future: readonly Change<D>[];
}

interface Identified {
  readonly id: string;
}

export function startHistory<D>(decisions: readonly D[] = []): History<D> {
  return { decisions, past: [], future: [] };
}

/** Makes the change; what had been undone can no longer be redone. */
export function commit<D extends Identified>(history: History<D>, change: Change<D>): History<D> {
  return { decisions: apply(history.decisions, change), past: [...history.past, change], future: [] };
}

/** Takes the last change back, or returns the same history if there is none. */
export function undo<D extends Identified>({ decisions, past, future }: History<D>): History<D> {
  const change = past.at(-1);
  if (!change) return { decisions, past, future };
  return {
    decisions: apply(decisions, invert(change)),
    past: past.slice(0, -1),
    future: [change, ...future],
  };
}

export function redo<D extends Identified>({ decisions, past, future }: History<D>): History<D> {
  const [change, ...rest] = future;
  if (!change) return { decisions, past, future };
  return { decisions: apply(decisions, change), past: [...past, change], future: rest };
}

/** Replaces the decisions by what came from outside (a merged sidecar); the steps stay and undo only what is theirs. */
export function adopt<D>(history: History<D>, decisions: readonly D[]): History<D> {
  return { ...history, decisions };
}

function invert<D>({ code, removed, added }: Change<D>): Change<D> {
  return { code, removed: added, added: removed };
}

function apply<D extends Identified>(decisions: readonly D[], { removed, added }: Change<D>): readonly D[] {
  const gone = new Set([...removed, ...added].map(({ id }) => id));
  return [...decisions.filter(({ id }) => !gone.has(id)), ...added];
}

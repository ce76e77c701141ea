import { TAG, type TagSequence } from "../syntax/tags";
import type { Tokens } from "../tokens/tokens";

/** "a stable, secure, and sovereign Iraq": what the last of a row of adjectives was taken for. */
const MISTAKEN: ReadonlySet<number> = new Set([TAG.VPRES, TAG.VBASE, TAG.NOUN]);

/**
 * Makes an adjective of the word behind a conjunction that stands between an adjective and a noun, where the tagger
 * took it for a bare verb. Tags that need no repair come back as they are.
 */
export function repairAdjectives({ lower, count }: Tokens, tags: TagSequence): TagSequence {
  let repaired: Uint8Array | null = null;
  for (let i = 2; i + 1 < count; i++) {
    if (tags[i] !== TAG.VPRES && tags[i] !== TAG.VBASE) continue;
    if (tags[i - 1] !== TAG.CCONJ || lower[i].endsWith("s")) continue;
    const before = lower[i - 2] === "," ? i - 3 : i - 2;
    const joins = before > 0 && tags[before] === TAG.ADJ && isRow(lower, tags, before);
    if (joins && (tags[i + 1] === TAG.PROPN || tags[i + 1] === TAG.NOUN))
      (repaired ??= Uint8Array.from(tags))[i] = TAG.ADJ;
  }
  return repaired ?? tags;
}

/** Before the adjective stands a determiner, or another adjective and its comma. */
function isRow(lower: readonly string[], tags: TagSequence, adjective: number): boolean {
  const before = tags[adjective - 1];
  if (before === TAG.DET) return true;
  return (
    lower[adjective - 1] === "," && (tags[adjective - 2] === TAG.ADJ || MISTAKEN.has(tags[adjective - 2]))
  );
}

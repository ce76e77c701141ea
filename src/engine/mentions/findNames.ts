import type { NameCandidate } from "../paragraphs/paragraph";
import { bySpan } from "../text/span";
import type { Sentence, Tokens } from "../tokens/tokens";
import type { TagSequence } from "../syntax/tags";
import type { Toolbox } from "../toolbox";
import { findDates } from "./dates/findDates";
import { findQuantities } from "./quantities/findQuantities";
import { findRoles } from "./roles/findRoles";

/** Names, roles, dates and quantities of one paragraph, without overlaps, in order. */
export function findNames(
  tokens: Tokens,
  sentences: readonly Sentence[],
  _tags: TagSequence,
  toolbox: Toolbox,
): NameCandidate[] {
  const candidates = [
    ...findDates(tokens, sentences, toolbox.dates, toolbox.quantities),
    ...findQuantities(tokens, sentences, toolbox.quantities),
    ...findRoles(tokens, sentences, toolbox.roles),
  ];
  return withoutOverlaps(candidates);
}

/** The longest name wins; of two equally long ones, the first in the list. */
function withoutOverlaps(candidates: readonly NameCandidate[]): NameCandidate[] {
  const kept: NameCandidate[] = [];
  for (const candidate of [...candidates].sort(bySpan)) {
    const last = kept.at(-1);
    if (!last || candidate.start >= last.end) kept.push(candidate);
    else if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate;
  }
  return kept;
}

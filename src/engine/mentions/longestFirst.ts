import type { NameCandidate } from "../document/nameCandidate";
import { bySpan } from "../text/span";

/**
 * The candidates that remain when the longest name wins and, among equally long ones, the surer, then the earlier.
 * Result in order of text, without overlaps. O(n log n).
 */
export function longestFirst(candidates: readonly NameCandidate[]): NameCandidate[] {
  const sorted = candidates.toSorted(bySpan);
  const kept: NameCandidate[] = [];
  for (const candidate of sorted) {
    let last = kept.at(-1);
    let beaten = false;
    while (last && last.end > candidate.start) {
      if (!beats(candidate, last)) {
        beaten = true;
        break;
      }
      kept.pop();
      last = kept.at(-1);
    }
    if (!beaten) kept.push(candidate);
  }
  return kept;
}

function beats(a: NameCandidate, b: NameCandidate): boolean {
  const longer = a.end - a.start - (b.end - b.start);
  return longer > 0 || (longer === 0 && a.confidence > b.confidence);
}

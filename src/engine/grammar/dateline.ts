import { TokenFlag } from "../tokens/tokens";
import type { SentenceView } from "../document/sentenceView";
import { isDash, isFinite } from "./sentenceView";
import type { TokenRange } from "../tokens/tokens";

const LONGEST = 16;

/** The first token after a dateline ("OSLO, May 3 (Wire) —", "CAIRO – 26 July 2022:"), or the unit's first. */
export function datelineEnd(view: SentenceView, { first, end }: TokenRange): number {
  if (first >= end || (view.tokens.flags[first] & TokenFlag.Capital) === 0) return first;
  const caps = (view.tokens.flags[first] & TokenFlag.AllCaps) !== 0;
  let found = -1;
  for (let i = first + 1; i < end && i < first + LONGEST; i++) {
    if (isFinite(view, i) || view.quote[i] >= 0) break;
    const spaced =
      view.lower[i] === "-" && i + 1 < end && (view.tokens.flags[i + 1] & TokenFlag.SpaceBefore) !== 0;
    if (isDash(view, i) || (caps && spaced) || (caps && found >= 0 && view.lower[i] === ":")) found = i;
  }
  if (found < 0 || (!caps && !plainPlace(view, first, found))) return first;
  return found + 1 < end ? found + 1 : first;
}

/** "Oslo (Wire) —": few words, all capitalised. */
function plainPlace(view: SentenceView, first: number, dash: number): boolean {
  if (dash - first > 8) return false;
  for (let i = first; i < dash; i++) {
    const flags = view.tokens.flags[i];
    if ((flags & (TokenFlag.Capital | TokenFlag.Punctuation | TokenFlag.Number)) === 0) return false;
  }
  return view.lower[dash - 1] === ")";
}

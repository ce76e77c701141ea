import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";

const STATES = wordSet(words.postalStates);
const CODE_LENGTH = 2;
/** A state's code, or the number of a district of its behind it. */
const CODE = /^\p{L}{2}(?:-\d{1,2})?$/u;

/**
 * States and their districts by the code of the post, behind who or what comes from there: "Governor Ann Lee (MN)", "Rep. Sam
 * Orr (OH-03)", "Oakland, CA". Ranges in order; one that stands at the code gives way.
 */
export function withStateCodes(tokens: Tokens, ranges: readonly TypedRange[]): TypedRange[] {
  const kept: TypedRange[] = [];
  let next = 0;
  let last: TypedRange | undefined;
  for (let i = 0; i < tokens.count; i++) {
    while (next < ranges.length && ranges[next].end <= i) kept.push((last = ranges[next++]));
    if (!isCode(tokens, i) || !last || last.end !== i - 1) continue;
    const here = next < ranges.length && ranges[next].first <= i ? ranges[next] : null;
    if (here && here.end > i + 1) continue;
    if (!isBracketed(tokens, i, last) && !isBehindTown(tokens, i, last)) continue;
    if (here) next++;
    kept.push((last = { first: i, end: i + 1, type: "place", origin: "gazetteer", confidence: 0.9 }));
  }
  kept.push(...ranges.slice(next));
  return kept;
}

function isCode({ flags, lower }: Tokens, index: number): boolean {
  const form = lower[index];
  return (
    (flags[index] & TokenFlag.Capital) !== 0 &&
    form.length >= CODE_LENGTH &&
    STATES.has(form.slice(0, CODE_LENGTH)) &&
    CODE.test(form)
  );
}

/** "Ann Lee (MN)", but for letters that shorten what stands before them: "Palestinian Authority (PA)". */
function isBracketed({ lower }: Tokens, index: number, { first, end }: TypedRange): boolean {
  if (lower[index - 1] !== "(" || lower[index + 1] !== ")") return false;
  const initials = lower.slice(first, end).map((word) => word[0]);
  return initials.join("") !== lower[index];
}

/** "Oakland, CA". */
const isBehindTown = ({ lower, flags }: Tokens, index: number, { type }: TypedRange): boolean =>
  type === "place" && lower[index - 1] === "," && (flags[index] & TokenFlag.AllCaps) !== 0;

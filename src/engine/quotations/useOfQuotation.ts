import words from "../../../lexicons/words/quotations.json";
import { wordSet } from "../lexicon/wordList";
import { codesOf, type TagSequence } from "../syntax/tags";
import { TokenFlag, type Tokens } from "../tokens/tokens";
import type { QuotationUse } from "../document/quotation";

const VERBS = codesOf("AUX", "VPAST", "VPRES", "VBASE");
const SMALL = codesOf("ADP", "CCONJ", "DET", "PART", "PRON", "PUNCT", "SCONJ");
const NAMING = wordSet(words.naming);
const ENJOYED = wordSet(words.enjoying);
const LONGEST_TITLE = 9;

/** What stands between quotation marks, in numbers of words. */
interface Counts {
  readonly words: number;
  readonly verbs: number;
  /** Words that titles write with a capital, and those that have one. */
  readonly heavy: number;
  readonly capitals: number;
}

/** Tells speech from scare quotes and titles by what stands inside and before the marks. */
export function useOfQuotation(
  tokens: Tokens,
  tags: TagSequence,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
  closed: boolean,
): QuotationUse {
  const end = closed ? endToken - 1 : endToken;
  const counts = countWords(tokens, tags, firstToken + 1, end);
  const last = end > firstToken + 1 ? tokens.lower[end - 1] : "";
  const before = firstToken > 0 ? tokens.lower[firstToken - 1] : "";
  const isNamed = NAMING.has(before);
  if (isWork(counts, last, before)) return "title";
  if (isTitle(counts, last, isNamed, firstToken > 1 && before === ",")) return "title";
  if (counts.words === 0 || (isNamed && counts.words < 6)) return "scare";
  if (counts.words >= 2 && /^[,.!?…]+$/u.test(last)) return "speech";
  return counts.words >= 4 || counts.verbs > 0 ? "speech" : "scare";
}

function countWords(tokens: Tokens, tags: TagSequence, first: number, end: number): Counts {
  let [words, verbs, heavy, capitals] = [0, 0, 0, 0];
  for (let i = first; i < end; i++) {
    if (tokens.flags[i] & TokenFlag.Punctuation) continue;
    words++;
    if (VERBS.has(tags[i])) verbs++;
    if (SMALL.has(tags[i])) continue;
    heavy++;
    if (tokens.flags[i] & (TokenFlag.Capital | TokenFlag.Number)) capitals++;
  }
  return { words, verbs, heavy, capitals };
}

/** "saw “Long Night.”": what is watched, read or played is a work, whose sentence may end inside the marks. */
const isWork = ({ words, heavy, capitals }: Counts, last: string, before: string): boolean =>
  ENJOYED.has(before) &&
  words > 0 &&
  heavy > 0 &&
  capitals === heavy &&
  words <= LONGEST_TITLE &&
  /^(?:[.,]|\p{L}+)$/u.test(last);

/** Few words, all with capitals: "the film “Rivers of the North”". */
function isTitle(
  { words, verbs, heavy, capitals }: Counts,
  last: string,
  isNamed: boolean,
  isApposed: boolean,
) {
  if (capitals !== heavy || words > LONGEST_TITLE) return false;
  if (heavy >= 2 && !/^[.!?]$/u.test(last) && (verbs === 0 || isNamed)) return true;
  return heavy >= 3 && isApposed && last === ",";
}

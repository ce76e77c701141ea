import words from "../../../../lexicons/words/roles.json";
import { wordSet } from "../../lexicon/wordList";
import { hasFlag, TokenFlag, type TokenRange, type Tokens } from "../../tokens/tokens";
import { RoleWord, type RoleLexicon } from "./roleLexicon";
import { isCapital, isLowerWord } from "./words";

const BEHIND_GENERAL = wordSet(words.behindGeneral);

/** A chain of rank words. One word alone counts before a name, or with its determiner ("the general"). */
export function rankAt(
  tokens: Tokens,
  sentence: TokenRange,
  index: number,
  lexicon: RoleLexicon,
): TokenRange | null {
  const range = chainOfRanks(tokens, sentence, index, lexicon);
  const { first, end } = range;
  if (end < sentence.end && BEHIND_GENERAL.has(tokens.lower[end])) return null;
  return end - first > 1 || isRankAlone(tokens, first, index) ? range : null;
}

/** "Lieutenant Colonel", "Air Vice Marshal": words of ranks around `index` that are written like it. */
function chainOfRanks(tokens: Tokens, sentence: TokenRange, index: number, lexicon: RoleLexicon): TokenRange {
  const { lower } = tokens;
  const capital = isCapital(tokens, index);
  const is = (at: number, kind: number): boolean =>
    (lexicon.kinds(lower[at]) & kind) !== 0 && isCapital(tokens, at) === capital;
  let first = index;
  let end = index + 1;
  while (end < sentence.end && is(end, RoleWord.Rank)) end++;
  while (first > sentence.first && lower[first - 1] !== "of" && is(first - 1, RoleWord.RankBefore)) {
    if (lower[first - 1] === "staff" && lower[first - 2] === "of") break;
    first--;
  }
  return { first, end };
}

/** "General Lind", "the general"; "Major", "Corporal" and "Staff" only before a name. */
function isRankAlone(tokens: Tokens, first: number, index: number): boolean {
  const { lower } = tokens;
  const capital = isCapital(tokens, index);
  const isNamed = capital && isCapital(tokens, index + 1);
  if (lower[index] === "major" || lower[index] === "corporal" || lower[index] === "staff")
    return isNamed && !hasFlag(tokens, index, TokenFlag.SentenceStart);
  if (capital) return isNamed;
  const before = lower[first - 1];
  return (before === "the" || before === "a" || before === "'s") && !isLowerWord(tokens, index + 1);
}

import words from "../../../lexicons/words/grammar.json";
import { wordSet } from "../lexicon/wordList";
import { hasFlag, TokenFlag, withoutStop } from "../tokens/tokens";
import { isLetters, type NamedInSource, type SourceWords } from "./sourceWords";

const HANGING = wordSet(words.hanging);
const ARTICLES = wordSet(words.articles);
const STYLES = wordSet(words.styles);
const OWNERS = new Set(["his", "her", "its", "my"]);
/** So many offices before one name are looked past. */
const MOST_OFFICES = 4;

/** "a spokesman for [the bank]", "officials in [Oslo]": a preposition hangs what begins at `at` on the head. */
export function hangsBehindPreposition({ lower, first }: SourceWords, at: number): boolean {
  const last = at - 1;
  if (last < first) return false;
  return (
    HANGING.has(lower[last]) || (ARTICLES.has(lower[last]) && last > first && HANGING.has(lower[last - 1]))
  );
}

/** "a source within the central [Harbour Ministry]": the same with a word before the body's name. */
export function hangsBehindWord(source: SourceWords, at: number): boolean {
  const { lower, first } = source;
  if (at - 3 <= first || !isLetters(source, at - 1)) return false;
  return ARTICLES.has(lower[at - 2]) && HANGING.has(lower[at - 3]);
}

/** True if nothing in the source subordinates the mention: no preposition before it, no possessive after it. */
export function standsFree(source: SourceWords, mention: NamedInSource): boolean {
  if (isOwner(source, mention)) return false;
  let at = mention.first;
  for (let offices = 0; offices < MOST_OFFICES; offices++) {
    const end = beforeStyles(source, at);
    const role = source.mentions.find((found) => found.entity.type === "role" && found.end === end);
    if (!role) return !hangsBehindPreposition(source, end);
    at = role.first;
  }
  return true;
}

/** "[Haddad]’s adviser", "the [sailors]’ union": an apostrophe behind the mention makes it whose the next noun is. */
function isOwner({ tokens, lower, end }: SourceWords, mention: NamedInSource): boolean {
  const at = mention.end;
  if (at >= end || hasFlag(tokens, at, TokenFlag.SpaceBefore) || !lower[at].startsWith("'")) return false;
  return lower[at].length > 1 || at + 1 < end;
}

/** "[his] family": whose it is, not who speaks. */
export const isPossessivePronoun = ({ lower }: SourceWords, { kind, first, end }: NamedInSource): boolean =>
  kind === "pronoun" && end - first === 1 && OWNERS.has(lower[first]);

/** "Minister | H.E. Mr. [Lind]": where the honorifics and styles before `at` begin. */
function beforeStyles({ lower, first }: SourceWords, at: number): number {
  let from = at;
  while (from > first) {
    const last = lower[from - 1] === "." ? from - 2 : from - 1;
    if (last < first || !STYLES.has(withoutStop(lower[last]))) return from;
    from = last;
  }
  return from;
}

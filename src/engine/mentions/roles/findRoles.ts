import words from "../../../../lexicons/words/roles.json";
import { wordSet } from "../../lexicon/wordList";
import { candidateOf, type NameCandidate } from "../../document/nameCandidate";
import type { Sentence, TokenRange, Tokens } from "../../tokens/tokens";
import type { Scan } from "../names/scan";
import { growLeft, growRight, type RoleView } from "./growRole";
import { isOfficeHere } from "./officeTests";
import { rankAt } from "./ranks";
import { isCapital } from "./words";
import { isOffice, RoleWord, type RoleLexicon } from "./roleLexicon";

const OWNERS_OF_PLURALS = wordSet(words.ownersOfPlurals);
const LESSER = wordSet(words.lesser);

/**
 * Offices and titles of one paragraph. Looks only around words that can be an office; what belongs to the span is
 * decided by the title grammar of `growRole`. Source: the scheme's decisions on roles; own grammar.
 */
export function findRoles(
  tokens: Tokens,
  sentences: readonly Sentence[],
  lexicon: RoleLexicon,
  scan: Scan,
): NameCandidate[] {
  const view: RoleView = { tokens, lexicon, scan };
  const found: NameCandidate[] = [];
  for (const sentence of sentences) {
    let from = sentence.first;
    for (let i = sentence.first; i < sentence.end; i++) {
      const kinds = lexicon.kinds(tokens.lower[i]);
      if (!isOffice(kinds)) continue;
      const role = roleAt(view, { first: from, end: sentence.end }, i, kinds);
      if (!role) continue;
      const whole = withCoordinated(view, sentence, role);
      found.push(candidate(tokens, whole));
      from = whole.end;
      i = whole.end - 1;
    }
  }
  return found;
}

const candidate = (tokens: Tokens, range: TokenRange): NameCandidate =>
  candidateOf(tokens, range, "role", 0.9);

/** The office with its head at `index`, or null if the word is none here. */
function roleAt(view: RoleView, sentence: TokenRange, index: number, kinds: number): TokenRange | null {
  const { tokens, lexicon } = view;
  if (belongsToNextOffice(tokens, sentence.end, index, kinds, lexicon)) return null;
  if (kinds & RoleWord.Rank) return rankAt(tokens, sentence, index, lexicon);
  if (
    kinds & RoleWord.Plural &&
    tokens.lower[index - 1] === "of" &&
    OWNERS_OF_PLURALS.has(tokens.lower[index - 2])
  )
    return null;
  const first = growLeft(tokens, sentence.first, index, lexicon);
  const end = growRight(view, sentence.end, index);
  return isOfficeHere(tokens, { first, end }, index, kinds, lexicon) ? { first, end } : null;
}

/** "Chief" in "chief adviser", "General" in "General Secretary": the next word is the head. */
function belongsToNextOffice(
  tokens: Tokens,
  sentenceEnd: number,
  index: number,
  kinds: number,
  lexicon: RoleLexicon,
): boolean {
  if (!(kinds & (RoleWord.Before | RoleWord.BeforeCap)) || index + 1 >= sentenceEnd) return false;
  const next = lexicon.kinds(tokens.lower[index + 1]);
  return (
    (next & (RoleWord.Head | RoleWord.Weak | RoleWord.NeedsBefore | RoleWord.Title)) !== 0 ||
    (next & RoleWord.Before) !== 0
  );
}

/** Adds "and Foreign Minister" to "Deputy Prime Minister" where one person holds both. */
function withCoordinated(view: RoleView, sentence: Sentence, role: TokenRange): TokenRange {
  const { tokens, lexicon } = view;
  const joiner = role.end;
  if (joiner + 1 >= sentence.end || (tokens.lower[joiner] !== "and" && tokens.lower[joiner] !== "&"))
    return role;
  const second = nextRole(view, sentence, joiner + 1);
  if (
    !second ||
    lexicon.isPlural(tokens, role.first, role.end) ||
    lexicon.isPlural(tokens, second.first, second.end)
  )
    return role;
  const capitals = isCapital(tokens, role.first) && isCapital(tokens, second.first);
  const nameAt = tokens.lower[second.end] === "," ? second.end + 1 : second.end;
  const named = isCapital(tokens, nameAt);
  const apposed = tokens.lower[role.first - 1] === "," && isCapital(tokens, role.first - 2);
  const lesser = LESSER.has(tokens.lower[role.first]);
  const one = (capitals && named) || apposed || lesser || (capitals && tokens.lower[second.end] === "of");
  return one ? { first: role.first, end: second.end } : role;
}

function nextRole(view: RoleView, sentence: Sentence, from: number): TokenRange | null {
  const { tokens, lexicon } = view;
  const limit = Math.min(sentence.end, from + 6);
  for (let i = from; i < limit; i++) {
    const kinds = lexicon.kinds(tokens.lower[i]);
    if (kinds === 0) return null;
    if (!isOffice(kinds)) continue;
    const role = roleAt(view, { first: from, end: sentence.end }, i, kinds);
    if (role) return role.first === from ? role : null;
  }
  return null;
}

import words from "../../../lexicons/words/grammar.json";
import { wordSet } from "../lexicon/wordList";
import type { Clause } from "./clause";

const POSSESSIVE = wordSet(words.possessives);

export const isPossessive = (word: string): boolean => POSSESSIVE.has(word);

export const withDeterminer = (clause: Clause, first: number): number =>
  clause.tag(first - 1) === "DET" && !clause.name(first - 1) ? first - 1 : first;

/**
 * The first token of the noun phrase whose head stands at `token`: leftwards over what may stand before a head, up to its
 * determiner. Unlike `nounPhraseBefore` it takes in no phrase that hangs on another ("the mayor of Oslo"), nor the name of
 * a person, and it crosses a bracket. `isVerb` says which participles are verbs whose object the phrase is.
 */
export function phraseStart(
  clause: Clause,
  token: number,
  isVerb: (token: number) => boolean = () => false,
): number {
  let first = token;
  for (let at = token - 1, steps = 0; at >= clause.first && steps < 12; at--, steps++) {
    const name = clause.name(at);
    const word = clause.word(at);
    if (name) {
      if (name.type === "person") break;
      if (name.type === "date" && clause.tag(name.firstToken - 1) !== "DET") break;
      at = name.firstToken;
    } else if (word === ")") {
      const open = openingBracket(clause, at);
      if (open < 0) break;
      at = open;
    } else if (word === "'s" || word === "'") {
      break;
    } else if (!isBeforeHead(clause, at) || (isParticiple(clause, at) && isVerb(at))) break;
    first = at;
    if (clause.tag(at) === "DET" || isPossessive(word)) break;
  }
  return first;
}

const isParticiple = (clause: Clause, at: number): boolean =>
  clause.tag(at) === "VING" || clause.tag(at) === "VPART";

const isBeforeHead = (clause: Clause, at: number): boolean =>
  clause.isNominal(at) ||
  isPossessive(clause.word(at)) ||
  clause.word(at) === "-" ||
  isBetweenAdjectives(clause, at);

/** "direct, high-level talks", "a warm and useful meeting", "the first ever summit". */
function isBetweenAdjectives(clause: Clause, at: number): boolean {
  const before = clause.tag(at - 1);
  if (clause.word(at) === "ever" || clause.word(at) === "first" || clause.word(at) === "last") return true;
  if (clause.word(at) !== "," && clause.word(at) !== "and") return false;
  return before === "ADJ" && clause.tag(at + 1) === "ADJ";
}

function openingBracket(clause: Clause, token: number): number {
  for (let at = token; at >= clause.first && at > token - 30; at--) if (clause.word(at) === "(") return at;
  return -1;
}

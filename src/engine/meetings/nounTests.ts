import words from "../../../lexicons/words/meetings.json";
import { isPossessive } from "../grammar/phraseStart";
import { wordSet } from "../lexicon/wordList";
import type { MeetingClause } from "./meetingClause";
import type { NounTest } from "./meetingWord";

/** The tests that the lexicon names for nouns which denote a meeting in some phrases only. */
export function isNounMeant(
  clause: MeetingClause,
  test: NounTest,
  first: number,
  token: number,
  endToken: number,
): boolean {
  switch (test) {
    case "-":
      return true;
    case "reference":
      return isReference(clause, first, token) && clause.word(endToken) !== "of";
    case "counted":
      return isCounted(clause, first, token);
    case "noAdjective":
      return isNoAdjective(clause, first, endToken);
  }
}

/** "held a bilateral with Lind", not "a bilateral agreement", "the longstanding bilateral and regional ties". */
function isNoAdjective(clause: MeetingClause, first: number, endToken: number): boolean {
  if (clause.tag(first) !== "DET" && !isPossessive(clause.word(first))) return false;
  const next = clause.tag(endToken);
  return (
    !clause.name(endToken) &&
    next !== "NOUN" &&
    next !== "ADJ" &&
    next !== "CCONJ" &&
    clause.word(endToken) !== ","
  );
}

/** "the event": what was told of just before. */
const isReference = (clause: MeetingClause, first: number, token: number): boolean =>
  first === token - 1 && /^(?:the|this|that)$/u.test(clause.word(first));

const COUNTS = wordSet(words.counts);
/** "21st", "sixth". */
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|\w+th)$/u;

const SITS = wordSet(words.sits);

/** "the eighth round of the dialogue", not "a round of applause" or "a new round of exercises". */
function isCounted(clause: MeetingClause, first: number, token: number): boolean {
  if (clause.word(token + 1) !== "of") return false;
  let counted = false;
  for (let at = first; at < token; at++)
    counted ||= COUNTS.has(clause.word(at)) || ORDINAL.test(clause.word(at));
  if (!counted) return false;
  for (let at = token + 2; at < token + 9; at++) {
    if (SITS.has(clause.word(at))) return true;
    if (clause.isFinite(at) || clause.isWall(at)) return false;
  }
  return false;
}

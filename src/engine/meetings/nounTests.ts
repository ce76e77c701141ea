import type { Clause } from "./clause";
import type { NounTest } from "./meetingWord";

/** The tests that the lexicon names for nouns which denote a meeting in some phrases only. */
export function isNounMeant(
  clause: Clause,
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
  }
}

/** "the event": what was told of just before. */
const isReference = (clause: Clause, first: number, token: number): boolean =>
  first === token - 1 && /^(?:the|this|that)$/u.test(clause.word(first));

const COUNTS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|\w+th|next|new|last|final|latest)$/u;

const SITS =
  /^(?:mechanism|dialogue|consultations?|negotiations?|commission|committee|council|group|forum|process|track|talks)$/u;

/** "the eighth round of the dialogue", not "a round of applause" or "a new round of exercises". */
function isCounted(clause: Clause, first: number, token: number): boolean {
  if (clause.word(token + 1) !== "of") return false;
  let counted = false;
  for (let at = first; at < token; at++) counted ||= COUNTS.test(clause.word(at));
  if (!counted) return false;
  for (let at = token + 2; at < token + 9; at++) {
    if (SITS.test(clause.word(at))) return true;
    if (clause.isFinite(at) || clause.isWall(at)) return false;
  }
  return false;
}

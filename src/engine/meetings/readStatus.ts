import type { MeetingMode, MeetingStatus } from "../annotations/annotationSet";
import words from "../../../lexicons/words/meetings.json";
import { isPossessive } from "../grammar/phraseStart";
import { wordSet } from "../lexicon/wordList";
import { TokenFlag, hasFlag } from "../tokens/tokens";
import type { MeetingClause } from "./meetingClause";

/** "is to meet". */
const IS_TO = new Set(["is", "are", "was", "were"]);
const ORDER: readonly string[] = ["cancelled", "postponed", "denied", "wished", "alleged", "planned"];

/**
 * What the words between `first` and `end` say of whether something took place. Null: they only wish for it.
 * "will not meet" is denied, "had been due to meet" is planned.
 */
export function readStatus(clause: MeetingClause, first: number, end: number): MeetingStatus | null {
  const found = new Set<string>();
  for (let token = Math.max(first, clause.first); token < end; token++) {
    if (clause.name(token)) continue;
    const status = clause.lexicon.status.at(clause.tokens, token);
    if (status) found.add(status.word);
    if (IS_TO.has(clause.word(token)) && clause.word(token + 1) === "to") found.add("planned");
  }
  const strongest = ORDER.find((status) => found.has(status));
  if (strongest === "wished") return null;
  return (strongest as MeetingStatus | undefined) ?? "held";
}

/** "looks forward to |meeting Lind", "looking forward to |the summit": it is still to come. */
export const isLookedForwardTo = (clause: MeetingClause, first: number): boolean =>
  clause.word(first - 1) === "to" && clause.word(first - 2) === "forward";

const MEDIA = wordSet(words.media);

/** "virtual assets" are no medium; "a virtual round table" and "a virtual link" are. */
const isOfThing = (clause: MeetingClause, token: number): boolean =>
  clause.word(token) === "virtual" &&
  clause.tag(token + 1) === "NOUN" &&
  !MEDIA.has(clause.word(token + 1)) &&
  clause.lexicon.noun.at(clause.tokens, token + 1) === null;

export function readMode(clause: MeetingClause, first: number, end: number): MeetingMode | null {
  for (let token = Math.max(first, clause.first); token < Math.min(end, clause.end); token++) {
    if (clause.name(token) || isOfThing(clause, token)) continue;
    const mode = clause.lexicon.mode.at(clause.tokens, token);
    if (mode) return mode.word as MeetingMode;
  }
  return null;
}

/** Prepositions before a medium: "by telephone", "on the phone". */
export const BY = wordSet(words.beforeMedium);

/** "with her colleague, the minister Ana Lind, by telephone": the medium may stand far behind the verb. */
export function readMedium(clause: MeetingClause, first: number, end: number): MeetingMode | null {
  for (let token = first; token < Math.min(end, clause.end); token++) {
    const mode = mediumAt(clause, token);
    if (mode) return mode;
  }
  return null;
}

/** "by phone", "over a secure video link". */
export const mediumAt = (clause: MeetingClause, token: number): MeetingMode | null =>
  BY.has(clause.word(token)) && !clause.name(token) ? readMode(clause, token + 1, token + 3) : null;

/** "spoke with Lind |in his first call to a premier". */
export function isByCall(clause: MeetingClause, first: number, end: number): boolean {
  for (let token = first; token < Math.min(end, clause.end); token++)
    if (!clause.name(token) && isInCall(clause, token)) return true;
  return false;
}

/** How many words "in his first official call" may have behind the preposition. */
const CALL = 5;
const IN = new Set(["in", "during", "on"]);
const NO_CALL = new Set(["for", "on", "that"]);

/** "during a call", "in his first call"; not "in her call for peace". */
function isInCall(clause: MeetingClause, token: number): boolean {
  if (!IN.has(clause.word(token))) return false;
  if (clause.tag(token + 1) !== "DET" && !isPossessive(clause.word(token + 1))) return false;
  for (let at = token + 2; at < token + CALL && clause.isNominal(at); at++) {
    if (clause.word(at) !== "call") continue;
    const isName = hasFlag(clause.tokens, at, TokenFlag.Capital);
    return clause.tag(at) === "NOUN" && !isName && !NO_CALL.has(clause.word(at + 1));
  }
  return false;
}

/** "discussed trade |in a phone call": the occasion on which it was, and no part of the topic. */
export function isAtMeeting(clause: MeetingClause, token: number): boolean {
  const word = clause.word(token);
  if ((word !== "in" && word !== "during") || clause.word(token + 1) !== "a") return false;
  return [token + 2, token + 3].some((at) => {
    const type = clause.name(at) ? undefined : clause.lexicon.noun.at(clause.tokens, at)?.word.type;
    return type === "call" || type === "meet";
  });
}

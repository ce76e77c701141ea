import type { MeetingClause } from "./meetingClause";
import { phraseStart } from "./nounPhrase";
import { verbBefore } from "../grammar/leftOfVerb";
import { readLeft } from "./readLeft";
import { readRight } from "./readRight";
import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";
import type { MemberTrigger, Slot } from "../document/meetingTrigger";

/** What may stand before a delegation that is the subject. */
const BEFORE_SUBJECT = wordSet(words.beforeSubject);
const IS = new Set(["were", "was", "are", "is"]);
const BEHIND_TAKING_PART = wordSet(words.behindTakingPart);
const OF_OPENING = wordSet(words.ofOpening);
const GIVES = wordSet(words.givesRemarks);
const LED_BY = wordSet(words.ledBy);
/** How many words of a noun phrase are looked through for its head. */
const REACH = 7;

/**
 * Words that say who else was there, and denote no meeting themselves: "The delegation included …", "Lind led the Finnish
 * side", "Also present were …", "She was accompanied by …", "Lind also participated". Null where nothing of the kind stands here.
 */
export function memberTrigger(clause: MeetingClause, token: number, sentence: number): MemberTrigger | null {
  if (clause.name(token)) return null;
  const delegation = ofDelegation(clause, token);
  const found =
    delegation ??
    ofLeader(clause, token) ??
    ofCompany(clause, token) ??
    ofPresent(clause, token) ??
    ofJoining(clause, token) ??
    ofTakingPart(clause, token) ??
    ofRemarks(clause, token) ??
    ofIt(clause, token);
  if (!found || found.slots.length === 0) return null;
  const { slots, endToken } = found;
  return {
    start: clause.tokens.start[token],
    end: clause.tokens.end[endToken - 1],
    kind: "members",
    of: delegation ? "delegation" : "persons",
    firstToken: token,
    endToken,
    clauseFirst: token,
    sentence,
    slots,
  };
}

interface Members {
  readonly slots: readonly Slot[];
  readonly endToken: number;
}

const isDelegation = (clause: MeetingClause, token: number): boolean =>
  !clause.name(token) && clause.lexicon.delegation.has(clause.word(token));

const partiesOf = (slots: readonly Slot[]): Slot[] =>
  slots.filter(({ role }) => role === "with" || role === "host").map((slot) => ({ ...slot, role: "with" }));

/** "The Omani delegation was led by …", "The team comprised …". */
function ofDelegation(clause: MeetingClause, token: number): Members | null {
  if (!isDelegation(clause, token)) return null;
  const first = phraseStart(clause, token);
  if (first > clause.first && !BEFORE_SUBJECT.has(clause.word(first - 1))) return null;
  let verb = token + 1;
  while (clause.tag(verb) === "AUX" || clause.tag(verb) === "ADV") verb++;
  const found = clause.lexicon.composed.at(clause.tokens, verb);
  if (!found || clause.name(verb)) return null;
  const slots = partiesOf(readRight(clause, found.endToken, "with"));
  return { slots: [...slots, ...alsoComposed(clause, found.endToken)], endToken: found.endToken };
}

/** "was led by Lind and included Ek": what stands behind the second verb. */
function alsoComposed(clause: MeetingClause, from: number): Slot[] {
  for (let at = from; at < clause.end; at++) {
    if (clause.word(at) !== "and" && clause.word(at) !== ",") continue;
    const verb = clause.tag(at + 1) === "ADV" ? at + 2 : at + 1;
    const found = clause.name(verb) ? null : clause.lexicon.composed.at(clause.tokens, verb);
    if (found) return partiesOf(readRight(clause, found.endToken, "with"));
  }
  return [];
}

/** "Ana Lind led the Finnish side." */
function ofLeader(clause: MeetingClause, token: number): Members | null {
  if (!clause.lexicon.leads.has(clause.word(token)) || !clause.isFinite(token)) return null;
  if (clause.tag(token - 1) === "AUX" && IS.has(clause.word(token - 1))) return null;
  for (let at = token + 1; at < token + REACH; at++) {
    const name = clause.name(at);
    if (!clause.isNominal(at) || name?.type === "person") return null;
    if (isDelegation(clause, at))
      return clause.isNominal(at + 1) && !clause.lexicon.composed.at(clause.tokens, at + 1)
        ? null
        : { slots: readLeft(clause, token).subjects, endToken: at + 1 };
    if (name) at = name.endToken - 1;
  }
  return null;
}

/**
 * "The minister was accompanied by …", "was also joined by …": the subject says whose company it was; "Lind was joined
 * for the event by Ek" says of both that they were there.
 */
function ofCompany(clause: MeetingClause, token: number): Members | null {
  if (clause.word(token) !== "accompanied" && clause.word(token) !== "joined") return null;
  const by = byBehind(clause, token);
  if (by < 0) return null;
  if (clause.tag(token - 1) !== "AUX" && clause.tag(token - 1) !== "ADV") return null;
  const { subjects } = readLeft(clause, token);
  const company = partiesOf(readRight(clause, by + 1, "with"));
  const isThere = clause.word(token + 1) === "for" || clause.word(token + 1) === "at";
  const own = isThere ? subjects.map((slot) => ({ ...slot, role: "with" as const })) : subjects;
  return { slots: [...own, ...company], endToken: by + 1 };
}

/** "joined by", "joined for the event by", "joined in Riga by". */
function byBehind(clause: MeetingClause, verb: number): number {
  for (let at = verb + 1; at < verb + REACH; at++) {
    if (clause.word(at) === "by") return at;
    if (clause.isFinite(at) || clause.isWall(at) || clause.name(at)?.type === "person") return -1;
  }
  return -1;
}

/** "Joining Lind on the call were …", "Participating in the meeting were …": the subject stands behind the verb. */
function ofJoining(clause: MeetingClause, token: number): Members | null {
  const word = clause.word(token);
  if (word !== "joining" && word !== "participating" && word !== "attending") return null;
  if (clause.name(token) || !(token <= clause.first + 1 || isAmongThose(clause, token))) return null;
  for (let at = token + 1; at < token + 3 * REACH && at < clause.end; at++) {
    if (IS.has(clause.word(at)) && !clause.name(at))
      return { slots: partiesOf(readRight(clause, at + 1, "with")), endToken: token + 1 };
    if (clause.isFinite(at) || clause.word(at) === ",") return null;
  }
  return null;
}

/** "Among those attending the talks were …". */
const isAmongThose = (clause: MeetingClause, token: number): boolean =>
  token === clause.first + 2 && clause.word(clause.first) === "among" && clause.word(token - 1) === "those";

/** "Also present were …", "… and … were in attendance". */
function ofPresent(clause: MeetingClause, token: number): Members | null {
  const word = clause.word(token);
  const isPresent =
    (word === "present" && clause.tag(token) !== "VBASE") ||
    (word === "attendance" && clause.word(token - 1) === "in");
  if (!isPresent) return null;
  for (let at = token + 1; at < token + 2 * REACH; at++) {
    if (!IS.has(clause.word(at))) continue;
    if (verbBefore(clause, token) >= 0) return null;
    return { slots: partiesOf(readRight(clause, at + 1, "with")), endToken: token + 1 };
  }
  for (let at = token - 1; at > token - 4; at--) {
    if (IS.has(clause.word(at))) return { slots: readLeft(clause, at).subjects, endToken: token + 1 };
  }
  return null;
}

/** "Lind and officials of the agency also participated.": the subject, where nothing tells of another occasion. */
function ofTakingPart(clause: MeetingClause, token: number): Members | null {
  const word = clause.word(token);
  if (word !== "participated" && !((word === "joined" || word === "attended") && hasAlso(clause, token)))
    return null;
  if (token + 1 < clause.end && !BEHIND_TAKING_PART.has(clause.word(token + 1))) return null;
  return fromSubject(clause, token, token + 1);
}

const hasAlso = (clause: MeetingClause, token: number): boolean => clause.word(token - 1) === "also";

/** "Lind delivered opening remarks.": whoever speaks at the opening is there. */
function ofRemarks(clause: MeetingClause, token: number): Members | null {
  if (clause.word(token) !== "remarks" || !OF_OPENING.has(clause.word(token - 1))) return null;
  for (let at = token - 2; at > token - REACH; at--) {
    if (clause.name(at) || clause.isWall(at)) return null;
    if (GIVES.has(clause.word(at)) && clause.isVerb(at) && clause.tag(at - 1) !== "AUX")
      return fromSubject(clause, at, token + 1);
  }
  return null;
}

/** The subject of a verb, and who stands behind "along with". */
function fromSubject(clause: MeetingClause, verb: number, endToken: number): Members {
  const subjects = readLeft(clause, verb).subjects.map((slot) => ({ ...slot, role: "with" as const }));
  const company = partiesOf(readRight(clause, endToken, "none"));
  return { slots: [...subjects, ...company], endToken };
}

/** "It was chaired by Lind.": "it" is the meeting told of. */
function ofIt(clause: MeetingClause, token: number): Members | null {
  if (!LED_BY.has(clause.word(token)) || clause.word(token + 1) !== "by") return null;
  if (clause.word(clause.first) !== "it" || !IS.has(clause.word(clause.first + 1))) return null;
  const isAlone = token === clause.first + 2 || (token === clause.first + 3 && hasAlso(clause, token));
  return isAlone ? { slots: partiesOf(readRight(clause, token + 2, "with")), endToken: token + 2 } : null;
}

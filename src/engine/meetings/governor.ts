import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";
import type { MeetingStatus } from "../annotations/annotationSet";
import type { MeetingClause } from "./meetingClause";
import { inherited } from "./journey";
import type { MeetingNoun } from "./meetingWord";
import { beforeQuote } from "./nounPhrase";
import { commaBehind, verbBefore } from "../grammar/leftOfVerb";
import { readLeft, subjectBehind, type LeftSlots } from "./readLeft";
import { readStatus } from "./readStatus";
import type { MeetingType, Slot } from "../document/meetingTrigger";

/** Prepositions under which the subject of the sentence takes part in the meeting. */
export const AT = new Set(["during", "in", "at"]);

const AROUND = wordSet(words.aroundNoun);

export interface Governor {
  readonly clauseFirst: number;
  readonly slots: readonly Slot[];
  readonly status: MeetingStatus | null;
  readonly held: boolean;
  /** The noun stands behind "ahead of", "after": what the clause tells of is not the meeting itself. */
  readonly around?: boolean;
}

export const nothing = (clauseFirst: number): Governor => ({
  clauseFirst,
  slots: [],
  status: "held",
  held: false,
});

/** The verb over the noun: "held talks", "said during a meeting", "took part in a session". */
export function readGovernor(
  clause: MeetingClause,
  first: number,
  word: MeetingNoun,
  definite: boolean,
): Governor {
  const before = beforeDate(clause, beforeQuote(clause, first)) - 1;
  const direct = word.type === "call" && CALLED.has(clause.word(before)) ? before : governAt(clause, before);
  if (direct >= 0) return underVerb(clause, direct, word.type);
  const object = verbOver(clause, before);
  if (object >= 0) {
    const { chain, subjects, clauseFirst } = readLeft(clause, object);
    return { clauseFirst, slots: subjects, status: readStatus(clause, chain, first), held: false };
  }
  if (clause.tag(before) !== "ADP" && clause.tag(before) !== "SCONJ") {
    return clause.word(before) === "to"
      ? (underDelegation(clause, before) ?? nothing(first))
      : nothing(first);
  }
  return underPreposition(clause, before, word, definite);
}

function underVerb(clause: MeetingClause, verb: number, type: MeetingType): Governor {
  const { chain, subjects, clauseFirst } = withJoined(clause, readLeft(clause, verb));
  const form = clause.lexicon.govern.at(clause.tokens, verb)?.word;
  const status = inherited(clause, readStatus(clause, chain, verb + 1), verb, chain);
  if (form === "attend" && status === "denied") return { ...nothing(clauseFirst), status: null };
  const turnedHost = form === "host" ? subjects.map((slot) => ({ ...slot, role: "host" as const })) : [];
  return {
    clauseFirst,
    slots: [...subjects, ...turnedHost],
    status,
    held: type !== "mediate" || form === "hold",
  };
}

const JOINS = /^join(?:s|ed|ing)?$/u;

/** "Lind will join Ek in hosting a summit": both do. */
function withJoined(clause: MeetingClause, left: LeftSlots): LeftSlots {
  const [joined, joining, ...rest] = left.subjects;
  if (!joining || !JOINS.test(clause.word(joined.firstToken))) return left;
  return {
    ...left,
    chain: joining.endToken,
    subjects: [{ ...joining, endToken: joined.endToken }, ...rest],
  };
}

const CALLED = wordSet(words.takesCall);

const HERE = /^(?:here|today|yesterday|there)$/u;

/** "received Tuesday a phone call": the day stands between the verb and its object. */
function beforeDate(clause: MeetingClause, first: number): number {
  if (HERE.test(clause.word(first - 1)) && !clause.name(first - 1)) return beforeDate(clause, first - 1);
  const date = clause.name(first - 1);
  if (date?.type !== "date") return first;
  const at = clause.word(date.firstToken - 1) === "on" ? date.firstToken - 1 : date.firstToken;
  return clause.isVerb(at - 1) ? at : first;
}

/** A verb of holding or taking part that ends right before `token`, or -1. */
function governAt(clause: MeetingClause, token: number): number {
  for (let at = token; at > token - 3 && at >= clause.first; at--) {
    const found = clause.name(at) ? null : clause.lexicon.govern.at(clause.tokens, at);
    if (found && found.endToken === token + 1 && clause.isVerb(at)) return at;
  }
  return -1;
}

/** A verb of cancelling, postponing, refusing, wishing that ends right before the phrase, or -1. */
function verbOver(clause: MeetingClause, token: number): number {
  for (let at = token; at > token - 3 && at >= clause.first; at--) {
    const found = clause.name(at) ? null : clause.lexicon.status.at(clause.tokens, at);
    if (found && found.endToken === token + 1 && clause.isVerb(at)) return at;
  }
  return -1;
}

/** "said during a meeting", "ahead of talks": where the noun hangs on a preposition. */
function underPreposition(
  clause: MeetingClause,
  before: number,
  { traits }: MeetingNoun,
  definite: boolean,
): Governor {
  const preposition = clause.word(before);
  if (preposition === "for") return underFor(clause, before);
  if (preposition === "to") {
    const sent = underDelegation(clause, before);
    if (sent) return sent;
  }
  const at = aheadAt(clause, before);
  const isAhead = at < before || (preposition === "to" && clause.word(before - 1) === "prior");
  const isAt = AT.has(preposition) || (preposition === "on" && traits.has("on"));
  if (!AROUND.has(clause.word(at)) && !isAt && !isAhead) return nothing(at);
  const status = isAhead ? "planned" : "held";
  if (!isAt && !traits.has("around")) return { ...nothing(at), status };
  const held = AT.has(preposition);
  const beside = besideVerb(clause, at) ?? {
    clauseFirst: isEarly(clause, at) ? clause.first : at,
    slots: behindOpening(clause, at, definite),
    isToCome: false,
  };
  return {
    // "will deliver remarks at the forum"; "will speak after the talks" does not say when those are.
    status: isAt && beside.isToCome ? "planned" : status,
    held,
    around: !isAt,
    clauseFirst: beside.clauseFirst,
    slots: beside.slots,
  };
}

/** Where "ahead of" or "in advance of" begins that ends at `before`, else `before`. */
function aheadAt(clause: MeetingClause, before: number): number {
  if (clause.word(before) !== "of") return before;
  if (clause.word(before - 1) === "ahead") return before - 1;
  return clause.word(before - 1) === "advance" && clause.word(before - 2) === "in" ? before - 2 : before;
}

interface Beside extends Pick<Governor, "clauseFirst" | "slots"> {
  /** What its verb tells is still to come. */
  readonly isToCome: boolean;
}

/** Whoever the clause around a prepositional phrase at `at` says was there; null where the phrase opens its clause. */
function besideVerb(clause: MeetingClause, at: number): Beside | null {
  const outer = outerSubject(clause, at);
  if (outer) return { clauseFirst: clause.first, slots: [outer], isToCome: false };
  const gerund = gerundBefore(clause, at);
  if (gerund >= 0) return overPhrase(clause, gerund, at);
  if (isOpening(clause, at)) return null;
  const verb = Math.max(verbBefore(clause, at), auxiliaryBefore(clause, at));
  return verb >= 0 ? overPhrase(clause, verb, at) : null;
}

function overPhrase(clause: MeetingClause, over: number, at: number): Beside {
  const { chain, subjects, clauseFirst } = readLeft(clause, over);
  const isInverted = subjects.length === 0 && over === verbBefore(clause, at) && over + 1 < at;
  const slots: Slot[] = isInverted
    ? [{ role: "subject", firstToken: over + 1, endToken: at }]
    : [...subjects.map((slot) => ownerOfRemarks(clause, slot)), ...company(clause, over, at)];
  return { clauseFirst, slots, isToCome: readStatus(clause, chain, over + 1) === "planned" };
}

/**
 * "During the meeting, Lind told Ek …": the subject behind it was there, and whom she spoke to; behind "a meeting" they are
 * parties.
 */
function behindOpening(clause: MeetingClause, at: number, definite: boolean): Slot[] {
  const matrix = subjectBehind(clause, at);
  if (!matrix) return [];
  const heard = spokenTo(clause, matrix.endToken);
  return [
    { ...matrix, role: definite ? "speaker" : matrix.role },
    ...(heard ? [{ ...heard, role: definite ? ("speaker" as const) : ("with" as const) }] : []),
  ];
}

/** Whom the verb behind a subject says is spoken to: "urged Ek to …", "might have encouraged the new president Bo Ek to …". */
function spokenTo(clause: MeetingClause, from: number): Slot | null {
  let verb = from;
  while (clause.tag(verb) === "AUX" || clause.tag(verb) === "ADV") verb++;
  if (clause.name(verb) || !TELLS.has(clause.word(verb))) return null;
  let end = verb + 1;
  while (end < clause.end && (clause.name(end) || !ENDS_ADDRESSEE.has(clause.word(end)))) end++;
  return { role: "with", firstToken: verb + 1, endToken: end };
}

const ENDS_ADDRESSEE = wordSet(words.behindAddressee);

/** "The remarks were made at a meeting": the passive has no finite verb but its auxiliary. */
function auxiliaryBefore(clause: MeetingClause, at: number): number {
  for (let token = at - 1; token > at - 8 && token > clause.first; token--) {
    if (clause.word(token) === "," || clause.isWall(token)) return -1;
    if (!clause.name(token) && clause.tag(token) === "AUX") return token;
  }
  return -1;
}

const REMARKS = wordSet(words.remarks);

/** "Lind's remarks were made at a meeting": she was there. */
function ownerOfRemarks(clause: MeetingClause, slot: Slot): Slot {
  for (let at = slot.firstToken + 1; at < slot.endToken; at++) {
    if (clause.word(at) !== "'s" && clause.word(at) !== "'") continue;
    if (REMARKS.has(clause.word(at + 1)) && at + 2 >= slot.endToken) return { ...slot, endToken: at };
  }
  return slot;
}

/** "took part, along with Ek, in a meeting": whoever stands between the verb and the meeting. */
function company(clause: MeetingClause, verb: number, at: number): Slot[] {
  if (TELLS.has(clause.word(verb)) && clause.name(addressee(clause, verb + 1)) !== null)
    return [{ role: "with", firstToken: verb + 1, endToken: at }];
  if (GIVES.has(clause.word(verb)))
    for (let token = verb + 1; token < at; token++)
      if (clause.word(token) === "to") return [{ role: "with", firstToken: token + 1, endToken: at }];
  for (let token = verb; token + 2 < at; token++) {
    const length = COMPANY.find(
      ([first, second]) =>
        clause.word(token) === first && (second === undefined || clause.word(token + 1) === second),
    )?.length;
    if (length !== undefined) return [{ role: "with", firstToken: token + length, endToken: at }];
  }
  return [];
}

/** "told Lind during a call that …": who is spoken to is there. */
const TELLS = wordSet(words.tellsSomebody);

/** The first name behind the verb, over articles and the words of an office. */
function addressee(clause: MeetingClause, from: number): number {
  let at = from;
  while (clause.tag(at) === "DET" || clause.tag(at) === "ADJ" || clause.name(at)?.type === "nationality")
    at++;
  return clause.name(at)?.type === "role" || clause.name(at)?.type === "person" ? at : -1;
}

/** "presented a cheque to Lind at a ceremony": so is whoever is given something. */
const GIVES = wordSet(words.gives);

const COMPANY: readonly (readonly string[])[] = [
  ["alongside"],
  ["along", "with"],
  ["together", "with"],
  ["represented", "by"],
  ["headed", "by"],
  ["accompanied", "by"],
];

/** "The minister, in a meeting with Lind, agreed …": the subject stands before the comma. */
function outerSubject(clause: MeetingClause, at: number): Slot | null {
  if (clause.word(at - 1) !== "," || verbBefore(clause, at) >= 0) return null;
  const { first } = clause;
  if (clause.isDate(first) || (!clause.name(first) && !clause.isNominal(first))) return null;
  if (clause.tag(first) === "VING" || clause.tag(first) === "VPART") return null;
  return { role: "subject", firstToken: first, endToken: at - 1 };
}

/** How many words may stand between "joined" and "for": a list of whom she joined. */
const LONGEST_COMPANY = 40;

/** "joined him for a first meeting with partners", "arrived for talks". */
function underFor(clause: MeetingClause, at: number): Governor {
  const finite = verbBefore(clause, at);
  const verb = Math.max(finite, infinitiveBefore(clause, at, finite));
  const being = auxiliaryBefore(clause, at);
  const there = being <= verb ? -1 : placeOfStay(clause, being);
  if (there >= 0) return underStay(clause, being, there);
  if (verb < 0 || at - verb > LONGEST_COMPANY || isForOther(clause, at, verb)) return nothing(at);
  if (!clause.lexicon.governFor.has(clause.word(verb))) return nothing(at);
  const { chain, subjects, clauseFirst } = readLeft(clause, verb);
  const isPlace = /^visit/u.test(clause.word(verb)) && clause.name(verb + 1)?.type === "place";
  const object: Slot = { role: isPlace ? "place" : "object", firstToken: verb + 1, endToken: at };
  return {
    clauseFirst,
    slots: [...subjects, object],
    status: readStatus(clause, chain, verb + 1),
    held: true,
  };
}

/** "is due in |Riga", "was in |Riga", "will be in |Riga": the place, or -1. */
function placeOfStay(clause: MeetingClause, verb: number): number {
  if (clause.tag(verb) !== "AUX") return -1;
  let at = verb;
  while (clause.tag(at) === "AUX" || clause.tag(at) === "ADV") at++;
  if (AWAITED.has(clause.word(at))) at++;
  return clause.word(at) === "in" && clause.name(at + 1)?.type === "place" ? at + 1 : -1;
}

/** "Lind is due in Riga on Monday for talks". */
function underStay(clause: MeetingClause, verb: number, place: number): Governor {
  const { chain, subjects, clauseFirst } = readLeft(clause, verb);
  const where: Slot = {
    role: "place",
    firstToken: place,
    endToken: clause.name(place)?.endToken ?? place + 1,
  };
  const status = AWAITED.has(clause.word(place - 2)) ? "planned" : readStatus(clause, chain, place);
  return { clauseFirst, slots: [...subjects, where], status, held: true };
}

const AWAITED = wordSet(words.awaited);

/** "met Ek to prepare for the summit": another verb stands right before "for". */
const isForOther = (clause: MeetingClause, at: number, verb: number): boolean =>
  verb < at - 1 && !clause.name(at - 1) && clause.tag(at - 1) === "VBASE";

/** "led the Omani delegation to the session": whoever leads it takes part. */
function underDelegation(clause: MeetingClause, at: number): Governor | null {
  if (!clause.lexicon.delegation.has(clause.word(at - 1)) || clause.name(at - 1)) return null;
  for (let verb = at - 2; verb > at - FAR && verb >= clause.first; verb--) {
    if (clause.name(verb) || !clause.isVerb(verb)) continue;
    if (!LEADS.has(clause.word(verb))) return null;
    const { chain, subjects, clauseFirst } = readLeft(clause, verb);
    return { clauseFirst, slots: subjects, status: readStatus(clause, chain, verb + 1), held: true };
  }
  return null;
}

const LEADS = wordSet(words.leadsDelegation);
/** How far before "to" the verb over "a delegation to" may stand. */
const FAR = 12;

/** "will gather in Riga for …": the verb behind an auxiliary or "to", if it is nearer than the finite one. */
function infinitiveBefore(clause: MeetingClause, at: number, finite: number): number {
  for (let token = at - 1; token > Math.max(finite, at - 20) && token >= clause.first; token--) {
    if (clause.isWall(token)) return -1;
    if (
      !clause.name(token) &&
      clause.tag(token) === "VBASE" &&
      clause.lexicon.governFor.has(clause.word(token))
    )
      return token;
  }
  return -1;
}

/** The phrase opens its clause: nothing, a comma or "that" stands before it ("said that, in a call on Monday, Lind …"). */
function isOpening(clause: MeetingClause, at: number): boolean {
  const before = clause.word(at - 1);
  return (
    at <= clause.first ||
    before === "that" ||
    before === "" ||
    (before === "," && clause.word(at - 2) === "that") ||
    (before === "," && clause.tag(at) === "ADP" && isEarly(clause, at))
  );
}

/** Only an adverb or a date stands before: "Earlier, during the meeting, …". */
function isEarly(clause: MeetingClause, at: number): boolean {
  return at - clause.first <= 4 && verbBefore(clause, at) < 0;
}

/** "On the sidelines of the forum, X …": a phrase that opens its sentence ends before the subject. */
export function openingLimit(clause: MeetingClause, first: number, endToken: number): number {
  if (first === clause.first || first - clause.first > 8 || verbBefore(clause, first) >= 0) return clause.end;
  // "On Monday, a meeting between Lind, Ek and Moe took place": the preposition's phrase has ended.
  if (clause.word(first - 1) === ",") return clause.end;
  // "Ties were discussed during a meeting between Lind, a minister, and Ek": the verb stands before.
  if (auxiliaryBefore(clause, first) >= 0) return clause.end;
  for (let at = clause.first; at < first; at++)
    if (clause.tag(at) === "ADP") return commaBehind(clause, endToken);
  return clause.end;
}

/** "Speaking at a meeting", "praising him during a meeting": a participle that opens the sentence. */
function gerundBefore(clause: MeetingClause, at: number): number {
  return clause.tag(clause.first) === "VING" && !clause.name(clause.first) && at - clause.first < 6
    ? clause.first
    : -1;
}

import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";
import { TokenFlag, hasFlag } from "../tokens/tokens";
import type { MeetingClause } from "./meetingClause";
import { behindDuration, hasPeople, hasPerson, isBody, isVerbMeant, type VerbUse } from "./verbTests";
import type { Found } from "../lexicon/wordGroup";
import type { MeetingVerb, VerbTest } from "./meetingWord";
import { groupOf } from "./group";
import type { MeetingMode, MeetingStatus } from "../annotations/annotationSet";
import { inherited, readJourney, withJourney } from "./journey";
import { hasWord } from "./nounPhrase";
import { readLeft, type LeftSlots } from "./readLeft";
import { readRight } from "./readRight";
import { isByCall, isLookedForwardTo, readMedium, readMode, readStatus } from "./readStatus";
import { withWholeTopic } from "./wholeTopic";
import {
  referenceOf,
  unnamedOf,
  reachOf,
  type MeetingTrigger,
  type MeetingType,
  type Slot,
  type Unnamed,
} from "../document/meetingTrigger";

/** "had last met": not the meeting that was told of before. */
const TIMES_BEFORE = wordSet(words.timesBefore);
/** Nor "also met"; what "they also discussed" goes on with the same one. */
const OTHER_TIMES = new Set([...TIMES_BEFORE, "also"]);
/** "called and congratulated Lind". */
const TELLS = wordSet(words.tellsSomebody);

/** A verb of meeting in its sentence, with what stands on both sides of it. */
interface Reading extends VerbUse {
  readonly clause: MeetingClause;
  readonly word: MeetingVerb;
  readonly left: LeftSlots;
  /** "called on the premier": a visit, not a phone call. */
  readonly isOn: boolean;
}

function readVerb(clause: MeetingClause, token: number, { word, endToken }: Found<MeetingVerb>): Reading {
  const left = readLeft(clause, token);
  const subject = left.subjects.at(0);
  const isOn = word.test === "calledPerson" && clause.word(endToken) === "on";
  return {
    clause,
    word,
    token,
    endToken,
    left,
    isOn,
    right: readRight(
      clause,
      isOn ? endToken + 1 : beforeObject(clause, word, endToken),
      word.type === "discuss" ? "topic" : "object",
    ),
    passive: isPassive(clause, token),
    subject,
    received: hasPerson(clause, subject),
  };
}

/** "called |Lind", "called and thanked |Lind": where the object of a call begins. */
const beforeObject = (clause: MeetingClause, { type }: MeetingVerb, endToken: number): number =>
  type === "call" && clause.word(endToken) === "and" && TELLS.has(clause.word(endToken + 1))
    ? endToken + 2
    : endToken;

/** The verb means something else here, or its meeting is another word's. */
function isFalseFriend(reading: Reading): boolean {
  const { clause, word, token, endToken, passive, right, left } = reading;
  if (passive && (word.type === "discuss" || isOccasion(clause, left.chain - 1))) return true;
  if (!isVerbMeant(clause, word.test, reading)) return true;
  if (word.test === "body" && isOfOccasion(clause, bodyOf(clause, right, token, endToken))) return true;
  if (word.type === "receive" && isIntoOffice(clause, right)) return true;
  return word.type === "visit" && isAttribute(clause, token);
}

/** "welcomed Lind as the new ambassador": into an office, not at a door. */
function isIntoOffice(clause: MeetingClause, right: readonly Slot[]): boolean {
  const guest = right.find(({ role }) => role === "object");
  if (!guest || clause.word(guest.endToken) !== "as") return false;
  const from = guest.endToken + 1;
  for (let at = from; at < from + OFFICE && clause.isNominal(at); at++)
    if (clause.name(at)?.type === "role") return true;
  return false;
}

/** How many words "as the new Omani ambassador" may have. */
const OFFICE = 7;

function slotsOf({ clause, word, token, passive, right, left }: Reading): Slot[] {
  const parties = word.test === "body" ? right.filter(({ role }) => role !== "object") : right;
  const own = passive ? turned(left.subjects, parties) : [...left.subjects, ...parties];
  if (own.some(({ role }) => role === "place")) return own;
  const house = word.type === "receive" ? welcomedTo(clause, right) : null;
  return house ? [...own, house] : withJourney(own, readJourney(clause, token));
}

/** How many words "welcomed representatives from countries across the region to the palace" may have behind the guest. */
const FAR = 12;

/** "welcomed Lind to the palace", "welcomed leaders from across the region to the palace". */
function welcomedTo(clause: MeetingClause, right: readonly Slot[]): Slot | null {
  const guest = right.findLast(({ role }) => role === "object");
  if (!guest) return null;
  for (let to = guest.endToken; to < clause.end && to < guest.endToken + FAR; to++) {
    if (clause.isFinite(to) || clause.isWall(to) || clause.word(to) === ",") return null;
    if (clause.word(to) !== "to") continue;
    const at = clause.tag(to + 1) === "DET" ? to + 2 : to + 1;
    const place = clause.name(at);
    return place?.type === "place" && clause.word(place.endToken) !== "'s"
      ? { role: "place", firstToken: at, endToken: place.endToken }
      : null;
  }
  return null;
}

function modeOf({ clause, word, isOn, endToken, right }: Reading): MeetingMode | null {
  if (word.type === "call" && !isOn) return "phone";
  const reach = Math.max(reachOf(right, endToken), behindDuration(clause, endToken));
  const mode =
    readMode(clause, endToken, Math.min(reach, endToken + 8)) ?? readMedium(clause, endToken, reach + 4);
  return mode ?? (word.type === "talk" && isByCall(clause, endToken, reach + 2) ? "phone" : null);
}

function typeOf({ word, isOn }: Reading, mode: MeetingMode | null): MeetingType {
  if (isOn) return "meet";
  return word.type === "talk" && (mode === "phone" || mode === "video") ? "call" : word.type;
}

/** Whether both sides are there without names. */
function unnamedIn(
  { clause, word, passive, right, received, subject }: Reading,
  slots: readonly Slot[],
): Unnamed {
  const isPartner = hasPeople(clause, passive ? slots : right);
  return unnamedOf(received, isPartner || (MEANS_BOTH.has(word.test) && isAlone(clause, subject, right)));
}

/** Reads a verb of meeting with its clause; null where it is a false friend. */
export function verbTrigger(
  clause: MeetingClause,
  token: number,
  found: Found<MeetingVerb>,
  sentence: number,
): MeetingTrigger | null {
  if ((isNoun(clause, token) && !clause.word(token).endsWith("ing")) || isImperative(clause, token))
    return null;
  const reading = readVerb(clause, token, found);
  if (isFalseFriend(reading)) return null;
  const { word, endToken, right, subject, left } = reading;
  const mode = modeOf(reading);
  if (word.test === "partnerOrMedium" && mode === null && isSaidTo(clause, token, endToken)) return null;
  const slots = slotsOf(reading);
  const { chain, clauseFirst } = left;
  const [first, end] = word.test === "body" ? bodyOf(clause, right, token, endToken) : [token, endToken];
  return {
    start: clause.tokens.start[first],
    end: clause.tokens.end[end - 1],
    kind: "meeting",
    denotation: "verb",
    code: word.code,
    type: typeOf(reading, mode),
    firstToken: token,
    endToken,
    clauseFirst,
    sentence,
    slots: withWholeTopic(clause, slots),
    status: statusOf(clause, token, chain),
    mode,
    reference: referenceOf(false, isFreshVerb(clause, word.type, chain, token)),
    group: groupOf(clause, subject),
    weight: word.weight,
    held: false,
    attended: false,
    previous: false,
    unnamed: unnamedIn(reading, slots),
    kindOf: "",
    standing: clause.word(token - 1) === "to" && chain === token - 1 ? "purpose" : "clause",
  };
}

function statusOf(clause: MeetingClause, token: number, chain: number): MeetingStatus | null {
  if (isOpenTo(clause, token)) return null;
  const status = inherited(clause, readStatus(clause, chain, token), token, chain);
  const isAhead = isLookedForwardTo(clause, token) && clause.word(token).endsWith("ing");
  return status === "held" && isAhead ? "planned" : status;
}

const OPEN = wordSet(words.openTo);

/** "open to meeting Lind", "their opposition to meeting in Riga": nobody has met, nor agreed to. */
const isOpenTo = (clause: MeetingClause, token: number): boolean =>
  clause.tag(token) !== "VBASE" && clause.word(token - 1) === "to" && OPEN.has(clause.word(token - 2));

/** "met", "spoke": their subject may be both sides. */
const MEANS_BOTH: ReadonlySet<VerbTest> = new Set<VerbTest>(["noThing", "partnerOrMedium"]);

/** "The premier and opposition leaders met": the subject names both sides. */
function isAlone(clause: MeetingClause, subject: Slot | undefined, right: readonly Slot[]): boolean {
  if (!subject || right.some((slot) => slot.role === "with" || isObject(clause, slot))) return false;
  for (let at = subject.firstToken; at < subject.endToken; at++) {
    if (!clause.name(at) && SEVERAL.test(clause.word(at)) && clause.lexicon.people.has(clause.word(at)))
      return true;
    if (clause.word(at) !== "and") continue;
    const before = { ...subject, endToken: at };
    if (hasPerson(clause, before) && hasPerson(clause, { ...subject, firstToken: at + 1 })) return true;
  }
  return false;
}

/** "a summit to be hosted by Oman": what is hosted is the meeting. */
function isOccasion(clause: MeetingClause, token: number): boolean {
  return clause.lexicon.noun.has(clause.word(token)) || clause.name(token)?.type === "event";
}

/** "chaired a meeting of the council", "chaired the council meeting": the noun tells of it. */
function isOfOccasion(clause: MeetingClause, [first, end]: readonly [number, number]): boolean {
  for (let at = first; at <= end; at++) if (!clause.name(at) && isOccasion(clause, at)) return true;
  return false;
}

/** Not "met again". */
function isObject(clause: MeetingClause, { role, firstToken, endToken }: Slot): boolean {
  if (role !== "object") return false;
  for (let at = firstToken; at < endToken; at++)
    if (clause.isNominal(at) || clause.tag(at) === "PRON") return true;
  return false;
}

const SEVERAL = /(?:s|s')$/u;

/** "the visiting minister", "with visiting Omani minister Ek": says who somebody is. */
function isAttribute(clause: MeetingClause, token: number): boolean {
  if (clause.tag(token) !== "VING") return false;
  if (clause.tag(token - 1) === "DET") return true;
  const next = clause.name(token + 1)?.type;
  const before = clause.tag(token - 1);
  return (
    (next === "role" || next === "nationality") &&
    (before === "CCONJ" || before === "ADP" || (before !== "AUX" && clause.isVerb(token - 1)))
  );
}

/** "In a separate call, Lind spoke to Ek": the medium was named before. */
function isInCall(clause: MeetingClause, token: number): boolean {
  for (let at = clause.first; at < token; at++) {
    const word = clause.name(at) ? null : clause.lexicon.noun.at(clause.tokens, at)?.word;
    // "call" by itself may be a verb; "phone call" is none.
    if (word?.type === "call" && (word.behind.size > 0 || clause.tag(at) === "NOUN")) return true;
  }
  return false;
}

const isFreshVerb = (clause: MeetingClause, type: MeetingType, chain: number, token: number): boolean =>
  hasWord(clause, chain, token, type === "discuss" ? TIMES_BEFORE : OTHER_TIMES) ||
  isAroundOther(clause, chain);

const AROUND = wordSet(words.aroundOther);
/** How many words "following their second meeting" may have. */
const OPENING = 7;

/** "Following the meeting, Lind met Ek": that is another one. */
function isAroundOther(clause: MeetingClause, before: number): boolean {
  if (!AROUND.has(clause.word(clause.first))) return false;
  for (let at = clause.first + 1; at < before && at < clause.first + OPENING; at++) {
    if (clause.word(at) === ",") return false;
    if (!clause.name(at) && clause.lexicon.noun.has(clause.word(at))) return true;
  }
  return false;
}

/** "spoke to reporters" is no meeting where neither the medium nor an office is named. */
const isSaidTo = (clause: MeetingClause, token: number, endToken: number): boolean =>
  clause.word(endToken) === "to" && !isInCall(clause, token) && !isOfficial(clause, endToken + 1);

/** "spoke to Omani minister Lind": not "spoke to Reuters". */
function isOfficial(clause: MeetingClause, from: number): boolean {
  let at = from;
  while (
    clause.tag(at) === "DET" ||
    clause.name(at)?.type === "nationality" ||
    clause.name(at)?.type === "place"
  )
    at = clause.name(at)?.endToken ?? at + 1;
  const role = clause.name(at);
  return role?.type === "role" && clause.name(role.endToken)?.type === "person";
}

/** Between two names the tagger may take a verb for a part of them; a small letter tells. */
function isNoun(clause: MeetingClause, token: number): boolean {
  const tag = clause.tag(token);
  return tag === "NOUN" || (tag === "PROPN" && hasFlag(clause.tokens, token, TokenFlag.Capital));
}

/** "Meet Ana Lind, who …" is said to the reader. */
function isImperative(clause: MeetingClause, token: number): boolean {
  return token === clause.first && (clause.tag(token) === "VBASE" || clause.tag(token) === "VPRES");
}

function isPassive(clause: MeetingClause, token: number): boolean {
  if (clause.tag(token) !== "VPART" && clause.tag(token) !== "VPAST") return false;
  for (let at = token - 1; at >= token - 3; at--) {
    if (["was", "were", "been", "being", "be", "is", "are"].includes(clause.word(at))) return true;
    if (clause.tag(at) !== "ADV") return false;
  }
  return false;
}

/** In the passive the subject is who was received and "by" names the host. */
function turned(subjects: readonly Slot[], right: readonly Slot[]): Slot[] {
  return [
    ...right.filter(({ role }) => role === "host").map((slot) => ({ ...slot, role: "subject" as const })),
    ...subjects.slice(0, 1).map((slot) => ({ ...slot, role: "object" as const })),
    ...right.filter(({ role }) => role !== "host" && role !== "object"),
  ];
}

/** "co-chaired a joint council": the words for the occasion are those of the body that sat. */
function bodyOf(
  clause: MeetingClause,
  right: readonly Slot[],
  token: number,
  endToken: number,
): [number, number] {
  const object = right.find(({ role }) => role === "object");
  if (!object) return [token, endToken];
  let end = object.firstToken;
  while (end < object.endToken && !isBody(clause, end)) end++;
  return [object.firstToken, clause.name(end)?.endToken ?? Math.min(end + 1, object.endToken)];
}

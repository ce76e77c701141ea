import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";
import { TokenFlag, hasFlag } from "../tokens/tokens";
import type { Clause } from "./clause";
import { hasPeople, hasPerson, isBody, isVerbMeant } from "./verbTests";
import type { Found } from "../lexicon/wordGroup";
import type { MeetingVerb } from "./meetingWord";
import { groupOf } from "./group";
import { inherited, readJourney } from "./journey";
import { hasWord } from "./nounPhrase";
import { readLeft } from "./readLeft";
import { readRight } from "./readRight";
import { readMedium, readMode, readStatus } from "./readStatus";
import {
  referenceOf,
  unnamedOf,
  type MeetingTrigger,
  type MeetingType,
  type Slot,
} from "../document/meetingTrigger";

/** "had last met": not the meeting that was told of before. */
const TIMES_BEFORE = wordSet(words.timesBefore);
/** Nor "also met"; what "they also discussed" goes on with the same one. */
const OTHER_TIMES = new Set([...TIMES_BEFORE, "also"]);

/** Reads a verb of meeting with its clause; null where it is a false friend. */
export function verbTrigger(
  clause: Clause,
  token: number,
  { word, endToken }: Found<MeetingVerb>,
  sentence: number,
): MeetingTrigger | null {
  if ((isNoun(clause, token) && !clause.word(token).endsWith("ing")) || isImperative(clause, token))
    return null;
  const { test } = word;
  const passive = isPassive(clause, token);
  const { chain, subjects, clauseFirst } = readLeft(clause, token);
  const isOn = test === "calledPerson" && clause.word(endToken) === "on";
  const right = readRight(
    clause,
    isOn ? endToken + 1 : endToken,
    word.type === "discuss" ? "topic" : "object",
  );
  const received = hasPerson(clause, subjects[0]);
  if (passive && (word.type === "discuss" || isOccasion(clause, chain - 1))) return null;
  if (!isVerbMeant(clause, test, { token, endToken, passive, right, subject: subjects[0], received }))
    return null;
  if (test === "body" && isOccasion(clause, bodyOf(clause, right, token, endToken)[1])) return null;
  if (word.type === "visit" && isAttribute(clause, token)) return null;
  const parties = test === "body" ? right.filter(({ role }) => role !== "object") : right;
  const ownSlots = passive ? turned(subjects, parties) : [...subjects, ...parties];
  const journey = ownSlots.some(({ role }) => role === "place") ? [] : readJourney(clause, token);
  const slots = [...ownSlots, ...journey.filter(({ role }) => !ownSlots.some((slot) => slot.role === role))];
  const reach = right.reduce((end, slot) => Math.max(end, slot.endToken), endToken);
  const mode =
    word.type === "call" && !isOn
      ? "phone"
      : (readMode(clause, endToken, Math.min(reach, endToken + 8)) ??
        readMedium(clause, endToken, reach + 4));
  if (test === "partnerOrMedium" && mode === null && isSaidTo(clause, token, endToken)) return null;
  const type = isOn ? "meet" : word.type;
  const words = test === "body" ? bodyOf(clause, right, token, endToken) : [token, endToken];
  return {
    start: clause.tokens.start[words[0]],
    end: clause.tokens.end[words[1] - 1],
    kind: "meeting",
    denotation: "verb",
    code: word.code,
    type: type === "talk" && (mode === "phone" || mode === "video") ? "call" : type,
    firstToken: token,
    endToken,
    clauseFirst,
    sentence,
    slots,
    status: inherited(clause, readStatus(clause, chain, token), token, chain),
    mode,
    reference: referenceOf(false, isFreshVerb(clause, word.type, chain, token)),
    group: groupOf(clause, subjects[0]),
    weight: word.weight,
    held: false,
    unnamed: unnamedOf(
      received,
      hasPeople(clause, passive ? slots : right) ||
        (test === "noThing" && isAlone(clause, subjects[0], right)),
    ),
    kindOf: "",
    standing: clause.word(token - 1) === "to" && chain === token - 1 ? "purpose" : "clause",
  };
}

/** "The premier and opposition leaders met": the subject names both sides. */
function isAlone(clause: Clause, subject: Slot | undefined, right: readonly Slot[]): boolean {
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
function isOccasion(clause: Clause, token: number): boolean {
  return clause.lexicon.noun.has(clause.word(token)) || clause.name(token)?.type === "event";
}

/** Not "met again". */
function isObject(clause: Clause, { role, firstToken, endToken }: Slot): boolean {
  if (role !== "object") return false;
  for (let at = firstToken; at < endToken; at++)
    if (clause.isNominal(at) || clause.tag(at) === "PRON") return true;
  return false;
}

const SEVERAL = /(?:s|s')$/u;

/** "the visiting minister", "and visiting Omani minister Ek": says who somebody is. */
function isAttribute(clause: Clause, token: number): boolean {
  if (clause.tag(token) !== "VING") return false;
  if (clause.tag(token - 1) === "DET") return true;
  const next = clause.name(token + 1)?.type;
  const before = clause.tag(token - 1);
  return (
    (next === "role" || next === "nationality") &&
    (before === "CCONJ" || (before !== "AUX" && clause.isVerb(token - 1)))
  );
}

/** "In a separate call, Lind spoke to Ek": the medium was named before. */
function isInCall(clause: Clause, token: number): boolean {
  for (let at = clause.first; at < token; at++) {
    const word = clause.name(at) ? null : clause.lexicon.noun.at(clause.tokens, at)?.word;
    // "call" by itself may be a verb; "phone call" is none.
    if (word?.type === "call" && (word.behind.size > 0 || clause.tag(at) === "NOUN")) return true;
  }
  return false;
}

const isFreshVerb = (clause: Clause, type: MeetingType, chain: number, token: number): boolean =>
  hasWord(clause, chain, token, type === "discuss" ? TIMES_BEFORE : OTHER_TIMES) ||
  isAroundOther(clause, chain);

const AROUND = wordSet(words.aroundOther);
/** How many words "following their second meeting" may have. */
const OPENING = 7;

/** "Following the meeting, Lind met Ek": that is another one. */
function isAroundOther(clause: Clause, before: number): boolean {
  if (!AROUND.has(clause.word(clause.first))) return false;
  for (let at = clause.first + 1; at < before && at < clause.first + OPENING; at++) {
    if (clause.word(at) === ",") return false;
    if (!clause.name(at) && clause.lexicon.noun.has(clause.word(at))) return true;
  }
  return false;
}

/** "spoke to reporters" is no meeting where neither the medium nor an office is named. */
const isSaidTo = (clause: Clause, token: number, endToken: number): boolean =>
  clause.word(endToken) === "to" && !isInCall(clause, token) && !isOfficial(clause, endToken + 1);

/** "spoke to Omani minister Lind": not "spoke to Reuters". */
function isOfficial(clause: Clause, from: number): boolean {
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
function isNoun(clause: Clause, token: number): boolean {
  const tag = clause.tag(token);
  return tag === "NOUN" || (tag === "PROPN" && hasFlag(clause.tokens, token, TokenFlag.Capital));
}

/** "Meet Ana Lind, who …" is said to the reader. */
function isImperative(clause: Clause, token: number): boolean {
  return token === clause.first && (clause.tag(token) === "VBASE" || clause.tag(token) === "VPRES");
}

function isPassive(clause: Clause, token: number): boolean {
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
function bodyOf(clause: Clause, right: readonly Slot[], token: number, endToken: number): [number, number] {
  const object = right.find(({ role }) => role === "object");
  if (!object) return [token, endToken];
  let end = object.firstToken;
  while (end < object.endToken && !isBody(clause, end)) end++;
  return [object.firstToken, clause.name(end)?.endToken ?? Math.min(end + 1, object.endToken)];
}

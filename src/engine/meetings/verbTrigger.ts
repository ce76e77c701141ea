import { TokenFlag, hasFlag } from "../tokens/tokens";
import type { Clause } from "./clause";
import { hasPeople, hasPerson, isBody, isMeant } from "./falseFriends";
import type { Found } from "./meetingLexicon";
import { groupOf } from "./group";
import { inherited, readJourney } from "./journey";
import { hasWord } from "./nounPhrase";
import { readLeft } from "./readLeft";
import { readRight } from "./readRight";
import { readMedium, readMode, readStatus } from "./readStatus";
import type { MeetingTrigger, MeetingType, Slot } from "./trigger";

const TYPES: Readonly<Record<string, MeetingType>> = {
  meet: "meet",
  confer: "talk",
  sit: "meet",
  face: "meet",
  receive: "receive",
  host: "receive",
  visit: "visit",
  call: "call",
  phone: "call",
  speak: "talk",
  discuss: "discuss",
  review: "discuss",
  exchange: "discuss",
  summon: "summon",
  mediate: "mediate",
  chair: "session",
  gather: "meet",
  sign: "ceremony",
};

/** "also met", "had last met": not the meeting that was told of before. */
const OTHER_TIMES = new Set(["also", "separately", "last", "previously", "earlier", "once", "first"]);

/** Verbs that need a partner behind "with" when no group is their subject. */
const NEEDS_WITH = new Set(["confer", "speak", "discuss", "review", "exchange", "sit", "face"]);

/** Reads a verb of meeting with its clause; null where it is a false friend. */
export function verbTrigger(
  clause: Clause,
  token: number,
  { word, endToken }: Found,
  sentence: number,
): MeetingTrigger | null {
  if ((isNoun(clause, token) && !clause.word(token).endsWith("ing")) || isImperative(clause, token))
    return null;
  const passive = isPassive(clause, token);
  const { chain, subjects, clauseFirst } = readLeft(clause, token);
  const isOn = word === "call" && clause.word(endToken) === "on";
  const right = readRight(
    clause,
    isOn ? endToken + 1 : endToken,
    TYPES[word] === "discuss" ? "topic" : "object",
  );
  const received = hasPerson(clause, subjects[0]);
  if (passive && (TYPES[word] === "discuss" || isOccasion(clause, chain - 1))) return null;
  if (!isMeant(clause, token, endToken, word, passive, right, received)) return null;
  if (word === "chair" && isOccasion(clause, bodyOf(clause, right, token, endToken)[1])) return null;
  if (word === "visit" && isAttribute(clause, token)) return null;
  const parties = word === "chair" ? right.filter(({ role }) => role !== "object") : right;
  const ownSlots = passive ? turned(subjects, parties) : [...subjects, ...parties];
  const journey = ownSlots.some(({ role }) => role === "place") ? [] : readJourney(clause, token);
  const slots = [...ownSlots, ...journey.filter(({ role }) => !ownSlots.some((slot) => slot.role === role))];
  const reach = right.reduce((end, slot) => Math.max(end, slot.endToken), endToken);
  const mode =
    (word === "call" && !isOn) || word === "phone"
      ? "phone"
      : (readMode(clause, endToken, Math.min(reach, endToken + 8)) ??
        readMedium(clause, endToken, reach + 4));
  if (word === "speak" && clause.word(endToken) === "to" && mode === null && !isInCall(clause, token))
    return null;
  const type = isOn ? "meet" : TYPES[word];
  const words = word === "chair" ? bodyOf(clause, right, token, endToken) : [token, endToken];
  return {
    start: clause.tokens.start[words[0]],
    end: clause.tokens.end[words[1] - 1],
    type: type === "talk" && (mode === "phone" || mode === "video") ? "call" : type,
    isVerb: true,
    firstToken: token,
    endToken,
    clauseFirst,
    sentence,
    slots,
    status: inherited(clause, readStatus(clause, chain, token), token, chain),
    mode,
    definite: false,
    fresh: hasWord(clause, chain, token, OTHER_TIMES),
    group: groupOf(clause, subjects[0]),
    weak: NEEDS_WITH.has(word) || word === "visit",
    held: false,
    unnamedParty:
      hasPeople(clause, passive ? slots : right) || (word === "meet" && isAlone(clause, subjects[0], right)),
    unnamedSubject: received,
    kindOf: "",
    named: false,
    frame: false,
    isPurpose: clause.word(token - 1) === "to" && chain === token - 1,
    setting: false,
    members: false,
    rule: `meetings.verb.${word}`,
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
  const { noun, weakNoun } = clause.lexicon;
  return (
    noun.has(clause.word(token)) || weakNoun.has(clause.word(token)) || clause.name(token)?.type === "event"
  );
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
  for (let at = clause.first; at < token; at++)
    if (!clause.name(at) && clause.lexicon.noun.at(clause.tokens, at)?.word === "call") return true;
    else if (
      !clause.name(at) &&
      clause.tag(at) === "NOUN" &&
      clause.lexicon.weakNoun.at(clause.tokens, at)?.word === "call"
    )
      return true;
  return false;
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

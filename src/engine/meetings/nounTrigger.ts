import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";
import type { MeetingMode, MeetingStatus } from "../annotations/annotationSet";
import type { NameCandidate } from "../document/nameCandidate";
import type { Clause } from "./clause";
import { AT, nothing, openingLimit, readGovernor } from "./governor";
import { groupOf } from "./group";
import { readJourney } from "./journey";
import type { Found } from "../lexicon/wordGroup";
import type { MeetingNoun } from "./meetingWord";
import { isNounMeant } from "./nounTests";
import {
  afterQuote,
  beforeQuote,
  compound,
  hasWord,
  isCompoundPart,
  isExcluded,
  isFrame,
  isSaid,
  kindOf,
  phraseStart,
  readOwner,
  withDeterminer,
} from "./nounPhrase";
import { isToldBehind, readPredicate } from "./predicate";
import { readRight } from "./readRight";
import { readMedium, readMode, readStatus } from "./readStatus";
import {
  isFresh,
  referenceOf,
  standingOf,
  unnamedOf,
  type MeetingTrigger,
  type MeetingType,
  type Slot,
  type SlotRole,
} from "../document/meetingTrigger";

/** "received a phone call from the minister". */
const CALLS = new Set(["from", "to"]);

const ROUNDS = new Set(["round", "rounds", "series"]);

/** "a new round of talks" is one phrase. */
function roundOf(clause: Clause, first: number): number {
  const isRound = clause.word(first - 1) === "of" && ROUNDS.has(clause.word(first - 2));
  return isRound ? phraseStart(clause, first - 2) : first;
}

/** "a conference on fishing in Riga on Thursday": a place before a date is not part of the theme. */
function venueBehind(clause: Clause, endToken: number, slots: readonly Slot[]): Slot[] {
  if (slots.some(({ role }) => role === "place")) return [];
  for (let at = endToken; at < clause.end && at < endToken + 20; at++) {
    const name = clause.name(at);
    const next = name?.endToken ?? at + 1;
    const isVenue = name?.type === "place" && clause.word(at - 1) === "in";
    if (isVenue && (clause.isDate(next) || (clause.word(next) === "on" && clause.isDate(next + 1))))
      return [{ role: "place", firstToken: at, endToken: next }];
    if (clause.isFinite(at) || clause.isWall(at)) return [];
    at = next - 1;
  }
  return [];
}

const DEFINITE = wordSet(words.definite);

const FRESH = wordSet(words.fresh);

/** A named summit or conference. */
export function eventTrigger(
  clause: Clause,
  name: NameCandidate,
  token: number,
  sentence: number,
): MeetingTrigger | null {
  const { lexicon, tokens } = clause;
  let word: MeetingNoun | null = null;
  for (let at = name.firstToken; at < name.endToken; at++) word = lexicon.noun.at(tokens, at)?.word ?? word;
  if (!word?.traits.has("event")) return null;
  if (isOfBody(clause, withDeterminer(clause, name.firstToken))) return null;
  const found = { word, endToken: name.endToken };
  const trigger = nounTrigger(clause, token, found, sentence, name);
  return (
    trigger && {
      ...trigger,
      denotation: "name",
      type: "summit",
      weight: word.type === "talk" ? "held" : "sure",
      reference: referenceOf(false, isFresh(trigger)),
    }
  );
}

const SEATS = wordSet(words.seatsOfConference);

/** "the secretariat of the Harbour Conference": a body that goes by this name. */
const isOfBody = (clause: Clause, first: number): boolean =>
  clause.word(first - 1) === "of" && SEATS.has(clause.word(first - 2));

/** Reads a noun of meeting with its phrase and the verb that governs it; null where it is a false friend. */
export function nounTrigger(
  clause: Clause,
  token: number,
  { word, endToken }: Found<MeetingNoun>,
  sentence: number,
  name: NameCandidate | null = null,
): MeetingTrigger | null {
  if (!name && isCompoundPart(clause, endToken)) return null;
  const first = name ? phraseStart(clause, name.firstToken) : roundOf(clause, phraseStart(clause, token));
  if (!isNounMeant(clause, word.test, first, token, endToken)) return null;
  if (!name && isExcluded(clause, first, token, word.type)) return null;
  const dated = datedOwner(clause, first);
  const outer = dated?.firstToken ?? partOf(clause, first);
  const left = readGovernor(clause, outer, word, DEFINITE.has(clause.word(first)));
  const after = name ? afterQuote(clause, endToken) : endToken;
  const from = word.type === "call" ? behindDate(clause, after) : after;
  const matrix = left.slots.find(({ firstToken }) => firstToken > endToken);
  const isCourtesy = word.behind.has(clause.word(from));
  const right = readRight(
    clause,
    isCourtesy ? from + 1 : from,
    isCourtesy ? "with" : "none",
    matrix ? matrix.firstToken - 1 : openingLimit(clause, first, endToken),
    first === clause.first,
  );
  const isSubject = clause.tag(beforeQuote(clause, first) - 1) !== "ADP" || isToldBehind(clause, from);
  const predicate = isSubject ? readPredicate(clause, from) : nothing(endToken);
  const own = [
    ...left.slots,
    ...(dated ? [dated] : readOwner(clause, first, token)),
    ...(dated ? [] : dayInside(clause, first, name ? name.firstToken : token)),
    ...compound(clause, first, token),
    ...right,
    ...predicate.slots,
  ];
  if (word.type === "summit") own.push(...venueBehind(clause, endToken, own));
  const isPlaced =
    own.some(({ role }) => role === "place") ||
    (name !== null && !isAttended(clause, beforeQuote(clause, first))) ||
    isFrame(clause, first);
  const journey = isPlaced ? [] : readJourney(clause, beforeQuote(clause, first));
  const slots = [...own, ...journey.filter(({ role }) => !own.some((slot) => slot.role === role))];
  const definite = dated !== null || isToldOf(clause, first, token, endToken);
  const status = strongest([readStatus(clause, first, token), left.status, predicate.status]);
  const reach = right.reduce((end, slot) => Math.max(end, slot.endToken), endToken);
  const { type } = word;
  return {
    start: clause.tokens.start[name ? name.firstToken : first],
    end: clause.tokens.end[endToken - 1],
    kind: "meeting",
    denotation: "noun",
    code: word.code,
    type,
    firstToken: first,
    endToken,
    clauseFirst: left.clauseFirst,
    sentence,
    slots,
    status,
    mode: modeOf(clause, type, first, endToken, reach),
    reference:
      word.test === "reference" ? "occasion" : referenceOf(definite, hasWord(clause, first, token, FRESH)),
    weight: word.weight,
    held: left.held || predicate.held,
    unnamed: unnamedOf(
      hasPeople(clause, left.slots, "subject") ||
        (clause.word(from) === "between" && hasPeople(clause, right, "with")),
      hasPeople(clause, [...right, ...predicate.slots], "with"),
    ),
    kindOf: kindOf(clause, first, token),
    group:
      clause.word(first) === "their"
        ? { kind: "persons", head: "they" }
        : groupOf(
            clause,
            left.slots.find(({ role }) => role === "subject"),
          ),
    standing: standingOf(
      isFrame(clause, first),
      AT.has(clause.word(first - 1)) || isGerund(clause, first - 1),
    ),
  };
}

const modeOf = (
  clause: Clause,
  type: MeetingType,
  first: number,
  endToken: number,
  reach: number,
): MeetingMode | null =>
  type === "call"
    ? (readMode(clause, first, endToken) ?? "phone")
    : (readMode(clause, first, Math.min(reach, endToken + 8)) ?? readMedium(clause, endToken, reach));

const isToldOf = (clause: Clause, first: number, token: number, endToken: number): boolean =>
  DEFINITE.has(clause.word(first)) || isSaid(clause, first, token) || ATTENDED.test(clause.word(endToken));

/** "Round table participants included …": those of the one told of. */
const ATTENDED = /^(?:participants|attendees)$/u;

/** "at the opening of the summit": whoever is at a part of it is at it. */
function partOf(clause: Clause, first: number): number {
  const isPart =
    clause.word(first - 1) === "of" && PARTS.has(clause.word(first - 2)) && !clause.name(first - 2);
  return isPart ? phraseStart(clause, first - 2) : first;
}

const PARTS = wordSet(words.partsOfMeeting);

/** "attended Saturday's meeting": the day stands between the noun and its verb. */
function datedOwner(clause: Clause, first: number): Slot | null {
  const date = clause.word(first - 1) === "'s" ? clause.name(first - 2) : null;
  return date?.type === "date"
    ? { role: "time", firstToken: date.firstToken, endToken: date.endToken }
    : null;
}

/** "the June 15 meeting of ministers": the day stands in the phrase, or right before it. */
function dayInside(clause: Clause, first: number, end: number): Slot[] {
  for (let at = Math.max(first - 1, clause.first); at < end; at++) {
    const date = clause.name(at);
    if (date?.type === "date" && clause.tag(date.firstToken - 1) === "DET")
      return [{ role: "time", firstToken: date.firstToken, endToken: date.endToken }];
  }
  return [];
}

/** "said this while addressing the meeting", "Chairing a session, Lind said …". */
const isGerund = (clause: Clause, verb: number): boolean =>
  clause.tag(verb) === "VING" &&
  !clause.name(verb) &&
  (verb === clause.first || clause.word(verb - 1) === "while" || clause.word(verb - 1) === "when");

/** "a phone call on Monday from the minister". */
function behindDate(clause: Clause, from: number): number {
  const at = clause.word(from) === "on" ? from + 1 : from;
  const date = clause.name(at);
  if (!date && /^(?:today|yesterday|earlier|late)$/u.test(clause.word(at)) && CALLS.has(clause.word(at + 1)))
    return at + 1;
  return date?.type === "date" && CALLS.has(clause.word(date.endToken)) ? date.endToken : from;
}

/** "to attend the summit", "took part in the forum": whoever travelled there travelled to it. */
const isAttended = (clause: Clause, first: number): boolean =>
  /^attend(?:s|ed|ing)?$/u.test(clause.word(first - 1)) ||
  (clause.word(first - 1) === "in" && /^(?:participat(?:e|es|ed|ing)|part)$/u.test(clause.word(first - 2)));

function hasPeople(clause: Clause, slots: readonly Slot[], of: SlotRole): boolean {
  return slots.some(({ role, firstToken, endToken }) => {
    if (role !== of) return false;
    for (let at = firstToken; at < endToken; at++) {
      const type = clause.name(at)?.type;
      if (type === "person" || type === "role" || clause.lexicon.people.has(clause.word(at))) return true;
    }
    return false;
  });
}

const STRENGTH: readonly (MeetingStatus | null)[] = [
  "cancelled",
  "postponed",
  "denied",
  null,
  "alleged",
  "planned",
  "held",
];

function strongest(found: readonly (MeetingStatus | null)[]): MeetingStatus | null {
  return STRENGTH[Math.min(...found.map((status) => STRENGTH.indexOf(status)))];
}

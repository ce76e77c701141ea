import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";
import type { MeetingMode, MeetingStatus } from "../annotations/annotationSet";
import type { NameCandidate } from "../document/nameCandidate";
import { withDeterminer } from "../grammar/phraseStart";
import type { MeetingClause } from "./meetingClause";
import { AT, nothing, openingLimit, readGovernor, type Governor } from "./governor";
import { groupOf } from "./group";
import { readJourney, withJourney } from "./journey";
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
} from "./nounPhrase";
import { isToldBehind, readPredicate } from "./predicate";
import { readRight } from "./readRight";
import { isLookedForwardTo, readMedium, readMode, readStatus } from "./readStatus";
import { withVenueBehind, withWholeTopic } from "./wholeTopic";
import {
  isFresh,
  referenceOf,
  standingOf,
  unnamedOf,
  reachOf,
  type Group,
  type MeetingTrigger,
  type MeetingType,
  type Reference,
  type Slot,
  type SlotRole,
  type Unnamed,
} from "../document/meetingTrigger";

/** "received a phone call from the minister". */
const CALLS = new Set(["from", "to"]);

const ROUNDS = new Set(["round", "rounds", "series"]);

/** "a new round of talks" is one phrase. */
function roundOf(clause: MeetingClause, first: number): number {
  const isRound = clause.word(first - 1) === "of" && ROUNDS.has(clause.word(first - 2));
  return isRound ? phraseStart(clause, first - 2) : first;
}

/** "a conference on fishing in Riga on Thursday": a place before a date is not part of the theme. */
function venueBehind(clause: MeetingClause, endToken: number, slots: readonly Slot[]): Slot[] {
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
const PREVIOUS = new Set(["previous", "last", "earlier"]);

/** "COP27": a conference of the parties to a convention. */
export const isCop = (form: string): boolean => form.startsWith("cop") && COP.test(form);

const COP = /^cop-?\d\d$/u;

/** A named summit or conference. */
export function eventTrigger(
  clause: MeetingClause,
  name: NameCandidate,
  token: number,
  sentence: number,
): MeetingTrigger | null {
  const { lexicon, tokens } = clause;
  let word: MeetingNoun | null = null;
  for (let at = name.firstToken; at < name.endToken; at++)
    word = (isCop(tokens.lower[at]) ? lexicon.conference : lexicon.noun.at(tokens, at)?.word) ?? word;
  if (!word?.traits.has("event")) return null;
  if (isOfBody(clause, withDeterminer(clause, name.firstToken))) return null;
  const found = { word, endToken: name.endToken };
  const trigger = nounTrigger(clause, token, found, sentence, name);
  return (
    trigger && {
      ...trigger,
      slots: trigger.slots.filter((slot) => isOfNamed(trigger, slot)),
      denotation: "name",
      type: "summit",
      weight: word.type === "talk" ? "held" : "sure",
      reference: referenceOf(false, isFresh(trigger)),
    }
  );
}

/** Who is beside the name of a summit takes part where the words say so: not "met to prepare for the Riga Summit". */
function isOfNamed({ held, attended, standing }: MeetingTrigger, { role }: Slot): boolean {
  if (role === "owner") return false;
  const isParty = role === "subject" || role === "object" || role === "with" || role === "speaker";
  return !isParty || (standing !== "frame" && (held || attended));
}

const SEATS = wordSet(words.seatsOfConference);

/** "the secretariat of the Harbour Conference": a body that goes by this name. */
const isOfBody = (clause: MeetingClause, first: number): boolean =>
  clause.word(first - 1) === "of" && SEATS.has(clause.word(first - 2));

/** A noun of meeting in its sentence, with what stands around it read into slots. */
interface NounUse {
  readonly clause: MeetingClause;
  readonly word: MeetingNoun;
  /** The name that the words are, or null. */
  readonly name: NameCandidate | null;
  /** First token of the phrase, the noun itself, and the end of its written form. */
  readonly first: number;
  readonly token: number;
  readonly endToken: number;
  /** Where the reading rightwards began. */
  readonly from: number;
  /** No verb stands before it (`opensClause`). */
  readonly opens: boolean;
  /** "Saturday's meeting". */
  readonly dated: Slot | null;
  readonly left: Governor;
  readonly right: readonly Slot[];
  readonly predicate: Governor;
}

/** Reads what stands around a noun of meeting; null where it is a false friend. */
function useOf(
  clause: MeetingClause,
  token: number,
  { word, endToken }: Found<MeetingNoun>,
  name: NameCandidate | null,
): NounUse | null {
  if (!name && isCompoundPart(clause, endToken)) return null;
  if (!name && isBare(clause, token)) return null;
  const first = name ? phraseStart(clause, name.firstToken) : roundOf(clause, phraseStart(clause, token));
  if (!isNounMeant(clause, word.test, first, token, endToken)) return null;
  if (!name && isExcluded(clause, first, token, word.type)) return null;
  const dated = datedOwner(clause, first);
  const outer = dated?.firstToken ?? ownerStart(clause, first) ?? partOf(clause, first);
  const left = readGovernor(clause, outer, word, DEFINITE.has(clause.word(first)));
  const after = name ? afterQuote(clause, endToken) : endToken;
  const from = word.type === "call" ? behindDate(clause, after) : after;
  const matrix = left.slots.find(({ firstToken }) => firstToken > endToken);
  const limit = matrix ? matrix.firstToken - 1 : openingLimit(clause, first, endToken);
  // "a courtesy call on the premier": the preposition that the lexicon names opens the partner.
  const isPartner = word.behind.has(clause.word(from));
  const start = isPartner ? from + 1 : from;
  const opens = opensClause(clause, first);
  const right = readRight(clause, start, isPartner ? "with" : "none", limit, opens);
  const isObject = clause.tag(beforeQuote(clause, first) - 1) === "ADP";
  const isTold = !isObject || isToldBehind(clause, from);
  const predicate = isTold ? readPredicate(clause, from, isObject) : nothing(endToken);
  return { clause, word, name, first, token, endToken, from, opens, dated, left, right, predicate };
}

/** "RIGA, May 8 – Talks between …", "On Monday, talks between …": no verb stands before, so that the next one is the noun's. */
function opensClause(clause: MeetingClause, first: number): boolean {
  if (first === clause.first || clause.isWall(first - 1)) return true;
  if (clause.word(first - 1) !== ",") return false;
  for (let at = clause.first; at < first; at++) if (!clause.name(at) && clause.isVerb(at)) return false;
  return true;
}

const UNCOUNTED = wordSet(words.uncountedTalks);

/** "to facilitate dialogue among actors", "in consultation with partners": no one occasion. */
const isBare = (clause: MeetingClause, token: number): boolean =>
  UNCOUNTED.has(clause.word(token)) && phraseStart(clause, token) === token;

/** All slots of the sentence that are the noun's, those of a journey where no other says the same. */
function slotsOf(use: NounUse): Slot[] {
  const { clause, word, name, first, token, endToken, dated, left, right, predicate } = use;
  const inside = dated
    ? [dated]
    : [...readOwner(clause, first, token), ...dayInside(clause, first, name ? name.firstToken : token)];
  const names = compound(clause, first, token);
  // "Ahead of the Harbour Council meeting, Lind said …": it is the council's, and she need not sit in it.
  const beside = left.around && names.length > 0 ? [] : left.slots;
  const own = [...beside, ...inside, ...names, ...right, ...predicate.slots];
  if (word.type === "summit") own.push(...venueBehind(clause, endToken, own));
  const outer = beforeQuote(clause, first);
  const isPlaced =
    own.some(({ role }) => role === "place") ||
    (name !== null && !isAttended(clause, outer)) ||
    isFrame(clause, first);
  return isPlaced ? own : withJourney(own, readJourney(clause, outer));
}

/** Which parties have no name: the ministers who met, and those whom they met. */
function unnamedIn({ clause, left, right, predicate, from }: NounUse): Unnamed {
  const isBetween = clause.word(from) === "between" && hasPeople(clause, right, "with");
  return unnamedOf(
    isBetween || hasPeople(clause, left.slots, "subject"),
    hasPeople(clause, [...right, ...predicate.slots], "with"),
  );
}

/** "The meeting was attended by Lind", "Participants in the meeting included Lind". */
const isAttendedBy = ({ clause, first, predicate }: NounUse): boolean =>
  predicate.slots.some(({ role }) => role === "with") ||
  (AT.has(clause.word(first - 1)) && ATTENDED.has(clause.word(first - 2)));

function groupIn({ clause, first, left }: NounUse): Group | null {
  if (clause.word(first) === "their") return { kind: "persons", head: "they" };
  return groupOf(
    clause,
    left.slots.find(({ role }) => role === "subject"),
  );
}

function referenceIn({ clause, word, first, token, endToken, dated }: NounUse): Reference {
  if (word.test === "reference") return "occasion";
  if (isThis(clause, first)) return referenceOf(true, false);
  const definite = dated !== null || isToldOf(clause, first, token, endToken);
  return referenceOf(definite, hasWord(clause, first, token, FRESH));
}

/** Reads a noun of meeting with its phrase and the verb that governs it; null where it is a false friend. */
export function nounTrigger(
  clause: MeetingClause,
  token: number,
  found: Found<MeetingNoun>,
  sentence: number,
  name: NameCandidate | null = null,
): MeetingTrigger | null {
  const use = useOf(clause, token, found, name);
  if (!use) return null;
  const { word, first, endToken, opens, left, right, predicate } = use;
  const isAt = AT.has(clause.word(first - 1)) || isGerund(clause, first - 1);
  return {
    start: clause.tokens.start[name ? name.firstToken : first],
    end: clause.tokens.end[endToken - 1],
    kind: "meeting",
    denotation: "noun",
    code: word.code,
    type: word.type,
    firstToken: first,
    endToken,
    // "On Monday, talks between …": what stands before the comma is said of the talks.
    clauseFirst: opens && clause.word(first - 1) === "," ? clause.first : left.clauseFirst,
    sentence,
    slots: withVenueBehind(clause, withWholeTopic(clause, slotsOf(use), true)),
    status: strongest([
      readStatus(clause, first, token),
      left.status,
      predicate.status,
      isLookedForwardTo(clause, first) ? "planned" : "held",
    ]),
    mode: modeOf(clause, word.type, first, endToken, reachOf(right, endToken)),
    reference: referenceIn(use),
    weight: word.weight,
    held: left.held || predicate.held,
    attended: isAttendedBy(use),
    previous: hasWord(clause, first, token, PREVIOUS),
    unnamed: unnamedIn(use),
    kindOf: kindOf(clause, first, token),
    group: groupIn(use),
    standing: standingOf(isFrame(clause, first), isAt),
  };
}

const modeOf = (
  clause: MeetingClause,
  type: MeetingType,
  first: number,
  endToken: number,
  reach: number,
): MeetingMode | null =>
  type === "call"
    ? (readMode(clause, first, endToken) ?? "phone")
    : (readMode(clause, first, Math.min(reach, endToken + 8)) ?? readMedium(clause, endToken, reach));

const isToldOf = (clause: MeetingClause, first: number, token: number, endToken: number): boolean =>
  DEFINITE.has(clause.word(first)) || isSaid(clause, first, token) || ATTENDED.has(clause.word(endToken));

/** "This was the second meeting of the group": the one told of, whatever the words behind the verb. */
const isThis = (clause: MeetingClause, first: number): boolean =>
  first === clause.first + 2 && THIS.has(clause.word(clause.first)) && IS.has(clause.word(first - 1));

const THIS = new Set(["this", "it"]);
const IS = new Set(["is", "was", "marks", "marked"]);

/** "Round table participants included …": those of the one told of. */
const ATTENDED = new Set(["participants", "attendees", "panelists"]);

/** "at the opening of the summit": whoever is at a part of it is at it. */
function partOf(clause: MeetingClause, first: number): number {
  const isPart =
    clause.word(first - 1) === "of" && PARTS.has(clause.word(first - 2)) && !clause.name(first - 2);
  return isPart ? phraseStart(clause, first - 2) : first;
}

const PARTS = wordSet(words.partsOfMeeting);

/** "attended Saturday's meeting": the day stands between the noun and its verb. */
function datedOwner(clause: MeetingClause, first: number): Slot | null {
  const date = clause.word(first - 1) === "'s" ? clause.name(first - 2) : null;
  return date?.type === "date"
    ? { role: "time", firstToken: date.firstToken, endToken: date.endToken }
    : null;
}

/** "convened the Treasury's third round table": the verb stands before whose it is. */
function ownerStart(clause: MeetingClause, first: number): number | null {
  const owner =
    clause.word(first - 1) === "'s" || clause.word(first - 1) === "'" ? clause.name(first - 2) : null;
  return owner?.type === "organization" ? withDeterminer(clause, owner.firstToken) : null;
}

/** "the June 15 meeting of ministers": the day stands in the phrase, or right before it. */
function dayInside(clause: MeetingClause, first: number, end: number): Slot[] {
  for (let at = Math.max(first - 1, clause.first); at < end; at++) {
    const date = clause.name(at);
    if (date?.type === "date" && clause.tag(date.firstToken - 1) === "DET")
      return [{ role: "time", firstToken: date.firstToken, endToken: date.endToken }];
  }
  return [];
}

/** "said this while addressing the meeting", "Chairing a session, Lind said …". */
const isGerund = (clause: MeetingClause, verb: number): boolean =>
  clause.tag(verb) === "VING" &&
  !clause.name(verb) &&
  (verb === clause.first || clause.word(verb - 1) === "while" || clause.word(verb - 1) === "when");

/** "a phone call on Monday from the minister". */
function behindDate(clause: MeetingClause, from: number): number {
  const at = clause.word(from) === "on" ? from + 1 : from;
  const date = clause.name(at);
  if (!date && /^(?:today|yesterday|earlier|late)$/u.test(clause.word(at)) && opensCaller(clause, at + 1))
    return at + 1;
  return date?.type === "date" && opensCaller(clause, date.endToken) ? date.endToken : from;
}

/** "from the minister", "to the minister"; not "to discuss trade". */
const opensCaller = (clause: MeetingClause, at: number): boolean =>
  CALLS.has(clause.word(at)) && clause.tag(at + 1) !== "VBASE";

/** "to attend the summit", "took part in the forum": whoever travelled there travelled to it. */
const isAttended = (clause: MeetingClause, first: number): boolean =>
  /^attend(?:s|ed|ing)?$/u.test(clause.word(first - 1)) ||
  (clause.word(first - 1) === "in" && /^(?:participat(?:e|es|ed|ing)|part)$/u.test(clause.word(first - 2)));

function hasPeople(clause: MeetingClause, slots: readonly Slot[], of: SlotRole): boolean {
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

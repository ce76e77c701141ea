import type { MeetingStatus } from "../annotations/annotationSet";
import type { NameCandidate } from "../paragraphs/paragraph";
import type { Clause } from "./clause";
import type { Found } from "./meetingLexicon";
import { afterComma, readLeft, verbBefore } from "./readLeft";
import { readRight } from "./readRight";
import { readMode, readStatus } from "./readStatus";
import type { MeetingTrigger, MeetingType, Slot } from "./trigger";

const TYPES: Readonly<Record<string, MeetingType>> = {
  meeting: "meet",
  encounter: "meet",
  talk: "talk",
  ministerial: "summit",
  summit: "summit",
  conference: "summit",
  call: "call",
  roundtable: "session",
  session: "session",
  ceremony: "ceremony",
  meal: "meal",
  visit: "visit",
  mediation: "mediate",
};
const DEFINITE = new Set([
  "the",
  "this",
  "that",
  "these",
  "those",
  "same",
  "said",
  "mentioned",
  "above-mentioned",
]);
const FRESH = new Set([
  "another",
  "second",
  "third",
  "separate",
  "new",
  "further",
  "previous",
  "earlier",
  "other",
  "last",
  "several",
  "two",
  "three",
  "series",
]);
const POSSESSIVE = new Set(["his", "her", "their", "its", "our", "my"]);
/** Prepositions under which the subject of the sentence takes part in the meeting. */
const AT = new Set(["during", "in", "at", "for"]);
const AROUND = new Set(["after", "before", "following", "ahead", "upon", "in", "during", "at"]);
const LOOSE_TALKS = new Set([
  "talk",
  "conference",
  "session",
  "call",
  "meal",
  "encounter",
  "ceremony",
  "visit",
  "mediation",
]);

/** A named summit or conference. */
export function eventTrigger(
  clause: Clause,
  name: NameCandidate,
  token: number,
  sentence: number,
): MeetingTrigger | null {
  const { lexicon, tokens } = clause;
  let word: string | null = null;
  for (let at = name.firstToken; at < name.endToken; at++) {
    word = (lexicon.noun.at(tokens, at) ?? lexicon.weakNoun.at(tokens, at))?.word ?? word;
  }
  if (
    !word ||
    !["meeting", "summit", "ministerial", "conference", "talk", "session", "roundtable"].includes(word)
  )
    return null;
  const found = { word, endToken: name.endToken };
  const trigger = nounTrigger(clause, token, found, sentence, name);
  return (
    trigger && {
      ...trigger,
      type: "summit",
      weak: false,
      definite: false,
      named: true,
      rule: "meetings.event",
    }
  );
}

/** Reads a noun of meeting with its phrase and the verb that governs it; null where it is a false friend. */
export function nounTrigger(
  clause: Clause,
  token: number,
  { word, endToken }: Found,
  sentence: number,
  name: NameCandidate | null = null,
): MeetingTrigger | null {
  if (!name && isCompoundPart(clause, endToken)) return null;
  const first = name ? name.firstToken : phraseStart(clause, token);
  if (!name && isExcluded(clause, first, token, word)) return null;
  const right = readRight(clause, endToken, "none");
  const predicate = readPredicate(clause, endToken);
  const left = readGovernor(clause, first, word);
  const owner = readOwner(clause, first, token);
  const slots = [...left.slots, ...owner, ...compound(clause, first, token), ...right, ...predicate.slots];
  const determiner = clause.word(first);
  const definite = DEFINITE.has(determiner) || isSaid(clause, first, token);
  const status = strongest([readStatus(clause, first, token), left.status, predicate.status]);
  const reach = right.reduce((end, slot) => Math.max(end, slot.endToken), endToken);
  const type = TYPES[word];
  return {
    start: clause.tokens.start[first],
    end: clause.tokens.end[endToken - 1],
    type,
    isVerb: false,
    firstToken: first,
    endToken,
    clauseFirst: left.clauseFirst,
    sentence,
    slots,
    status,
    mode:
      type === "call"
        ? (readMode(clause, first, endToken) ?? "phone")
        : readMode(clause, first, Math.min(reach, endToken + 8)),
    definite,
    fresh: hasWord(clause, first, token, FRESH),
    weak: LOOSE_TALKS.has(word),
    held: left.held || predicate.held,
    unnamedParty: hasPeople(clause, [...right, ...predicate.slots]),
    named: false,
    frame: isFrame(clause, first),
    setting: AT.has(clause.word(first - 1)) && clause.word(first - 1) !== "for",
    rule: `meetings.noun.${word}`,
  };
}

/** "meeting room", "summit meeting", "talks between": a noun behind makes the word a part of another one. */
function isCompoundPart(clause: Clause, endToken: number): boolean {
  const next = clause.word(endToken);
  if (clause.lexicon.excludedAfter.has(next) && clause.tag(endToken) !== "VPRES") return true;
  return (
    !clause.name(endToken) && clause.lexicon.noun.at(clause.tokens, endToken) !== null && next !== "call"
  );
}

/** Leftwards over what belongs to the noun phrase. */
function phraseStart(clause: Clause, token: number): number {
  let first = token;
  for (let at = token - 1; at >= clause.first && at > token - 12; at--) {
    const name = clause.name(at);
    const word = clause.word(at);
    if (name) {
      if (name.type === "date" || name.type === "person") break;
      at = name.firstToken;
    } else if (word === "'s" || word === "'") {
      break;
    } else if (!(clause.isNominal(at) || POSSESSIVE.has(word) || word === "-")) break;
    else if (
      (clause.tag(at) === "VING" || clause.tag(at) === "VPART") &&
      clause.lexicon.govern.at(clause.tokens, at)
    )
      break;
    first = at;
    if (clause.tag(at) === "DET" || POSSESSIVE.has(word)) break;
  }
  return first;
}

function isExcluded(clause: Clause, first: number, token: number, word: string): boolean {
  const before = clause.word(token - 1);
  if (clause.lexicon.excludedBefore.has(before)) return word !== "ceremony" || before !== "signing";
  if (word === "call" && token - first > 0 && clause.lexicon.status.at(clause.tokens, token + 1)) return true;
  return (
    word === "call" &&
    ["for", "to", "on", "by"].includes(clause.word(token + 1)) &&
    clause.word(token - 1) !== "phone"
  );
}

function isSaid(clause: Clause, first: number, token: number): boolean {
  return hasWord(clause, first, token, new Set(["mentioned", "said", "aforementioned"]));
}

function hasWord(clause: Clause, first: number, end: number, words: ReadonlySet<string>): boolean {
  for (let at = first; at < end; at++) if (!clause.name(at) && words.has(clause.word(at))) return true;
  return false;
}

const FRAMES = new Set(["sidelines", "margins", "fringes", "part"]);

function isFrame(clause: Clause, first: number): boolean {
  const before = clause.word(first - 1);
  return before === "of" ? FRAMES.has(clause.word(first - 2)) : before === "during" || before === "at";
}

/** "his meeting", "Erdogan's visit": whose it is takes part. */
function readOwner(clause: Clause, first: number, token: number): Slot[] {
  if (POSSESSIVE.has(clause.word(first))) return [{ role: "owner", firstToken: first, endToken: first + 1 }];
  const mark = clause.word(first - 1);
  if (mark !== "'s" && mark !== "'") return [];
  const name = clause.name(first - 2);
  const from = name ? name.firstToken : Math.max(clause.first, first - 5);
  return token > first - 1 && from < first - 1
    ? [{ role: "owner", firstToken: from, endToken: first - 1 }]
    : [];
}

/** "the Security Council meeting", "EU-Turkey summit": names inside the phrase. */
function compound(clause: Clause, first: number, token: number): Slot[] {
  for (let at = first; at < token; at++) {
    const type = clause.name(at)?.type;
    if (type === "organization" || type === "place")
      return [{ role: "of", firstToken: first, endToken: token }];
  }
  return [];
}

interface Governor {
  readonly clauseFirst: number;
  readonly slots: readonly Slot[];
  readonly status: MeetingStatus | null;
  readonly held: boolean;
}

const nothing = (clauseFirst: number): Governor => ({ clauseFirst, slots: [], status: "held", held: false });

/** The verb over the noun: "held talks", "said during a meeting", "took part in a session". */
function readGovernor(clause: Clause, first: number, word: string): Governor {
  const before = first - 1;
  const direct = governAt(clause, before);
  if (direct >= 0) {
    const { chain, subjects, clauseFirst } = readLeft(clause, direct);
    const form = clause.lexicon.govern.at(clause.tokens, direct)?.word;
    const turnedHost = form === "host" ? subjects.map((slot) => ({ ...slot, role: "host" as const })) : [];
    return {
      clauseFirst,
      slots: [...subjects, ...turnedHost],
      status: readStatus(clause, chain, direct + 1),
      held: true,
    };
  }
  const object = verbOver(clause, before);
  if (object >= 0) {
    const { chain, subjects, clauseFirst } = readLeft(clause, object);
    return { clauseFirst, slots: subjects, status: readStatus(clause, chain, first), held: false };
  }
  if (clause.tag(before) !== "ADP" && clause.tag(before) !== "SCONJ") return nothing(first);
  return underPreposition(clause, before, word, first);
}

/** A verb of holding or taking part that ends right before `token`, or -1. */
function governAt(clause: Clause, token: number): number {
  for (let at = token; at > token - 3 && at >= clause.first; at--) {
    const found = clause.name(at) ? null : clause.lexicon.govern.at(clause.tokens, at);
    if (found && found.endToken === token + 1 && clause.isVerb(at)) return at;
  }
  return -1;
}

/** A verb of cancelling, postponing, refusing, wishing that ends right before the phrase, or -1. */
function verbOver(clause: Clause, token: number): number {
  for (let at = token; at > token - 3 && at >= clause.first; at--) {
    const found = clause.name(at) ? null : clause.lexicon.status.at(clause.tokens, at);
    if (found && found.endToken === token + 1 && clause.isVerb(at)) return at;
  }
  return -1;
}

function underPreposition(clause: Clause, before: number, word: string, first: number): Governor {
  let at = before;
  const preposition = clause.word(at);
  if (preposition === "of" && clause.word(at - 1) === "ahead") at--;
  const partner = AROUND.has(clause.word(at)) || AT.has(preposition);
  if (!partner && !(preposition === "of" && clause.word(at) === "ahead")) return nothing(first);
  const status = clause.word(at) === "ahead" ? "planned" : "held";
  const role =
    AT.has(preposition) || word === "call" || word === "meeting" || word === "talk" ? "subject" : "none";
  if (role === "none") return { ...nothing(first), status };
  const verb = verbBefore(clause, at);
  const gerund = gerundBefore(clause, at);
  const held = AT.has(preposition);
  const over = gerund >= 0 ? gerund : verb;
  if (over >= 0) {
    const { subjects, clauseFirst } = readLeft(clause, over);
    return { clauseFirst, slots: subjects, status, held };
  }
  const matrix = afterComma(clause, at);
  return { clauseFirst: first, slots: matrix ? [matrix] : [], status, held };
}

/** "Speaking at a meeting", "praising him during a meeting": a participle that opens the sentence. */
function gerundBefore(clause: Clause, at: number): number {
  return clause.tag(clause.first) === "VING" && !clause.name(clause.first) && at - clause.first < 6
    ? clause.first
    : -1;
}

/** What the sentence says of a meeting that is its subject: "was attended by …", "will be held in …". */
function readPredicate(clause: Clause, endToken: number): Governor {
  let at = endToken;
  while (at < clause.end && at < endToken + 25 && !clause.isFinite(at)) {
    if (clause.isWall(at)) return nothing(endToken);
    at = clause.name(at)?.endToken ?? at + 1;
  }
  let verb = at;
  while (
    verb < clause.end &&
    (clause.tag(verb) === "AUX" || clause.tag(verb) === "ADV" || clause.tag(verb) === "PART")
  )
    verb++;
  const words =
    clause.lexicon.predicate.at(clause.tokens, verb) ?? clause.lexicon.predicate.at(clause.tokens, at);
  const status = readStatus(clause, at, Math.min(verb + 2, clause.end));
  if (!words)
    return {
      ...nothing(endToken),
      status: status === "cancelled" || status === "postponed" ? status : "held",
    };
  const role = words.word === "with" ? "with" : words.word === "host" ? "host" : "none";
  return { clauseFirst: endToken, slots: readRight(clause, words.endToken, role), status, held: true };
}

function hasPeople(clause: Clause, slots: readonly Slot[]): boolean {
  return slots.some(({ role, firstToken, endToken }) => {
    if (role !== "with") return false;
    for (let at = firstToken; at < endToken; at++) {
      if (clause.name(at)?.type === "person" || clause.lexicon.people.has(clause.word(at))) return true;
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

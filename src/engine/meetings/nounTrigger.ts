import type { MeetingStatus } from "../annotations/annotationSet";
import type { NameCandidate } from "../paragraphs/paragraph";
import type { Clause } from "./clause";
import type { Found } from "./meetingLexicon";
import { afterComma, commaBehind, readLeft, verbBefore } from "./readLeft";
import { readRight } from "./readRight";
import { readMode, readStatus } from "./readStatus";
import type { MeetingTrigger, MeetingType, Slot, SlotRole } from "./trigger";

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
const AT = new Set(["during", "in", "at"]);
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
  const first = name ? withDeterminer(clause, name.firstToken) : phraseStart(clause, token);
  if (!name && isExcluded(clause, first, token, word)) return null;
  const left = readGovernor(clause, first, word, DEFINITE.has(clause.word(first)));
  const from = name ? afterQuote(clause, endToken) : endToken;
  const matrix = left.slots.find(({ firstToken }) => firstToken > endToken);
  const right = readRight(
    clause,
    from,
    "none",
    matrix ? matrix.firstToken - 1 : openingLimit(clause, first, endToken),
  );
  const isSubject = clause.tag(beforeQuote(clause, first) - 1) !== "ADP";
  const predicate = isSubject ? readPredicate(clause, endToken) : nothing(endToken);
  const owner = readOwner(clause, first, token);
  const slots = [...left.slots, ...owner, ...compound(clause, first, token), ...right, ...predicate.slots];
  const determiner = clause.word(first);
  const definite = DEFINITE.has(determiner) || isSaid(clause, first, token);
  const status = strongest([readStatus(clause, first, token), left.status, predicate.status]);
  const reach = right.reduce((end, slot) => Math.max(end, slot.endToken), endToken);
  const type = TYPES[word];
  return {
    start: clause.tokens.start[name ? name.firstToken : first],
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
    unnamedParty: hasPeople(clause, [...right, ...predicate.slots], "with"),
    unnamedSubject: hasPeople(clause, left.slots, "subject"),
    kindOf: kindOf(clause, first, token),
    named: false,
    frame: isFrame(clause, first),
    isPurpose: false,
    setting: AT.has(clause.word(first - 1)),
    rule: `meetings.noun.${word}`,
  };
}

/** "meeting room", "summit meeting", "talks between": a noun behind makes the word a part of another one. */
function isCompoundPart(clause: Clause, endToken: number): boolean {
  const next = clause.word(endToken);
  if (clause.lexicon.excludedAfter.has(next) && clause.tag(endToken) !== "VPRES") return true;
  if (clause.name(endToken) || next === "call") return false;
  const { noun, weakNoun } = clause.lexicon;
  return (noun.at(clause.tokens, endToken) ?? weakNoun.at(clause.tokens, endToken)) !== null;
}

const withDeterminer = (clause: Clause, first: number): number =>
  clause.tag(first - 1) === "DET" && !clause.name(first - 1) ? first - 1 : first;

/** Leftwards over what belongs to the noun phrase. */
function phraseStart(clause: Clause, token: number): number {
  let first = token;
  for (let at = token - 1, steps = 0; at >= clause.first && steps < 12; at--, steps++) {
    const name = clause.name(at);
    const word = clause.word(at);
    if (name) {
      if (name.type === "date" || name.type === "person") break;
      at = name.firstToken;
    } else if (word === ")") {
      const open = openingBracket(clause, at);
      if (open < 0) break;
      at = open;
    } else if (word === "'s" || word === "'") {
      break;
    } else if (!(
      clause.isNominal(at) ||
      POSSESSIVE.has(word) ||
      word === "-" ||
      isBetweenAdjectives(clause, at)
    ))
      break;
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

/** "direct, high-level talks", "the first ever summit". */
function isBetweenAdjectives(clause: Clause, at: number): boolean {
  const before = clause.tag(at - 1);
  if (clause.word(at) === "ever") return true;
  return clause.word(at) === "," && before === "ADJ" && clause.tag(at + 1) === "ADJ";
}

function openingBracket(clause: Clause, token: number): number {
  for (let at = token; at >= clause.first && at > token - 30; at--) if (clause.word(at) === "(") return at;
  return -1;
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
function readGovernor(clause: Clause, first: number, word: string, definite: boolean): Governor {
  const before = beforeQuote(clause, first) - 1;
  const direct = governAt(clause, before);
  if (direct >= 0) {
    const { chain, subjects, clauseFirst } = readLeft(clause, direct);
    const form = clause.lexicon.govern.at(clause.tokens, direct)?.word;
    const turnedHost = form === "host" ? subjects.map((slot) => ({ ...slot, role: "host" as const })) : [];
    return {
      clauseFirst,
      slots: [...subjects, ...turnedHost],
      status: readStatus(clause, chain, direct + 1),
      held: word !== "mediation" || form === "hold",
    };
  }
  const object = verbOver(clause, before);
  if (object >= 0) {
    const { chain, subjects, clauseFirst } = readLeft(clause, object);
    return { clauseFirst, slots: subjects, status: readStatus(clause, chain, first), held: false };
  }
  if (clause.tag(before) !== "ADP" && clause.tag(before) !== "SCONJ") return nothing(first);
  return underPreposition(clause, before, word, definite);
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

function underPreposition(clause: Clause, before: number, word: string, definite: boolean): Governor {
  let at = before;
  const preposition = clause.word(at);
  if (preposition === "for") return underFor(clause, at);
  if (preposition === "of" && clause.word(at - 1) === "ahead") at--;
  const partner = AROUND.has(clause.word(at)) || AT.has(preposition);
  if (!partner && !(preposition === "of" && clause.word(at) === "ahead")) return nothing(at);
  const status = clause.word(at) === "ahead" ? "planned" : "held";
  const role =
    AT.has(preposition) || word === "call" || word === "meeting" || word === "talk" ? "subject" : "none";
  if (role === "none") return { ...nothing(at), status };
  const opening = isOpening(clause, at);
  const verb = opening ? -1 : verbBefore(clause, at);
  const gerund = gerundBefore(clause, at);
  const held = AT.has(preposition);
  const over = gerund >= 0 ? gerund : verb;
  if (over >= 0) {
    const { subjects, clauseFirst } = readLeft(clause, over);
    const inverted: Slot = { role: "subject", firstToken: over + 1, endToken: at };
    const isInverted = subjects.length === 0 && over === verb && over + 1 < at;
    return { clauseFirst, slots: isInverted ? [inverted] : subjects, status, held };
  }
  const matrix = afterComma(clause, at);
  return {
    clauseFirst: at,
    slots: matrix ? [{ ...matrix, role: definite ? "none" : matrix.role }] : [],
    status,
    held,
  };
}

/** "joined him for a first meeting with partners", "arrived for talks". */
function underFor(clause: Clause, at: number): Governor {
  const verb = verbBefore(clause, at);
  if (verb < 0 || at - verb > 20) return nothing(at);
  if (!clause.lexicon.governFor.has(clause.word(verb))) return nothing(at);
  const { chain, subjects, clauseFirst } = readLeft(clause, verb);
  const object: Slot = { role: "object", firstToken: verb + 1, endToken: at };
  return {
    clauseFirst,
    slots: [...subjects, object],
    status: readStatus(clause, chain, verb + 1),
    held: true,
  };
}

/** The phrase opens its clause: nothing, a comma or "that" stands before it. */
function isOpening(clause: Clause, at: number): boolean {
  const before = clause.word(at - 1);
  return (
    at <= clause.first ||
    before === "that" ||
    before === "" ||
    (before === "," && clause.tag(at) === "ADP" && isEarly(clause, at))
  );
}

/** Only an adverb or a date stands before: "Earlier, during the meeting, …". */
function isEarly(clause: Clause, at: number): boolean {
  return at - clause.first <= 4 && verbBefore(clause, at) < 0;
}

/** "On the sidelines of the forum, X …": a phrase that opens its sentence ends before the subject. */
function openingLimit(clause: Clause, first: number, endToken: number): number {
  if (first === clause.first || first - clause.first > 8 || verbBefore(clause, first) >= 0) return clause.end;
  for (let at = clause.first; at < first; at++)
    if (clause.tag(at) === "ADP") return commaBehind(clause, endToken);
  return clause.end;
}

const QUOTES = new Set(["“", "”", '"', ","]);

function beforeQuote(clause: Clause, first: number): number {
  let at = first;
  while (QUOTES.has(clause.word(at - 1)) || (at < first && clause.tag(at - 1) === "DET")) at--;
  return at < first && clause.tag(at - 1) !== "ADP" && !clause.isVerb(at - 1) ? first : at;
}

function afterQuote(clause: Clause, endToken: number): number {
  let at = endToken;
  while (at < endToken + 2 && QUOTES.has(clause.word(at)) && clause.word(at) + clause.word(at + 1) !== ",")
    at++;
  return clause.word(at - 1) === "," ? at - 1 : at;
}

function kindOf(clause: Clause, first: number, token: number): string {
  for (let at = first; at < token; at++)
    if (clause.lexicon.kindOf.has(clause.word(at))) return clause.word(at);
  return "";
}

/** "Speaking at a meeting", "praising him during a meeting": a participle that opens the sentence. */
function gerundBefore(clause: Clause, at: number): number {
  return clause.tag(clause.first) === "VING" && !clause.name(clause.first) && at - clause.first < 6
    ? clause.first
    : -1;
}

const RELATIVES = new Set(["which", "that", "who", "where"]);

const TAKES_PLACE = new Set(["held", "take", "taken", "happen", "happened"]);

function isPredicate(clause: Clause, at: number): boolean {
  if (clause.name(at)) return false;
  const word = clause.lexicon.predicate.at(clause.tokens, at)?.word;
  return clause.isFinite(at) || word === "with" || word === "host";
}

/** "The round table, which was to open on Friday, will …": the verb comes behind the relative clause. */
function afterRelative(clause: Clause, at: number): number {
  if (clause.word(at - 1) !== ",") return at + 1;
  for (let token = at; token < clause.end && token < at + 20; token++)
    if (clause.word(token) === ",") return token + 1;
  return at + 1;
}

/** "will be held in Riga on Monday": place and date stand near the verb. */
const NEAR = 12;

/** What the sentence says of a meeting that is its subject: "was attended by …", "will be held in …". */
function readPredicate(clause: Clause, endToken: number): Governor {
  let at = endToken;
  while (at < clause.end && at < endToken + 25 && !isPredicate(clause, at)) {
    if (clause.isWall(at)) return nothing(endToken);
    at = RELATIVES.has(clause.word(at)) ? afterRelative(clause, at) : (clause.name(at)?.endToken ?? at + 1);
  }
  let verb = at;
  while (
    verb < clause.end &&
    (clause.tag(verb) === "AUX" || clause.tag(verb) === "ADV" || clause.tag(verb) === "PART")
  )
    verb++;
  const words =
    clause.lexicon.predicate.at(clause.tokens, verb) ?? clause.lexicon.predicate.at(clause.tokens, at);
  const said = readStatus(clause, at, Math.min(verb + 2, clause.end));
  const status = said === "denied" && !TAKES_PLACE.has(clause.word(verb)) ? "held" : said;
  if (!words)
    return {
      ...nothing(endToken),
      status: status === "cancelled" || status === "postponed" ? status : "held",
    };
  const role = words.word === "with" ? "with" : words.word === "host" ? "host" : "none";
  const limit = role === "none" ? words.endToken + NEAR : clause.end;
  return { clauseFirst: endToken, slots: readRight(clause, words.endToken, role, limit), status, held: true };
}

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

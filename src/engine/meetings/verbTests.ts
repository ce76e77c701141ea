import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";
import { Word } from "../lexicon/wordClasses";
import type { Tag } from "../syntax/tags";
import type { MeetingClause } from "./meetingClause";
import { groupOf } from "./group";
import type { VerbTest } from "./meetingWord";
import type { Slot } from "../document/meetingTrigger";

const AFTER_CALLED = wordSet(words.behindCalled);

const inside = (slots: readonly Slot[], roles: readonly string[], test: (token: number) => boolean) =>
  slots.some(({ role, firstToken, endToken }) => {
    if (!roles.includes(role)) return false;
    for (let at = firstToken; at < endToken; at++) if (test(at)) return true;
    return false;
  });

const PARTNER = ["object", "with"];

export function hasPerson(clause: MeetingClause, subject: Slot | undefined): boolean {
  if (!subject) return false;
  for (let at = subject.firstToken; at < subject.endToken; at++) if (isPerson(clause, at)) return true;
  return false;
}

/** "called on the premier to discuss …" is a visit, "called on him to resign" is not. */
function paysCall(clause: MeetingClause, right: readonly Slot[], from: number): boolean {
  const topic = right.find(({ role, firstToken }) => role === "topic" && firstToken > from);
  if (topic !== undefined) return clause.word(topic.firstToken - 2) === "to";
  const object = right.find(({ role }) => role === "object");
  const isPlaced = right.some(({ role }) => role === "place" || role === "time");
  return isPlaced && object !== undefined && hasName(clause, object) && !ASKS.has(clause.word(lastOf(right)));
}

/** What somebody is asked for stands behind these. */
const ASKS = new Set(["to", "for", "not"]);

const lastOf = (slots: readonly Slot[]): number => Math.max(...slots.map(({ endToken }) => endToken));

function hasName(clause: MeetingClause, { firstToken, endToken }: Slot): boolean {
  for (let at = firstToken; at < endToken; at++)
    if (clause.name(at)?.type === "person" || (!clause.name(at) && clause.tag(at) === "PROPN")) return true;
  return false;
}

export function hasPeople(clause: MeetingClause, slots: readonly Slot[]): boolean {
  return inside(slots, PARTNER, (at) => isPerson(clause, at));
}

function isPerson(clause: MeetingClause, token: number): boolean {
  const name = clause.name(token);
  if (name) return name.type === "person" || name.type === "role";
  const word = clause.word(token);
  // "the official visit": no person.
  if (clause.tag(token) === "ADJ") return false;
  return clause.lexicon.people.has(word) || word === "him" || word === "her" || word === "them";
}

/** A verb in its sentence, with what stands to the right of it read into slots. */
export interface VerbUse {
  readonly token: number;
  readonly endToken: number;
  readonly passive: boolean;
  readonly right: readonly Slot[];
  readonly subject: Slot | undefined;
  /** Its subject is a person without a name. */
  readonly received: boolean;
}

/** What the tests ask of a use. */
interface Use extends VerbUse {
  readonly clause: MeetingClause;
  readonly object: Slot | undefined;
  /** The word behind the verb. */
  readonly next: string;
}

const TESTS: Readonly<Record<VerbTest, (use: Use) => boolean>> = {
  /** "conferred": means nothing else. */
  "-": () => true,
  /** "met Lind", "was met by officials"; not "met the deadline", "met with resistance". */
  noThing: ({ clause, passive, next, right, object, endToken }) => {
    if (passive && (next === "with" || next === "by")) return hasPeople(clause, right);
    if (object && inside([object], ["object"], (at) => isThing(clause, at))) return false;
    return next !== "with" || !isThingAhead(clause, endToken);
  },
  /** "gathered in Riga"; not "gathered evidence", "by gathering evidence". */
  noObject: ({ clause, passive, object, next, token }) => {
    if (object || passive || next === "by") return false;
    return clause.tag(token) !== "VING" || clause.tag(token - 1) !== "ADP";
  },
  /** "visited Riga"; not "paid a visit". */
  object: ({ clause, object, token }) => !!object && clause.word(token - 1) !== "a",
  /** "phoned the minister"; not "phoned the ministry's desk". */
  person: ({ clause, passive, object }) => !passive && !!object && beginsWithPerson(clause, object),
  /** "summoned Lind"; not "summoned help". */
  namedPerson: ({ clause, right }) => inside(right, ["object"], (at) => clause.name(at)?.type === "person"),
  /** "called Lind on Monday", "called on the premier to discuss …"; not "called Lind a friend", "called on him to resign". */
  calledPerson: ({ clause, token, next, right, endToken, passive, object }) => {
    if (clause.tag(token) === "VPRES") return false;
    if (next === "on") return paysCall(clause, right, endToken + 1);
    return !passive && !!object && callsPerson(clause, object, Math.max(endToken, object.firstToken));
  },
  /** "received the envoy", "was received by Lind"; not "received a letter", "welcomed the fans". */
  guest: (use) => (use.passive ? hasHost(use) : isGuest(use)),
  /** "hosted the envoy", "the minister was hosted by Lind"; not "the forum was hosted by Lind". */
  personalGuest: (use) => (use.passive ? hasHost(use) && use.received : isGuest(use)),
  /** "chaired the council"; not "chaired a debate", "Lind, who chairs the council". */
  body: ({ clause, object, token }) =>
    !!object && inside([object], ["object"], (at) => isBody(clause, at)) && !isAppositive(clause, token),
  /** "mediated between Oman and Yemen"; not "can mediate a dispute". */
  sides: ({ clause, token, right }) =>
    clause.tag(token) === "VPAST" && inside(right, ["with"], (at) => clause.name(at) !== null),
  /** "spoke with Lind", "spoke today by phone"; not "spoke about fishing". */
  partnerOrMedium: ({ clause, endToken, subject, right }) =>
    SPOKEN.has(clause.word(behindTime(clause, endToken))) ||
    (isPair(clause, subject) && behindDuration(clause, endToken) > endToken) ||
    (clause.word(endToken) === "again" && groupOf(clause, subject)?.kind === "persons") ||
    (isPair(clause, subject) && right.some(({ role }) => role === "time")),
};

/** The tests that keep false friends out: "met the deadline", "received a letter", "called for". */
export function isVerbMeant(clause: MeetingClause, test: VerbTest, use: VerbUse): boolean {
  const object = use.right.find(({ role }) => role === "object");
  return TESTS[test]({ clause, object, next: clause.word(use.endToken), ...use });
}

/** "The premier and Lind spoke today": two persons are named, and nobody else. */
function isPair(clause: MeetingClause, subject: Slot | undefined): boolean {
  if (!subject) return false;
  for (let at = subject.firstToken; at < subject.endToken; at++) {
    if (clause.word(at) !== "and" || clause.name(at)) continue;
    return (
      hasPerson(clause, { ...subject, endToken: at }) && hasPerson(clause, { ...subject, firstToken: at + 1 })
    );
  }
  return false;
}

const SPOKEN = wordSet(words.behindSpoke);

const hasHost = ({ right }: Use): boolean => right.some(({ role }) => role === "host");

const isGuest = ({ clause, object, token }: Use): boolean =>
  !!object &&
  beginsWithPerson(clause, object) &&
  !isWelcomeTo(clause, token, object) &&
  !isCrowd(clause, object);

const isThing = (clause: MeetingClause, token: number): boolean =>
  !clause.name(token) && clause.lexicon.thing.has(clause.word(token));

/** "spoke today with", "spoke again by phone". */
function behindTime(clause: MeetingClause, from: number): number {
  let at = behindDuration(clause, from);
  while (clause.isDate(at) || clause.tag(at) === "ADV" || (clause.word(at) === "on" && clause.isDate(at + 1)))
    at = clause.name(at)?.endToken ?? at + 1;
  return at;
}

/** "spoke for more than an hour": the token behind the hours or minutes, or `from`. */
export function behindDuration(clause: MeetingClause, from: number): number {
  if (clause.word(from) !== "for") return from;
  for (let at = from + 1; at < from + 7 && at < clause.end; at++)
    if (DURATIONS.has(clause.word(at))) return at + 1;
  return from;
}

const DURATIONS = wordSet(words.durations);

const BODIES = wordSet(words.sittingBodies);

export function isBody(clause: MeetingClause, token: number): boolean {
  const name = clause.name(token);
  return (
    BODIES.has(clause.word(token)) && (name === null || name.type === "organization" || name.type === "event")
  );
}

/** "Lehtonen, who chairs the committee": an office, not an occasion. */
function isAppositive(clause: MeetingClause, token: number): boolean {
  return clause.tag(token) === "VPRES" && clause.has(token - 1, Word.nonRestrictive);
}

function isThingAhead(clause: MeetingClause, from: number): boolean {
  for (let at = from; at < from + 4; at++)
    if (!clause.name(at) && clause.lexicon.thing.has(clause.word(at))) return true;
  return false;
}

/** Participles that stand before an office. */
const ATTRIBUTES = new Set(["visiting", "outgoing", "incoming", "acting"]);

/** What may stand in a phrase before the person in it. */
const BEFORE_PERSON: ReadonlySet<Tag> = new Set<Tag>([
  "DET",
  "ADJ",
  "NUM",
  "NOUN",
  "PROPN",
  "PUNCT",
  "PRON",
  "ADV",
]);

const mayStandBeforePerson = (clause: MeetingClause, at: number): boolean =>
  clause.name(at) !== null || ATTRIBUTES.has(clause.word(at)) || BEFORE_PERSON.has(clause.tag(at));

/** The object is somebody, and not something of somebody ("received Anan's letter", "welcomed the minister's words"). */
function beginsWithPerson(clause: MeetingClause, { firstToken, endToken }: Slot): boolean {
  for (let at = firstToken; at < endToken; at++) {
    const name = clause.name(at);
    if (name?.type === "date") return false;
    const person = isPerson(clause, at);
    const last = name ? name.endToken : at + 1;
    if (clause.word(last) === "'s" || clause.word(last) === "'") {
      if (person && !laterPerson(clause, last + 1, endToken)) return false;
      at = last;
      continue;
    }
    if (person && !(name?.type === "role" && clause.name(last))) return true;
    at = last - 1;
    if (!mayStandBeforePerson(clause, at)) return false;
  }
  return false;
}

function laterPerson(clause: MeetingClause, from: number, end: number): boolean {
  for (let at = from; at < end && at < from + 6; at++) {
    const name = clause.name(at);
    if (name?.type === "role" || name?.type === "person") return true;
    if (!name && clause.lexicon.people.has(clause.word(at)) && clause.tag(at) !== "ADJ") return true;
  }
  return false;
}

/** "welcomed him to mediate" says that his mediation is welcome. */
function isWelcomeTo(clause: MeetingClause, token: number, { endToken }: Slot): boolean {
  return (
    clause.word(token).startsWith("welcom") &&
    clause.word(endToken) === "to" &&
    clause.tag(endToken + 1) === "VBASE"
  );
}

/** "welcomes the fans of all countries": nobody whom one meets in person. */
function isCrowd(clause: MeetingClause, { firstToken, endToken }: Slot): boolean {
  for (let at = firstToken; at < endToken; at++) {
    const name = clause.name(at);
    if (name && name.type !== "nationality") return false;
    if (clause.lexicon.crowd.has(clause.word(at))) return true;
  }
  return false;
}

/** "called Salman on Saturday", "called Premier Lind of Oman today" but not "called Salman a friend". */
function callsPerson(clause: MeetingClause, object: Slot, endToken: number): boolean {
  let at = endToken;
  let person = false;
  for (; at < object.endToken || clause.name(at); at++) {
    const name = clause.name(at);
    if (name?.type === "date") break;
    if (name) {
      person ||= name.type === "person";
      at = name.endToken - 1;
    } else if (
      clause.word(at) !== "'s" &&
      clause.word(at) !== "'" &&
      !["NOUN", "PROPN", "ADJ"].includes(clause.tag(at))
    )
      break;
    if (person) {
      at++;
      break;
    }
  }
  if (person && clause.word(at) === "of" && clause.name(at + 1)?.type === "place")
    at = clause.name(at + 1)?.endToken ?? at;
  return person && (clause.isDate(at) || AFTER_CALLED.has(clause.word(at)) || at >= clause.end);
}

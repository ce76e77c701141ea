import type { Clause } from "./clause";
import type { Slot } from "./trigger";

const AFTER_CALLED = new Set([
  ",",
  ".",
  "on",
  "to",
  "late",
  "early",
  "after",
  "from",
  "ago",
  "today",
  "yesterday",
  "and",
  "at",
  "in",
  "over",
  "about",
]);

const inside = (slots: readonly Slot[], roles: readonly string[], test: (token: number) => boolean) =>
  slots.some(({ role, firstToken, endToken }) => {
    if (!roles.includes(role)) return false;
    for (let at = firstToken; at < endToken; at++) if (test(at)) return true;
    return false;
  });

const PARTNER = ["object", "with"];

export function hasPerson(clause: Clause, subject: Slot | undefined): boolean {
  if (!subject) return false;
  for (let at = subject.firstToken; at < subject.endToken; at++) if (isPerson(clause, at)) return true;
  return false;
}

/** "called on the premier to discuss …" is a visit, "called on him to resign" is not. */
function paysCall(clause: Clause, right: readonly Slot[], from: number): boolean {
  const topic = right.find(({ role, firstToken }) => role === "topic" && firstToken > from);
  if (topic !== undefined) return clause.word(topic.firstToken - 2) === "to";
  const object = right.find(({ role }) => role === "object");
  const isPlaced = right.some(({ role }) => role === "place" || role === "time");
  return isPlaced && object !== undefined && hasName(clause, object) && !ASKS.has(clause.word(lastOf(right)));
}

/** What somebody is asked for stands behind these. */
const ASKS = new Set(["to", "for", "not"]);

const lastOf = (slots: readonly Slot[]): number => Math.max(...slots.map(({ endToken }) => endToken));

function hasName(clause: Clause, { firstToken, endToken }: Slot): boolean {
  for (let at = firstToken; at < endToken; at++)
    if (clause.name(at)?.type === "person" || (!clause.name(at) && clause.tag(at) === "PROPN")) return true;
  return false;
}

export function hasPeople(clause: Clause, slots: readonly Slot[]): boolean {
  return inside(slots, PARTNER, (at) => isPerson(clause, at));
}

function isPerson(clause: Clause, token: number): boolean {
  const name = clause.name(token);
  if (name) return name.type === "person" || name.type === "role";
  const word = clause.word(token);
  return clause.lexicon.people.has(word) || word === "him" || word === "her" || word === "them";
}

/** The tests that keep false friends out: "met the deadline", "received a letter", "called for". */
export function isMeant(
  clause: Clause,
  token: number,
  endToken: number,
  word: string,
  passive: boolean,
  right: readonly Slot[],
  received: boolean,
): boolean {
  const object = right.find(({ role }) => role === "object");
  const isThing = (at: number) => !clause.name(at) && clause.lexicon.thing.has(clause.word(at));
  const next = clause.word(word === "speak" ? behindTime(clause, endToken) : endToken);
  switch (word) {
    case "meet":
      if (passive && (next === "with" || next === "by")) return hasPeople(clause, right);
      return (
        !(object && inside([object], ["object"], isThing)) &&
        !(next === "with" && isThingAhead(clause, endToken))
      );
    case "gather":
      return (
        !object &&
        !passive &&
        next !== "by" &&
        !(clause.tag(token) === "VING" && clause.tag(token - 1) === "ADP")
      );
    case "receive":
    case "host":
      if (passive) return right.some(({ role }) => role === "host") && (word === "receive" || received);
      return (
        !!object &&
        beginsWithPerson(clause, object) &&
        !isWelcomeTo(clause, token, object) &&
        !isCrowd(clause, object)
      );
    case "call":
      if (clause.tag(token) === "VPRES") return false;
      if (next === "on") return paysCall(clause, right, endToken + 1);
      return !passive && !!object && callsPerson(clause, object, endToken);
    case "phone":
      return !passive && !!object && beginsWithPerson(clause, object);
    case "summon":
      return inside(right, ["object"], (at) => clause.name(at)?.type === "person");
    case "speak":
      return (
        next === "with" ||
        next === "by" ||
        next === "on" ||
        next === "over" ||
        next === "via" ||
        next === "to"
      );
    case "visit":
      return !!object && clause.word(token - 1) !== "a";
    case "chair":
      return (
        !!object && inside([object], ["object"], (at) => isBody(clause, at)) && !isAppositive(clause, token)
      );
    case "mediate":
      return clause.tag(token) === "VPAST" && inside(right, ["with"], (at) => clause.name(at) !== null);
    case "sign":
      return false;
    default:
      return true;
  }
}

/** "spoke today with", "spoke again by phone". */
function behindTime(clause: Clause, from: number): number {
  let at = from;
  while (clause.isDate(at) || clause.tag(at) === "ADV" || (clause.word(at) === "on" && clause.isDate(at + 1)))
    at = clause.name(at)?.endToken ?? at + 1;
  return at;
}

const BODIES = new Set(["council", "committee", "commission", "board", "cabinet", "panel"]);

export function isBody(clause: Clause, token: number): boolean {
  const name = clause.name(token);
  return (
    BODIES.has(clause.word(token)) && (name === null || name.type === "organization" || name.type === "event")
  );
}

/** "Lehtonen, who chairs the committee": an office, not an occasion. */
function isAppositive(clause: Clause, token: number): boolean {
  return (
    clause.tag(token) === "VPRES" && (clause.word(token - 1) === "who" || clause.word(token - 1) === "which")
  );
}

function isThingAhead(clause: Clause, from: number): boolean {
  for (let at = from; at < from + 4; at++)
    if (!clause.name(at) && clause.lexicon.thing.has(clause.word(at))) return true;
  return false;
}

/** Participles that stand before an office. */
const ATTRIBUTES = new Set(["visiting", "outgoing", "incoming", "acting"]);

/** The object is somebody, and not something of somebody ("received Anan's letter", "welcomed the minister's words"). */
function beginsWithPerson(clause: Clause, { firstToken, endToken }: Slot): boolean {
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
    const tag = clause.tag(at);
    if (
      !name &&
      !ATTRIBUTES.has(clause.word(at)) &&
      tag !== "DET" &&
      tag !== "ADJ" &&
      tag !== "NUM" &&
      tag !== "NOUN" &&
      tag !== "PROPN" &&
      tag !== "PUNCT" &&
      tag !== "PRON" &&
      tag !== "ADV"
    )
      return false;
  }
  return false;
}

function laterPerson(clause: Clause, from: number, end: number): boolean {
  for (let at = from; at < end && at < from + 6; at++) {
    const name = clause.name(at);
    if (name?.type === "role" || name?.type === "person") return true;
    if (!name && clause.lexicon.people.has(clause.word(at))) return true;
  }
  return false;
}

/** "welcomed him to mediate" says that his mediation is welcome. */
function isWelcomeTo(clause: Clause, token: number, { endToken }: Slot): boolean {
  return (
    clause.word(token).startsWith("welcom") &&
    clause.word(endToken) === "to" &&
    clause.tag(endToken + 1) === "VBASE"
  );
}

/** "welcomes the fans of all countries": nobody whom one meets in person. */
function isCrowd(clause: Clause, { firstToken, endToken }: Slot): boolean {
  for (let at = firstToken; at < endToken; at++) {
    const name = clause.name(at);
    if (name && name.type !== "nationality") return false;
    if (clause.lexicon.crowd.has(clause.word(at))) return true;
  }
  return false;
}

/** "called Salman on Saturday" but not "called Salman a friend". */
function callsPerson(clause: Clause, object: Slot, endToken: number): boolean {
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
  return person && (clause.isDate(at) || AFTER_CALLED.has(clause.word(at)) || at >= clause.end);
}

import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";
import type { MeetingClause } from "./meetingClause";

/** Where the words of a party begin, and the last comma in them (-1: none). */
export interface PartyWords {
  readonly first: number;
  readonly comma: number;
}

const BODIES = wordSet(words.bodiesOfPlace);

const SENT = wordSet(words.sent);

/** "diplomatic counsellor to the President Ana Lind". */
const AIDE = wordSet(words.aides);

/** A preposition that belongs to the office of somebody who takes part, and opens nothing of its own. */
export function isOfOffice(clause: MeetingClause, token: number, party: PartyWords): boolean {
  switch (clause.word(token)) {
    case "for":
      return isField(clause, token);
    case "from":
      return isDelegation(clause, token, party.first);
    case "in":
    case "at":
    case "inside":
    case "near":
      return isSeat(clause, token, party);
    default:
      return false;
  }
}

/** "received Ana Lind, head of the Finnish Office in Riga": where a body has its seat tells who somebody is. */
function isSeat(clause: MeetingClause, token: number, { first, comma }: PartyWords): boolean {
  if (isOffice(clause, token) || isPost(clause, token)) return true;
  if (comma <= first) return false;
  if (clause.name(token - 1)?.type !== "organization" || clause.name(token + 1)?.type !== "place")
    return false;
  const from = clause.tag(comma + 1) === "DET" ? comma + 2 : comma + 1;
  const type = clause.name(from)?.type;
  if (type === "role" || (type === "organization" && clause.name(from)?.endToken === token)) return true;
  return type !== "person" && clause.lexicon.people.has(clause.word(from));
}

/** "officials in Oman's government": no place of the meeting. */
export function isOwned(clause: MeetingClause, at: number): boolean {
  const place = clause.name(at);
  if (place?.type !== "place" || clause.word(place.endToken) !== "'s") return false;
  return !clause.name(place.endToken + 1) && BODIES.has(clause.word(place.endToken + 1));
}

/** "the Finnish ambassador in Oman, Ana Lind": the name follows. */
function isOffice(clause: MeetingClause, token: number): boolean {
  const place = clause.name(token + 1);
  if (clause.name(token - 1)?.type !== "role" || place?.type !== "place") return false;
  const at = clause.word(place.endToken) === "," ? place.endToken + 1 : place.endToken;
  return clause.name(at)?.type === "person";
}

/** "Under Secretary for Trade at the Finnish Treasury", "director for Europe at the ministry": the body in which an office is held. */
function isPost(clause: MeetingClause, token: number): boolean {
  if (clause.word(token) !== "at" || !isOfficeBefore(clause, token)) return false;
  const at = clause.tag(token + 1) === "DET" ? token + 2 : token + 1;
  const first = clause.name(at);
  const body =
    first?.type === "place" && clause.word(first.endToken) === "'s" ? clause.name(first.endToken + 1) : first;
  return body?.type === "organization";
}

/** A role, or one "for" a field. */
function isOfficeBefore(clause: MeetingClause, token: number): boolean {
  if (clause.name(token - 1)?.type === "role") return true;
  const field = clause.name(token - 1)?.firstToken ?? token - 1;
  const preposition = clause.tag(field - 1) === "DET" ? field - 2 : field - 1;
  return clause.word(preposition) === "for" && clause.name(preposition - 1)?.type === "role";
}

/** "the minister for trade", "the head of Nordbank for Asia, Ana Lind": the field of an office. */
function isField(clause: MeetingClause, token: number): boolean {
  const before = clause.name(token - 1)?.type;
  if (before !== "role" && before !== "organization") return false;
  const at = clause.tag(token + 1) === "DET" ? token + 2 : token + 1;
  if (clause.tag(token + 1) === "DET" && clause.word(token + 1) !== "the") return false;
  return clause.isNominal(at) && !clause.isDate(at) && !clause.lexicon.noun.has(clause.word(at));
}

/** "received a delegation of ten members from the chamber". */
function isDelegation(clause: MeetingClause, token: number, first: number): boolean {
  const type = clause.name(clause.tag(token + 1) === "DET" ? token + 2 : token + 1)?.type;
  if (type !== "organization" && type !== "place") return false;
  if (type === "place" && !clause.lexicon.people.has(clause.word(token - 1))) return false;
  for (let at = token - 1; at >= first && at > token - 8; at--) {
    const name = clause.name(at);
    if (name?.type === "person" || name?.type === "organization") return false;
    if (clause.lexicon.delegation.has(clause.word(at)) || clause.lexicon.people.has(clause.word(at)))
      return true;
  }
  return false;
}

/** "received the ambassador of Finland to Oman, Ana Lind": where somebody is sent is a part of the office. */
export function isSentTo(clause: MeetingClause, token: number, first: number): boolean {
  // "welcomed Minister Lind to Riga": behind the name the office is told.
  if (clause.name(token - 1)?.type === "person") return false;
  const at = clause.tag(token + 1) === "DET" ? token + 2 : token + 1;
  const type = clause.name(at)?.type;
  if (type === "role") return AIDE.has(clause.word(token - 1));
  if (type !== "place" && type !== "organization" && type !== "nationality") return false;
  for (let before = token - 1; before >= first; before--) if (SENT.has(clause.word(before))) return true;
  return false;
}

import type { MeetingClause } from "./meetingClause";
import { isPossessive, phraseStart as grammarStart } from "../grammar/phraseStart";
import type { MeetingType, Slot } from "../document/meetingTrigger";

/** "meeting room", "summit meeting", "talks between": a noun behind makes the word a part of another one. */
export function isCompoundPart(clause: MeetingClause, endToken: number): boolean {
  const next = clause.word(endToken);
  if (clause.lexicon.excludedAfter.has(next) && clause.tag(endToken) !== "VPRES") return true;
  if (clause.name(endToken) || next === "call") return false;
  return clause.lexicon.noun.at(clause.tokens, endToken) !== null;
}

/** Where the noun phrase starts; a participle of a verb of holding ("holding talks") is none of its words. */
export const phraseStart = (clause: MeetingClause, token: number): number =>
  grammarStart(clause, token, (at) => clause.lexicon.govern.at(clause.tokens, at) !== null);

export function isExcluded(clause: MeetingClause, first: number, token: number, type: MeetingType): boolean {
  const before = clause.word(token - 1);
  if (clause.lexicon.excludedBefore.has(before)) return type !== "ceremony" || before !== "signing";
  if (type === "call" && token - first > 0 && clause.lexicon.status.at(clause.tokens, token + 1)) return true;
  if (type === "call" && clause.word(token + 1) === "on" && clause.isDate(token + 2)) return false;
  if (type === "call" && clause.word(token + 1) === "to" && isTitled(clause, token + 2)) return false;
  return (
    type === "call" &&
    ["for", "to", "on", "by"].includes(clause.word(token + 1)) &&
    clause.word(token - 1) !== "phone"
  );
}

/** "his call to King Omar", "a call to Omani Minister Ana Lind"; not "a call to the council". */
function isTitled(clause: MeetingClause, from: number): boolean {
  const first = clause.name(from);
  const name = first?.type === "nationality" ? clause.name(first.endToken) : first;
  if (name?.type === "person") return true;
  return name?.type === "role" && clause.name(name.endToken)?.type === "person";
}

export function isSaid(clause: MeetingClause, first: number, token: number): boolean {
  return hasWord(clause, first, token, new Set(["mentioned", "said", "aforementioned"]));
}

export function hasWord(
  clause: MeetingClause,
  first: number,
  end: number,
  words: ReadonlySet<string>,
): boolean {
  for (let at = first; at < end; at++) if (!clause.name(at) && words.has(clause.word(at))) return true;
  return false;
}

const FRAMES = new Set(["sidelines", "margins", "fringes", "part"]);

const TAKES_PART = /^(?:holding|attending|convening|hosting)$/u;

export function isFrame(clause: MeetingClause, phrase: number): boolean {
  const first = TAKES_PART.test(clause.word(phrase - 1)) ? phrase - 1 : phrase;
  const before = clause.word(first - 1);
  return before === "of" ? FRAMES.has(clause.word(first - 2)) : before === "during" || before === "at";
}

/** "his meeting", "Erdogan's visit": whose it is takes part. */
export function readOwner(clause: MeetingClause, first: number, token: number): Slot[] {
  if (isPossessive(clause.word(first))) return [{ role: "owner", firstToken: first, endToken: first + 1 }];
  const mark = clause.word(first - 1);
  if (mark !== "'s" && mark !== "'") return [];
  const name = clause.name(first - 2);
  const from = name ? name.firstToken : Math.max(clause.first, first - 5);
  return token > first - 1 && from < first - 1
    ? [{ role: "owner", firstToken: from, endToken: first - 1 }]
    : [];
}

/** "the Security Council meeting", "EU-Turkey summit": names inside the phrase. */
export function compound(clause: MeetingClause, first: number, token: number): Slot[] {
  for (let at = first; at < token; at++) {
    const type = clause.name(at)?.type;
    if (type === "organization" || type === "place")
      return [{ role: "of", firstToken: first, endToken: token }];
  }
  return [];
}

const QUOTES = new Set(["“", "”", '"', ","]);

export function beforeQuote(clause: MeetingClause, first: number): number {
  let at = first;
  while (QUOTES.has(clause.word(at - 1)) || (at < first && clause.tag(at - 1) === "DET")) at--;
  return at < first && clause.tag(at - 1) !== "ADP" && !clause.isVerb(at - 1) ? first : at;
}

export function afterQuote(clause: MeetingClause, endToken: number): number {
  let at = endToken;
  while (at < endToken + 2 && QUOTES.has(clause.word(at)) && clause.word(at) + clause.word(at + 1) !== ",")
    at++;
  return clause.word(at - 1) === "," ? at - 1 : at;
}

export function kindOf(clause: MeetingClause, first: number, token: number): string {
  for (let at = first; at < token; at++)
    if (clause.lexicon.kindOf.has(clause.word(at))) return clause.word(at);
  return "";
}

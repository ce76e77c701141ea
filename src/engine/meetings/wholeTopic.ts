import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";
import type { MeetingClause } from "./meetingClause";
import { isAtMeeting, mediumAt } from "./readStatus";
import type { Tag } from "../syntax/tags";
import { reachOf, type Slot } from "../document/meetingTrigger";

/** Verbs of saying and meeting, which are told beside "discuss" and no part of what is discussed. */
const TOLD_BESIDE = wordSet(words.toldBesideTopic);
/**
 * Slots with the last topic read to its end. Slots are read up to the next verb; what is discussed goes on over the verbs
 * inside it, up to a verb that tells what else was done: "discussed how the ports will grow | and agreed to meet again".
 */
export function withWholeTopic(
  clause: MeetingClause,
  slots: readonly Slot[],
  isOfNoun = false,
): readonly Slot[] {
  const topic = slots.findLast(({ role }) => role === "topic");
  if (!topic || reachOf(slots, 0) > topic.endToken) return slots;
  // "a meeting on trade was held": the verb is that of the meeting; "a meeting to discuss how trade grows".
  if (isOfNoun && !clause.lexicon.talk.at(clause.tokens, topic.firstToken - 1)) return slots;
  return slots.map((slot) => (slot === topic ? { ...slot, endToken: topicEnd(clause, topic) } : slot));
}

function topicEnd(clause: MeetingClause, { firstToken, endToken }: Slot): number {
  let at = endToken;
  let plain = !hasClauseOrList(clause, firstToken, endToken);
  while (at < clause.end && !clause.isWall(at) && !mediumAt(clause, at) && !isAtMeeting(clause, at)) {
    if (tellsMore(clause, at) || (plain && isNewClause(clause, at))) break;
    plain &&= !hasClauseOrList(clause, at, at + 1);
    at = clause.name(at)?.endToken ?? at + 1;
  }
  return at;
}

const OPENS_INNER = wordSet(words.opensInnerClause);

/** A comma, or a word that opens a clause, whose verb may come behind a later comma: "how ships, boats, and ferries sail". */
function hasClauseOrList(clause: MeetingClause, from: number, end: number): boolean {
  for (let at = from; at < end; at = clause.name(at)?.endToken ?? at + 1)
    if (clause.word(at) === "," || OPENS_INNER.has(clause.word(at))) return true;
  return false;
}

/** ", noting that …", "and agreed to …", "and underscore …"; not "unprovoked and unjustified war", ", advancing trade and …". */
function tellsMore(clause: MeetingClause, at: number): boolean {
  const isComma = clause.word(at) === ",";
  const and = isComma ? at + 1 : at;
  const isAnd = clause.word(and) === "and" || clause.word(and) === "but";
  if (!isComma && !isAnd) return false;
  let next = isAnd ? and + 1 : and;
  while (clause.tag(next) === "ADV") next++;
  if (clause.name(next)) return false;
  if (TOLD_BESIDE.has(clause.word(next))) return true;
  return isAnd && PREDICATE.has(clause.tag(next)) && !ATTRIBUTE.has(clause.tag(at - 1));
}

/** "discussed trade, | and the ferry was late": a subject and its verb; not ", and the steps the crew had taken". */
function isNewClause(clause: MeetingClause, comma: number): boolean {
  if (clause.word(comma) !== "," || clause.word(comma + 1) !== "and") return false;
  const from = comma + 2;
  let at = from;
  while (at < from + LONGEST_SUBJECT && clause.isNominal(at) && (at === from || clause.tag(at) !== "DET"))
    at = clause.name(at)?.endToken ?? at + 1;
  return at > from && (clause.tag(at) === "AUX" || clause.tag(at) === "VPAST");
}

const LONGEST_SUBJECT = 8;

const PREDICATE: ReadonlySet<Tag> = new Set<Tag>(["VPAST", "AUX"]);
const ATTRIBUTE: ReadonlySet<Tag> = new Set<Tag>(["ADJ", "VPAST", "VPART"]);

/** "a round table on trade at the palace": where it was closes the sentence, behind the topic. */
export function withVenueBehind(clause: MeetingClause, slots: readonly Slot[]): readonly Slot[] {
  const topic = slots.findLast(({ role }) => role === "topic");
  if (!topic || slots.some(({ role }) => role === "place")) return slots;
  const end = clause.word(topic.endToken - 1) === "." ? topic.endToken - 1 : topic.endToken;
  const place = clause.name(end - 1);
  if (place?.type !== "place" || place.endToken !== end || end + 1 < clause.end) return slots;
  const at = clause.tag(place.firstToken - 1) === "DET" ? place.firstToken - 2 : place.firstToken - 1;
  if (clause.word(at) !== "at" || at <= topic.firstToken) return slots;
  const venue: Slot = { role: "place", firstToken: place.firstToken, endToken: end };
  return [...slots.map((slot) => (slot === topic ? { ...slot, endToken: at } : slot)), venue];
}

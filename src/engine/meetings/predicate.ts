import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";
import type { MeetingClause } from "./meetingClause";
import { nothing } from "./governor";
import type { Governor } from "./governor";
import { readRight } from "./readRight";
import type { Slot } from "../document/meetingTrigger";
import { readStatus } from "./readStatus";
import type { MeetingStatus } from "../annotations/annotationSet";
import type { Found } from "../lexicon/wordGroup";
import type { Tag } from "../syntax/tags";

const RELATIVES = new Set(["which", "that", "who", "where"]);

const TAKES_PLACE = wordSet(words.takesPlace);

/** "the third session of the committee, held in Riga". */
function isHeldAt(clause: MeetingClause, at: number): boolean {
  return clause.word(at) === "held" && (BEHIND_ARRANGED.has(clause.word(at + 1)) || clause.isDate(at + 1));
}

function isPredicate(clause: MeetingClause, at: number): boolean {
  if (clause.name(at)) return false;
  const word = clause.lexicon.predicate.at(clause.tokens, at)?.word;
  return (
    clause.isFinite(at) ||
    clause.tag(at) === "AUX" ||
    word === "with" ||
    word === "host" ||
    isHeldAt(clause, at)
  );
}

/** "The round table, which was to open on Friday, will …": the verb comes behind the relative clause. */
function afterRelative(clause: MeetingClause, at: number): number {
  if (clause.word(at - 1) !== ",") return at + 1;
  for (let token = at; token < clause.end && token < at + 20; token++)
    if (clause.word(token) === ",") return token + 1;
  return at + 1;
}

/** "was due to take place in Riga", "is set to be held in May". */
function behindInfinitive(clause: MeetingClause, from: number): number {
  if (clause.word(from) !== "to" || clause.tag(from + 1) === "DET") return from;
  let at = from + 1;
  while (!clause.name(at) && (clause.isVerb(at) || clause.word(at) === "place")) at++;
  return at;
}

const GOES_ON = wordSet(words.goesOn);

/** "talks to resume in May", as headlines put it. */
const isInfinitive = (clause: MeetingClause, at: number): boolean =>
  GOES_ON.has(clause.word(at)) && clause.word(at - 1) === "to" && !clause.name(at);

const ARRANGED = wordSet(words.arranged);
const BEHIND_ARRANGED = wordSet(words.behindArranged);

/** "The meeting planned for May has been called off": a participle, and the verb comes later. */
function isReduced(clause: MeetingClause, at: number): boolean {
  if (clause.name(at) || !ARRANGED.has(clause.word(at)) || clause.tag(at - 1) === "AUX") return false;
  if (!BEHIND_ARRANGED.has(clause.word(at + 1)) && !clause.isDate(at + 1)) return false;
  for (let later = at + 1; later < clause.end && later < at + 16; later++) {
    if (clause.isWall(later)) return false;
    if (clause.isFinite(later)) return clause.word(later - 1) !== "to";
  }
  return false;
}

/** "the meeting scheduled for Tuesday". */
const isArranged = (clause: MeetingClause, at: number): boolean =>
  !clause.name(at) &&
  ARRANGED.has(clause.word(at)) &&
  (BEHIND_ARRANGED.has(clause.word(at + 1)) || clause.isDate(at + 1));

/** "the conference, to be held in June", "the talks due in May": told of wherever the noun stands. */
export function isToldBehind(clause: MeetingClause, endToken: number): boolean {
  if (isToBe(clause, endToken)) return true;
  for (let at = endToken; at < clause.end && at < endToken + FAR; at = clause.name(at)?.endToken ?? at + 1) {
    if (!clause.name(at) && (isHeldAt(clause, at) || isWhichIs(clause, at))) return true;
    if (clause.isFinite(at) || clause.isWall(at)) return false;
    if (clause.word(at) === "," && (isToBe(clause, at) || isWhichIs(clause, at + 1))) return true;
  }
  return false;
}

/** "the summit of the league, which is to be held in May". */
function isWhichIs(clause: MeetingClause, at: number): boolean {
  if (clause.word(at) !== "which" && clause.word(at) !== "that") return false;
  if (clause.tag(at + 1) !== "AUX" && !clause.isFinite(at + 1)) return false;
  const { predicate } = clause.lexicon;
  return [at + 1, headVerb(clause, at + 1)].some((verb) => predicate.at(clause.tokens, verb) !== null);
}

function isToBe(clause: MeetingClause, endToken: number): boolean {
  const at = clause.word(endToken) === "," ? endToken + 1 : endToken;
  if (clause.word(at) === "to" && clause.word(at + 1) === "be") return true;
  if (isHeldAt(clause, at)) return true;
  return ARRANGED.has(clause.word(at)) && (BEHIND_ARRANGED.has(clause.word(at + 1)) || clause.isDate(at + 1));
}

/** "will be held in Riga on Monday": place and date stand near the verb. */
const NEAR = 12;
const REACH = 40;
const FAR = 18;

/** "The session, chaired by Lind, was held in Riga", "The meeting, held in Riga, brought together …": the verb comes behind the second comma. */
function resumed(clause: MeetingClause, from: number): Governor | null {
  for (let at = from; at < clause.end && at < from + FAR; at = clause.name(at)?.endToken ?? at + 1) {
    if (clause.word(at) === "," && clause.tag(at + 1) === "AUX") return readPredicate(clause, at + 1);
    if (clause.word(at) === "," && isWith(clause, at + 1)) return readPredicate(clause, at + 1);
    if (clause.isFinite(at) || clause.isWall(at)) return null;
  }
  return null;
}

/** "brought together". */
const isWith = (clause: MeetingClause, at: number): boolean =>
  !clause.name(at) && clause.isFinite(at) && clause.lexicon.predicate.at(clause.tokens, at)?.word === "with";

/** "The summit opens on Monday": the present with a day is what is to come. */
function isAhead(clause: MeetingClause, verb: number): boolean {
  if (!OPENS.has(clause.word(verb)) || clause.tag(verb) === "VPAST") return false;
  const at = clause.word(verb + 1) === "on" ? verb + 2 : verb + 1;
  return clause.isDate(at);
}

const OPENS = wordSet(words.opensOn);

/** The way from a noun of meeting to the verb of which it is the subject. */
interface ToVerb {
  /** Where the predicate begins; the end of what was read where there is none. */
  readonly at: number;
  /** A participle stands between: "planned for May". */
  readonly reduced: boolean;
  /** Places and dates behind it. */
  readonly planned: readonly Slot[];
}

/** Rightwards to the predicate, over participles and relative clauses that are not asked for; null where a dash or a colon comes first. */
function toVerb(clause: MeetingClause, endToken: number, isObject: boolean): ToVerb | null {
  let at = endToken;
  let reduced = false;
  const planned: Slot[] = [];
  while (at < clause.end && at < endToken + REACH) {
    if (isReduced(clause, at) || (at === endToken && isArranged(clause, at))) {
      reduced = true;
      planned.push(...readRight(clause, at + 1, "none", at + NEAR));
    } else if (isPredicate(clause, at) || isInfinitive(clause, at)) break;
    if (clause.isWall(at)) return null;
    if (isObject && isWhichIs(clause, at)) at++;
    else if (RELATIVES.has(clause.word(at))) at = afterRelative(clause, at);
    else at = clause.name(at)?.endToken ?? at + 1;
  }
  return { at, reduced, planned };
}

/** Over auxiliaries and adverbs. */
function headVerb(clause: MeetingClause, from: number): number {
  let verb = from;
  while (verb < clause.end && AUXILIARY.has(clause.tag(verb))) verb++;
  return verb;
}

const AUXILIARY: ReadonlySet<Tag> = new Set<Tag>(["AUX", "ADV", "PART"]);

/** What the predicate says of whether the meeting took place. */
function statusOf(clause: MeetingClause, { at, reduced }: ToVerb, verb: number): MeetingStatus | null {
  const said = readStatus(clause, at, Math.min(verb + 2, clause.end));
  const ahead = reduced || clause.word(at - 1) === "to" || isAhead(clause, verb);
  if (said === "held" && ahead) return "planned";
  return said === "denied" && !TAKES_PLACE.has(clause.word(verb)) ? "held" : said;
}

/**
 * What the sentence says of a meeting that is its subject: "was attended by …", "will be held in …". `isObject`: the meeting
 * is not the subject of its sentence, but of a relative clause ("for the summit, which will be held in …").
 */
export function readPredicate(clause: MeetingClause, endToken: number, isObject = false): Governor {
  const way = toVerb(clause, endToken, isObject);
  if (!way) return nothing(endToken);
  const { at, reduced, planned } = way;
  const verb = headVerb(clause, at);
  const words =
    clause.lexicon.predicate.at(clause.tokens, verb) ?? clause.lexicon.predicate.at(clause.tokens, at);
  const status = statusOf(clause, way, verb);
  if (words) return { status, ...toldOf(clause, way, words, endToken) };
  const isOff = status === "cancelled" || status === "postponed" || reduced;
  const slots = [...planned, ...topicOf(clause, verb)];
  return { ...nothing(endToken), slots, status: isOff ? status : "held" };
}

/** "The talks in Riga focused on energy"; a verb that denotes a meeting itself, as "discussed" does, has its own topic. */
function topicOf(clause: MeetingClause, verb: number): readonly Slot[] {
  const talk = clause.lexicon.talk.at(clause.tokens, verb);
  return talk && !clause.lexicon.verb.at(clause.tokens, verb)
    ? readRight(clause, talk.endToken, "topic").filter(({ role }) => role === "topic")
    : [];
}

/** Who and where, as a verb of the lexicon says it: "was attended by Lind", "will take place in Riga". */
function toldOf(
  clause: MeetingClause,
  { at, planned }: ToVerb,
  { word, endToken }: Found,
  clauseFirst: number,
): Omit<Governor, "status"> {
  if (word !== "with" && word !== "host") {
    const from = behindInfinitive(clause, endToken);
    const behind = readRight(clause, from, "none", from + NEAR);
    const rest = isHeldAt(clause, at) && clause.word(at - 1) === "," ? resumed(clause, endToken) : null;
    return {
      clauseFirst,
      slots: [...planned, ...ownOf(clause, at, behind), ...(rest?.slots ?? [])],
      held: true,
    };
  }
  const behind = readRight(clause, endToken, word);
  const rest = clause.word(at - 1) === "," ? resumed(clause, endToken) : null;
  const slots = [...planned, ...ownOf(clause, at, behind), ...(rest?.slots ?? [])];
  return { clauseFirst, slots, held: true };
}

/** What else stands behind "…, held in Riga, with …" is read with the noun itself. */
const ownOf = (clause: MeetingClause, at: number, behind: readonly Slot[]): readonly Slot[] =>
  isHeldAt(clause, at) ? behind.filter(({ role }) => role === "place" || role === "time") : behind;

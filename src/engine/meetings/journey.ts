import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";
import type { MeetingStatus } from "../annotations/annotationSet";
import type { MeetingClause } from "./meetingClause";
import type { Slot } from "../document/meetingTrigger";

const MOVES = wordSet(words.moves);
const VISITS = /^(?:visit(?:s|ed|ing)?)$/u;
const LEAVES = wordSet(words.leaves);
const ARRIVES = wordSet(words.arrives);

/** How many tokens before a trigger a journey is looked for. */
const REACH = 40;

/**
 * Where somebody went to meet, and when: "will travel to Riga, where he will be received by …", "visited Riga to
 * attend a meeting". Slots of place and time that the trigger's own clause leaves out.
 */
export function readJourney(clause: MeetingClause, first: number): Slot[] {
  let finite = 0;
  let where = false;
  for (let at = first - 1; at >= clause.first && at > first - REACH; at--) {
    const name = clause.name(at);
    if (name) {
      at = name.firstToken;
      if (name.type !== "place") continue;
      const town = where ? townBefore(clause, at) : name;
      if (where || isGoal(clause, at))
        return [placeSlot(town.firstToken, town.endToken), ...timeBefore(clause, first)];
      continue;
    }
    if (clause.isWall(at)) return [];
    const word = clause.word(at);
    if (word === "where") where = true;
    else if (where && !BEFORE_WHERE.has(word)) return [];
    else if (word === "that" || word === "who") return [];
    if (!where && clause.isFinite(at) && clause.tag(at) !== "AUX" && ++finite > 2) return [];
  }
  return [];
}

/** Between a stop and "where": "Riga, on May 8, where". */
const BEFORE_WHERE = wordSet(words.beforeWhere);

/** "Riga, Latvia": the town, if the place is the country that follows it. */
function townBefore(clause: MeetingClause, place: number): Pick<Slot, "firstToken" | "endToken"> {
  const country = { firstToken: place, endToken: clause.name(place)?.endToken ?? place + 1 };
  const town = clause.word(place - 1) === "," ? clause.name(place - 2) : null;
  return town?.type === "place" &&
    clause.word(town.firstToken - 1) !== "," &&
    clause.word(town.firstToken - 1) !== "and"
    ? town
    : country;
}

/** The slots of a journey where the clause itself has none of their roles. */
export const withJourney = (own: readonly Slot[], journey: readonly Slot[]): Slot[] => [
  ...own,
  ...journey.filter(({ role }) => !own.some((slot) => slot.role === role)),
];

const placeSlot = (firstToken: number, endToken: number): Slot => ({ role: "place", firstToken, endToken });

const KINDS_OF_PLACE = wordSet(words.kindsOfPlace);
const BEFORE_KIND = wordSet(words.beforeKindOfPlace);

/** "Brest" in "the French city of Brest" or "the French capital, Paris": where the whole phrase starts. */
function phraseOfPlace(clause: MeetingClause, place: number): number {
  const kind = /^(?:of|,)$/u.test(clause.word(place - 1)) ? place - 2 : place - 1;
  if (!KINDS_OF_PLACE.has(clause.word(kind))) return place;
  let first = kind;
  while (first > kind - 4 && first > clause.first && !BEFORE_KIND.has(clause.word(first))) first--;
  return BEFORE_KIND.has(clause.word(first)) ? first : place;
}

function isGoal(clause: MeetingClause, name: number): boolean {
  const place = phraseOfPlace(clause, name);
  const before = clause.word(place - 1);
  if (VISITS.test(before)) return clause.tag(place - 1) !== "NOUN";
  if (before === "for") return LEAVES.has(clause.word(place - 2));
  if (before === "in") return ARRIVES.has(clause.word(place - 2));
  if (before !== "to") return false;
  for (let at = place - 2; at > place - 6 && at >= clause.first; at--) {
    if (MOVES.has(clause.word(at))) return true;
    if (clause.isFinite(at)) return false;
  }
  return false;
}

const OTHER_TIME = wordSet(words.otherTime);

/** The last date before the trigger: that of the journey or of the whole sentence. */
function timeBefore(clause: MeetingClause, first: number): Slot[] {
  for (let at = first - 1; at >= clause.first; at--) {
    const name = clause.name(at);
    if (!name) continue;
    at = name.firstToken;
    if (name.type === "date" && !OTHER_TIME.has(clause.word(at - 1)))
      return [{ role: "time", firstToken: at, endToken: name.endToken }];
  }
  return [];
}

const IS_TO = new Set(["is", "are"]);

const INTENTIONS = wordSet(words.intentions);

/**
 * "will visit Riga to attend …", "is to visit Riga and hold …": an infinitive takes place when the verb does that it
 * hangs on or is coordinated with. One that hangs on no verb is to come: "Finnish ministers to meet in Riga".
 */
export function isPlannedBefore(clause: MeetingClause, verb: number, chain: number): boolean {
  if (clause.tag(verb) !== "VBASE") return false;
  if (clause.word(chain) === "to" && INTENTIONS.has(clause.word(chain - 1))) return true;
  for (let at = chain - 1; at >= clause.first && at > chain - REACH; at--) {
    const name = clause.name(at);
    if (name) {
      at = name.firstToken;
      continue;
    }
    if (clause.isWall(at)) return false;
    if (IS_TO.has(clause.word(at)) && clause.word(at + 1) === "to") return true;
    const tag = clause.tag(at);
    if (tag === "AUX" && clause.lexicon.status.at(clause.tokens, at)?.word === "planned") return true;
    if (tag === "VPAST" || tag === "VPRES" || tag === "VPART")
      return clause.lexicon.status.at(clause.tokens, at)?.word === "planned";
  }
  return chain > clause.first && clause.word(chain) === "to" && clause.isNominal(chain - 1);
}

export const inherited = (
  clause: MeetingClause,
  status: MeetingStatus | null,
  verb: number,
  chain: number,
): MeetingStatus | null => (status === "held" && isPlannedBefore(clause, verb, chain) ? "planned" : status);

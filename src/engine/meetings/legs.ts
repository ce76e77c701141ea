import words from "../../../lexicons/words/meetings.json";
import type { Entity } from "../annotations/annotationSet";
import type { DocumentWords } from "../document/documentWords";
import { phrasesOf } from "../lexicon/wordGroup";
import { wordSet } from "../lexicon/wordList";
import { firstWhere } from "../text/firstWhere";
import type { Span } from "../text/span";
import type { Tokens } from "../tokens/tokens";
import type { Draft } from "./draft";
import type { MentionIndex, EntityMention } from "../annotations/mentionIndex";

/** One stop of a journey that a sentence tells of: where, when, and who travelled. */
interface Leg {
  readonly start: number;
  readonly paragraph: number;
  readonly place: Entity;
  readonly date: Entity | null;
  readonly travellers: ReadonlySet<Entity>;
  /** The sentence names no other stop. */
  readonly isOnly: boolean;
}

/** Verbs and nouns of a journey: "flew to", "on a trip to". */
const TRAVELS = phrasesOf(words.travels);
/** Before a stop of a journey: "to", "and visited". */
const BEFORE_STOP = wordSet(words.beforeStop);
/** How many words "led a Finnish trade delegation to" may have between the verb and the noun. */
const LONGEST_DELEGATION = 7;
/** How many paragraphs behind the sentence on the journey a meeting is still one of its stops. */
const NEAR = 2;

/** The stops of journeys in a document, in its order. Linear in its sentences. */
function legsOf(text: DocumentWords, index: MentionIndex): Leg[] {
  return text.paragraphs.flatMap(({ offset, paragraph: { sentences, tokens } }, paragraph) =>
    sentences.flatMap(({ first, end }) => {
      const verb = journeyIn(tokens, first, end);
      if (verb < 0) return [];
      const sentence = { start: offset + tokens.start[first], end: offset + tokens.end[end - 1] };
      return legsIn(text, { sentence, from: offset + tokens.start[verb], paragraph }, index);
    }),
  );
}

/** The token of a sentence from which on it tells of a journey, or -1. */
function journeyIn(tokens: Tokens, first: number, end: number): number {
  for (let at = first; at < end; at++)
    if (TRAVELS.at(tokens, at) || (tokens.lower[at] === "led" && leadsDelegation(tokens, at, end))) return at;
  return -1;
}

/** "led a Finnish trade delegation to Oman". */
function leadsDelegation({ lower }: Tokens, verb: number, end: number): boolean {
  if (lower[verb + 1] !== "a") return false;
  for (let at = verb + 2; at < end && at < verb + 2 + LONGEST_DELEGATION; at++)
    if (lower[at] === "delegation" && lower[at + 1] === "to") return true;
  return false;
}

/** A sentence that tells of a journey from an offset on. */
interface Journey {
  readonly sentence: Span;
  readonly from: number;
  readonly paragraph: number;
}

function legsIn(text: DocumentWords, { sentence, from, paragraph }: Journey, index: MentionIndex): Leg[] {
  const named = index.inside(sentence);
  const dates = named.filter(({ entity }) => entity.type === "date");
  const stops = named.filter((mention, at) => mention.start >= from && isStop(text, named, mention, at));
  const travellers = new Set(
    named.filter(({ entity, end }) => entity.type === "person" && end <= from).map(({ entity }) => entity),
  );
  const isTour = new Set(stops.map(({ entity }) => entity)).size > 1;
  return stops.map((stop, at) => {
    const next = stops[at + 1]?.start ?? sentence.end;
    const own = dates.find(({ start }) => start > stop.start && start < next);
    // "to Oman, Chad and Niger from May 1 to 9": one date for several stops is that of the journey.
    const date = isTour ? (dates.length > 1 ? own : undefined) : (own ?? soleOf(dates));
    return {
      start: from,
      paragraph,
      place: stop.entity,
      date: date?.entity ?? null,
      travellers,
      isOnly: stops.length === 1,
    };
  });
}

const soleOf = (dates: readonly EntityMention[]): EntityMention | undefined =>
  dates.length === 1 ? dates[0] : undefined;

/** Where somebody goes: not "Oman" behind "Muscat," nor whose people somebody is to meet. */
function isStop(
  text: DocumentWords,
  named: readonly EntityMention[],
  { kind, entity, start }: EntityMention,
  at: number,
): boolean {
  if (entity.type !== "place" || kind !== "name") return false;
  const before = named[at - 1];
  if (before?.entity.type === "place" && isComma(text.in({ start: before.end, end: start }))) return false;
  return opensStop(text.before(start, 4));
}

const isComma = (between: readonly string[]): boolean => between.length === 1 && between[0] === ",";

/** "to the", "and visited", "to the port of", ",". */
function opensStop(before: string[]): boolean {
  if (before.at(-1) === ",") return true;
  if (before.at(-1) === "of" && before.at(-3) === "the") before.length -= 2;
  if (before.at(-1) === "the") before.pop();
  return BEFORE_STOP.has(before.at(-1) ?? "");
}

/** A meeting on a journey was where and when the journey was, as far as the text says nothing else of it. */
export function placeOnJourneys(text: DocumentWords, index: MentionIndex, drafts: readonly Draft[]): void {
  const legs = legsOf(text, index);
  if (legs.length === 0) return;
  for (const draft of drafts) {
    if (draft.mode === "phone" || draft.mode === "video" || draft.isA("call") || draft.named) continue;
    const { start, end, paragraph } = draft.mentions[0];
    const first = firstWhere(legs.length, (at) => legs[at].paragraph >= paragraph - NEAR);
    const behind = firstWhere(legs.length, (at) => legs[at].start >= start);
    const near = legs.slice(first, behind).filter((leg) => travels(leg, draft));
    const sentence = text.sentences[text.sentenceAt(start)];
    const within = (from: number) => {
      const around = placesAround(index, Math.max(from, start - OPENING), end);
      return near.filter(({ place }) => draft.places.has(place) || around.has(place));
    };
    const own = within(sentence.start);
    const here = own.length > 0 ? own : within(0);
    const leg =
      here.at(-1) ??
      (draft.places.size === 0
        ? near.findLast((leg) => leg.isOnly && leg.paragraph === paragraph && leg.date !== null)
        : undefined);
    if (!leg) continue;
    if (draft.places.size === 0) draft.places.add(leg.place);
    draft.date ??= leg.date ?? here.findLast(({ date }) => date !== null)?.date ?? null;
  }
}

const travels = ({ travellers }: Leg, { participants, mentions }: Draft): boolean =>
  mentions[0].isOfDelegation || [...participants].some((party) => travellers.has(party));

/** How far before a meeting the place stands that its sentence opens with. */
const OPENING = 90;

const placesAround = (index: MentionIndex, start: number, end: number): ReadonlySet<Entity> =>
  new Set(
    index
      .inside({ start, end })
      .filter(({ entity }) => entity.type === "place")
      .map(({ entity }) => entity),
  );

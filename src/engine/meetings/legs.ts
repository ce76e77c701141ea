import type { Entity } from "../annotations/annotationSet";
import type { PlacedParagraph } from "../document/paragraph";
import type { Span } from "../text/span";
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

const TRAVELS =
  /\b(?:travel(?:l?ed|s|l?ing)?|visit(?:ed|s|ing)?|arriv(?:ed|es|ing) in|flew to|(?:trip|visit|travels?|journey) to|led a [\w\s.-]{0,40}delegation to)\b/iu;
/** How many paragraphs behind the sentence on the journey a meeting is still one of its stops. */
const NEAR = 2;

/** The stops of journeys in a document, in its order. Linear in its sentences. */
function legsOf(text: string, paragraphs: readonly PlacedParagraph[], index: MentionIndex): Leg[] {
  return paragraphs.flatMap(({ offset, paragraph: { sentences, tokens } }, number) =>
    sentences.flatMap(({ first, end }) => {
      const sentence = { start: offset + tokens.start[first], end: offset + tokens.end[end - 1] };
      return legsIn(text, sentence, number, index);
    }),
  );
}

function legsIn(text: string, sentence: Span, paragraph: number, index: MentionIndex): Leg[] {
  const verb = TRAVELS.exec(text.slice(sentence.start, sentence.end));
  if (!verb) return [];
  const from = sentence.start + verb.index;
  const named = index.inside(sentence);
  const dates = named.filter(({ entity }) => entity.type === "date");
  const stops = named.filter((mention, at) => mention.start >= from && isStop(text, named, mention, at));
  const travellers = new Set(
    named.filter(({ entity, end }) => entity.type === "person" && end <= from).map(({ entity }) => entity),
  );
  return stops.map((stop, at) => {
    const next = stops[at + 1]?.start ?? sentence.end;
    const own = dates.find(({ start }) => start > stop.start && start < next);
    const date = own ?? (dates.length === 1 ? dates[0] : undefined);
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

/** Where somebody goes: not "Oman" behind "Muscat," nor whose people somebody is to meet. */
function isStop(
  text: string,
  named: readonly EntityMention[],
  { kind, entity, start }: EntityMention,
  at: number,
): boolean {
  if (entity.type !== "place" || kind !== "name") return false;
  const before = named[at - 1];
  if (before?.entity.type === "place" && /^,\s+$/u.test(text.slice(before.end, start))) return false;
  return /(?:\b(?:to|in|visit(?:ed|s|ing)?|and)\s+(?:the\s+(?:[a-z]+\s+of\s+)?)?|,\s+)$/iu.test(
    text.slice(start - 24, start),
  );
}

/** A meeting on a journey was where and when the journey was, as far as the text says nothing else of it. */
export function placeOnJourneys(
  text: string,
  paragraphs: readonly PlacedParagraph[],
  index: MentionIndex,
  drafts: readonly Draft[],
): void {
  const legs = legsOf(text, paragraphs, index);
  if (legs.length === 0) return;
  for (const draft of drafts) {
    if (draft.mode === "phone" || draft.mode === "video" || draft.isA("call") || draft.named) continue;
    const { start, end, paragraph } = draft.mentions[0];
    const near = legs.filter(
      (leg) => leg.start < start && paragraph - leg.paragraph <= NEAR && travels(leg, draft),
    );
    const around = placesAround(index, start, end);
    const leg =
      near.findLast(({ place }) => draft.places.has(place) || around.has(place)) ??
      (draft.places.size === 0
        ? near.findLast((leg) => leg.isOnly && leg.paragraph === paragraph && leg.date !== null)
        : undefined);
    if (!leg) continue;
    if (draft.places.size === 0) draft.places.add(leg.place);
    draft.date ??= leg.date;
  }
}

const travels = ({ travellers }: Leg, { participants, mentions }: Draft): boolean =>
  mentions[0].isOfDelegation || [...participants].some((party) => travellers.has(party));

/** How far before a meeting the place stands that its sentence opens with. */
const OPENING = 90;

const placesAround = (index: MentionIndex, start: number, end: number): ReadonlySet<Entity> =>
  new Set(
    index
      .inside({ start: start - OPENING, end })
      .filter(({ entity }) => entity.type === "place")
      .map(({ entity }) => entity),
  );

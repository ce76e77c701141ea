import words from "../../../lexicons/words/meetings.json";
import type { Entity, MeetingStatus } from "../annotations/annotationSet";
import type { MentionIndex } from "../annotations/mentionIndex";
import type { DocumentWords } from "../document/documentWords";
import { isFrame, type MeetingTrigger } from "../document/meetingTrigger";
import type { Turn } from "../document/turns";
import { wordSet } from "../lexicon/wordList";
import type { MeetingMention, TriggerMention } from "./meetingMention";

/**
 * The two who speak to each other before or behind their meeting, as remarks are taken down: "SECRETARY LIND: It is a pleasure
 * to welcome Minister Ek here. MINISTER EK: Thank you. I look forward to our talks."
 */
export interface TwoOnFloor {
  readonly persons: readonly [Entity, Entity];
  /** Where it was taken down, as the head of the transcript says. */
  readonly place: Entity | null;
  /** The paragraphs of their turns. */
  readonly holds: (paragraph: number) => boolean;
}

/** In the label of somebody who holds an office; others ask, lead through the event or translate. */
const OFFICE = wordSet(words.officesInLabel);

/** The two office-holders who have the floor; null where more or fewer do. */
export function twoOnFloor(
  turns: readonly Turn[],
  text: DocumentWords,
  index: MentionIndex,
): TwoOnFloor | null {
  const held = turns.filter(({ label }) => text.in(label).some((word) => OFFICE.has(word)));
  const persons = [...new Set(held.flatMap(({ label }) => personIn(label, index) ?? []))];
  const [one, other] = persons;
  if (persons.length !== 2 || turns.length === 0) return null;
  return {
    persons: [one, other],
    place: placeInHead(turns[0].firstParagraph, text, index),
    holds: (paragraph) =>
      held.some(
        ({ firstParagraph, endParagraph }) => firstParagraph <= paragraph && paragraph < endParagraph,
      ),
  };
}

const personIn = (label: Turn["label"], index: MentionIndex): Entity | undefined =>
  index.inside(label).find(({ entity }) => entity.type === "person")?.entity;

/** "Riga, Latvia" in a line of its own above the turns. */
function placeInHead(end: number, text: DocumentWords, index: MentionIndex): Entity | null {
  for (const { offset, paragraph } of text.paragraphs.slice(0, end)) {
    const line = { start: offset, end: offset + paragraph.text.length };
    const [first] = index.inside(line);
    if (first?.entity.type === "place" && text.in({ start: offset, end: first.start }).length === 0)
      return first.entity;
  }
  return null;
}

/** What the two say of the meeting that brings them together is of both of them, and took place where they speak. */
export function withFloor(
  mentions: readonly TriggerMention[],
  floor: TwoOnFloor | null,
  text: DocumentWords,
): readonly TriggerMention[] {
  if (!floor) return mentions;
  let isPlaced = false;
  let told: MeetingStatus | null = null;
  return mentions.map((mention) => {
    if (mention.kind !== "meeting" || !floor.holds(mention.paragraph) || !isTheirs(mention, floor, text))
      return mention;
    const isHere = !isPlaced && floor.place !== null && mention.places.length === 0;
    isPlaced ||= isHere;
    const places = isHere && floor.place ? [floor.place] : mention.places;
    // "It is a pleasure to welcome you. – I look forward to our talks": one meeting, whichever of them it is told by.
    const status: MeetingStatus = mention.status === "planned" ? (told ?? "planned") : mention.status;
    told ??= status;
    return { ...mention, participants: floor.persons, places, status };
  });
}

const KINDS = new Set<MeetingTrigger["type"]>(["meet", "receive", "talk", "discuss"]);
const OURS = new Set(["our", "this", "these", "today"]);
const WE = new Set(["we", "i"]);

/** "to welcome Minister Ek", "we will discuss", "our conversation": nobody else is named, and no other time. */
function isTheirs(mention: MeetingMention, floor: TwoOnFloor, text: DocumentWords): boolean {
  const { trigger, named, date } = mention;
  if (!KINDS.has(trigger.type) || isFrame(trigger) || trigger.previous || named) return false;
  if (date !== null && date.name.toLowerCase() !== "today") return false;
  if (!namesNobodyElse(mention, floor)) return false;
  const words = text.paragraphs[mention.paragraph].paragraph.tokens.lower;
  if (trigger.denotation === "noun") return OURS.has(words[trigger.firstToken]);
  if (trigger.type === "receive") return mention.participants.length > 0 || mention.namelessGuest;
  const subjects = trigger.slots.filter(({ role }) => role === "subject");
  if (subjects.length === 0) return trigger.standing === "purpose";
  return subjects.some(({ endToken }) => WE.has(words[endToken - 1]));
}

/** Whoever is received may be named by the country: "my colleague from Oman". */
function namesNobodyElse({ trigger, participants }: MeetingMention, { persons }: TwoOnFloor): boolean {
  const counted =
    trigger.type === "receive" ? participants.filter(({ type }) => type === "person") : participants;
  return counted.every((party) => persons.includes(party));
}

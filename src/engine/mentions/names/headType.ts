import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import type { EntityType } from "../../annotations/annotationSet";
import type { Tokens } from "../../tokens/tokens";

/** Last words that leave no doubt of what a name names. */
const ORGANIZATION_LAST = wordSet(words.bodyLast);
const PLACE_LAST = wordSet(words.placeLast);
const AGREEMENT_LAST = wordSet(words.agreementLast);
const EVENT_LAST = wordSet(words.eventLast);
const TEXTS = wordSet(words.textsOnSubjects);
const PLACE_FIRST = wordSet(words.placeFirst);
const FOREIGN_FIRST = wordSet(words.bodyFirstAbroad);
const FOREIGN_LAST = wordSet(words.bodyLastAbroad);

/** True if the words end in the head noun of a body: "National Water Council". */
export function endsAsBody({ lower }: Tokens, first: number, end: number): boolean {
  return end > first && ORGANIZATION_LAST.has(lower[end - 1]);
}

/** The type that a name of several words has by its last or first word, where that is beyond doubt. */
export function headType({ lower }: Tokens, first: number, end: number): EntityType | null {
  if (end - first < 2) return FOREIGN_LAST.has(lower[first]) ? "organization" : null;
  const last = lower[end - 1];
  if (ORGANIZATION_LAST.has(last)) return "organization";
  if (PLACE_LAST.has(last) || (PLACE_FIRST.has(lower[first]) && end - first < 4)) return "place";
  if (FOREIGN_FIRST.has(lower[first]) || FOREIGN_LAST.has(last)) return "organization";
  if (AGREEMENT_LAST.has(last)) return "agreement";
  if (EVENT_LAST.has(last)) return "event";
  return typeBeforeSubject(lower, first, end);
}

/** "Harbour Declaration on Migration", "Conference on Media Freedom": the head noun stands before what it is on. */
function typeBeforeSubject(lower: readonly string[], first: number, end: number): EntityType | null {
  let link = first + 1;
  while (link < end && lower[link] !== "on") link++;
  if (link + 1 >= end) return null;
  if (TEXTS.has(lower[link - 1])) return "agreement";
  return EVENT_LAST.has(lower[link - 1]) ? "event" : null;
}

/** The type that a head noun tells by itself: "Convention" is an agreement. */
export function typeOfHead(word: string): EntityType | null {
  if (ORGANIZATION_LAST.has(word)) return "organization";
  if (AGREEMENT_LAST.has(word)) return "agreement";
  return EVENT_LAST.has(word) ? "event" : null;
}

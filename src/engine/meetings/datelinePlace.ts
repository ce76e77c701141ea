import type { Entity } from "../annotations/annotationSet";
import type { MentionIndex } from "../annotations/mentionIndex";
import type { DocumentWords } from "../document/documentWords";
import { datelineEnd } from "../grammar/dateline";
import type { Draft } from "./draft";
import type { HomeOf } from "../document/home";
import type { Sides } from "./sides";

/**
 * "RIGA – Ana Lind met Bo Ek today": the dateline says where, if it is away from home. In a capital it may be only where
 * the report was written, unless the others are at home there and the one who met them is not.
 */
export function placeFromDateline(
  text: DocumentWords,
  index: MentionIndex,
  drafts: readonly Draft[],
  sides: Sides,
  homeOf: HomeOf,
): void {
  const number = text.paragraphs.findIndex(({ kind }) => kind === "body");
  const place = number < 0 ? null : datelineOf(text, number, index);
  if (!place) return;
  for (const draft of drafts)
    if (mayBeThere(draft, number) && isAway(draft, place, sides, homeOf)) draft.places.add(place);
}

/** The place in the dateline of a paragraph. */
function datelineOf({ paragraphs }: DocumentWords, number: number, index: MentionIndex): Entity | null {
  const { offset, paragraph } = paragraphs[number];
  const [sentence] = paragraph.sentences;
  const end = sentence ? datelineEnd(paragraph, sentence) : 0;
  if (!sentence || end <= sentence.first) return null;
  const span = { start: offset, end: offset + paragraph.tokens.end[end - 1] };
  return index.inside(span).find(({ entity }) => entity.type === "place")?.entity ?? null;
}

/** It was told of in the lead, and in one room. */
const mayBeThere = (draft: Draft, lead: number): boolean =>
  draft.status === "held" &&
  draft.places.size === 0 &&
  draft.mode !== "phone" &&
  draft.mode !== "video" &&
  !draft.isA("call") &&
  !draft.isOccasion &&
  draft.mentions.some(({ paragraph, headline }) => paragraph === lead && !headline);

function isAway(draft: Draft, place: Entity, sides: Sides, homeOf: HomeOf): boolean {
  const { country, isCapital, isCountry } = homeOf(place.name);
  if (isCountry) return false;
  if (!isCapital) return true;
  const countries = [...draft.participants].map((party) => {
    const side = party.type === "person" ? sides.of(party) : party.id;
    // "RIGA – Minister Lind": the office beside a dateline is not one of that town.
    const name = side === null || side === place.id ? null : sides.nameOf(side);
    return name === null ? null : homeOf(name).country;
  });
  return country !== null && countries[0] !== country && countries.includes(country);
}

import type { Entity } from "../annotations/annotationSet";
import type { MentionIndex } from "../annotations/mentionIndex";
import type { DocumentWords } from "../document/documentWords";
import type { Span } from "../text/span";
import type { Draft } from "./draft";

interface WhereAndWhen {
  readonly place: Entity | null;
  readonly date: Entity;
}

/**
 * "Meeting between Ana Lind and Bo Ek, Riga, 8 May 2024", "… (Riga, 8 May 2024)", "… (8 May 2024)": a line that tells
 * of a meeting and ends in a place and a day, or a day alone, says where and when it was.
 */
export function placeFromLineEnd(text: DocumentWords, index: MentionIndex, drafts: readonly Draft[]): void {
  const known = new Map<number, WhereAndWhen | null>();
  const endOf = (paragraph: number): WhereAndWhen | null => {
    let found = known.get(paragraph);
    if (found === undefined) known.set(paragraph, (found = lineEnd(text, paragraph, index)));
    return found;
  };
  for (const draft of drafts) {
    if (draft.date !== null && draft.places.size > 0) continue;
    for (const { paragraph } of draft.mentions) {
      const found = endOf(paragraph);
      if (!found) continue;
      draft.date ??= found.date;
      if (draft.places.size === 0 && found.place) draft.places.add(found.place);
      break;
    }
  }
}

function lineEnd(text: DocumentWords, number: number, index: MentionIndex): WhereAndWhen | null {
  const { offset, paragraph } = text.paragraphs[number];
  const end = offset + paragraph.text.length;
  const names = index
    .inside({ start: offset, end })
    .filter(({ kind, entity }) => kind === "name" && entity.type !== "person");
  const [place, date] = [names.at(-2), names.at(-1)];
  const words = (span: Span): string => text.in(span).join(" ");
  const opensDate = date && text.before(date.start, 1).at(-1);
  if (
    date?.entity.type === "date" &&
    (opensDate === "(" || (opensDate === "," && place?.entity.type !== "place"))
  )
    return words({ start: date.end, end }) === (opensDate === "(" ? ")" : "")
      ? { place: null, date: date.entity }
      : null;
  if (place?.entity.type !== "place" || date?.entity.type !== "date") return null;
  const opens = text.before(place.start, 1).at(-1);
  if (opens !== "," && opens !== "(") return null;
  const isAtEnd = words({ start: date.end, end }) === (opens === "(" ? ")" : "");
  return isAtEnd && words({ start: place.end, end: date.start }) === ","
    ? { place: place.entity, date: date.entity }
    : null;
}

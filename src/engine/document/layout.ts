import words from "../../../lexicons/words/document.json";
import { alternatives } from "../lexicon/wordList";
import type { Span } from "../text/span";
import type { ParagraphKind } from "./paragraph";

/** Longer paragraphs are body text, whatever they begin with. */
const LONGEST_LABEL = 200;
const LONGEST_HEADLINE = 160;
const MOST_HEADLINE_WORDS = 22;
const MOST_SUBHEADING_WORDS = 9;

const FULL_STOP = /[.!?…:;,]["”’')\]]*$/u;
const LIST_ITEM = /^(?:[-*+•‣◦▪–]|\d{1,3}[.)]|\(?[a-z]\))\s/u;
const BY = /^[*_]*(?:(?:[Ww]ritten|[Rr]eport(?:ed|ing))\s)?(?:[Bb]y|BY):?[*_]*\s+[*_]*\p{Lu}[^.!?]*$/u;
const AGENCY = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.]*\s?){1,4}(?:\/|,|\s[-–|]\s)\s?(?:${alternatives(words.agencies)})\b`,
  "u",
);
const STAFF =
  /^[\p{L}.’' -]{4,50},?\s+(?:[Ss]taff (?:[Ww]riter|[Rr]eporter)|[Ss]pecial to|[Nn]ews [Dd]esk)\b/u;
const MONTH = String.raw`(?:${alternatives(words.months)})[a-z]*\.?`;
const DAY = `(?:${alternatives(words.days)})`;
const DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s+${MONTH},?\s+\d{4}|${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})`;
const TIME = String.raw`\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?`;
const PLACE = String.raw`\p{Lu}[\p{L}.’' -]{1,30}(?:,\s\p{Lu}[\p{L}.’' -]{1,30})?`;
/** Nothing but place, day, date and time: "CAIRO, 3 May 2024", "Updated: Tuesday, May 3, 2024 10:15 GMT". */
const DATELINE = new RegExp(
  `^(?:(?:${alternatives(words.postings)})(?:\\s(?:on|at))?:?\\s+)?(?:${PLACE}\\s?[,:–—/-]+\\s?)?(?:${DAY},?\\s+)?${DATE}(?:[\\s,|–—-]+(?:at\\s)?${TIME})?[.:]?$`,
  "iu",
);
const CAPTION = new RegExp(
  String.raw`^(?:\[?(?:${alternatives(words.captions)})s?\b\s*\d*\s*[:\/(|\]–—-]|!\[|\(l-r\)|from left\b|pictured\b)|(?:\((?:${alternatives(words.creditsInBrackets)})[^\(\)]{0,60}\)|\b(?:${alternatives(words.agenciesOfPictures)})\s?\/\s?\p{Lu}[\p{L} .'’\-]{2,40}|\bfile photo)[.\)]?$`,
  "iu",
);
/** What each paragraph is in the layout: headings, date and author lines, captions, lists, block quotations. */
export function kindsOfParagraphs(text: string, paragraphs: readonly Span[]): ParagraphKind[] {
  const kinds: ParagraphKind[] = [];
  paragraphs.forEach(({ start, end }, index) => {
    const head = text.slice(start, Math.min(end, start + LONGEST_LABEL));
    kinds.push(kindOf(head, end - start, index, paragraphs.length, kinds));
  });
  return kinds;
}

function kindOf(
  line: string,
  length: number,
  index: number,
  count: number,
  before: readonly ParagraphKind[],
): ParagraphKind {
  if (/^#{1,6}\s/u.test(line)) return "headline";
  if (line.startsWith(">")) return "blockQuote";
  if (LIST_ITEM.test(line)) return "listItem";
  if (length >= LONGEST_LABEL) return "body";
  const atEdge = index < 5 || index > count - 4;
  if (length < 100 && DATELINE.test(line)) return "dateline";
  if (length < 90 && atEdge && (BY.test(line) || AGENCY.test(line) || STAFF.test(line))) return "byline";
  if (CAPTION.test(line)) return "caption";
  return count > 1 && isHeadline(line, length, index, before) ? "headline" : "body";
}

/** A short line without a closing mark: at the top, under another one, or, shorter still, between paragraphs. */
function isHeadline(line: string, length: number, index: number, before: readonly ParagraphKind[]): boolean {
  if (length > LONGEST_HEADLINE || FULL_STOP.test(line) || /^["“‘'«]?\p{Ll}/u.test(line)) return false;
  const count = line.split(/\s+/u).length;
  const top = before.every((kind) => kind !== "body" && kind !== "listItem");
  if (top) return count <= MOST_HEADLINE_WORDS && index < 6;
  return count <= MOST_SUBHEADING_WORDS && before.at(-1) === "body" && /^\p{Lu}/u.test(line);
}

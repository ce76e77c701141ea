import words from "../../../lexicons/words/genre.json";
import type { Genre } from "../annotations/annotationSet";
import { alternatives, type WordList } from "../lexicon/wordList";
import type { Span } from "../text/span";
import type { ParagraphKind } from "./paragraph";
import type { Turn } from "./turns";

/** What the layout of a document tells of it; `paragraphs` and `kinds` are parallel. */
export interface Layout {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly kinds: readonly ParagraphKind[];
  readonly turns: readonly Turn[];
}

const oneOf = (list: WordList, flags = "iu"): RegExp =>
  new RegExp(String.raw`\b(?:${alternatives(list)})(?![\p{L}\p{N}])`, flags);
const JOINT = oneOf(words.joint);
const TOGETHER = oneOf(words.releasedTogether);
const READOUT = oneOf(words.readout);
const TRAVELS = oneOf(words.travels);
const MEETS = oneOf(words.meets, "u");
const REPORTS = oneOf(words.reports, "giu");
const SPEECH = oneOf(words.speech);
const LETTERHEAD = oneOf(words.letterhead);

/** "8:30 a.m.", "14:00 LOCAL", at the beginning of an entry. */
const TIME = /^\W*\d{1,2}(?::\d{2})?\s?(?:[ap]\.?m\b|\d{0,2}\s?(?:LOCAL|GMT|EST|EDT)\b|hrs\b)/iu;
/** "SECRETARY MOSS: Good morning": one speaker is no turn yet. */
const SPEAKER = /^\p{Lu}[\p{Lu}.’' -]{4,50}:\s/u;
/** "HEMPSTEAD, N.Y., Sept. 26 (UPI) —", "CAIRO (Reuters) -": a dateline with its agency. */
const AGENCY = /^[^a-z\n]{2,30}[^\n]{0,30}\((?:\p{Lu}{2,6}|Reuters|Xinhua)\)\s?[-–—]/u;
/** "We, the Foreign Ministers of …". */
const WE = /^We,\s/u;
/** "Lena Moss’s Call with Omar Reyes": a title that names both sides. */
const SIDES = /\b(?:calls?|meetings?|conversations?|talks)\s+(?:with|between)\s/iu;
/** The sentence that opens a readout begins with whom it is about. */
const OFFICIAL =
  /^(?:[^\n]{0,40}[-–—:]\s?)?(?:Today,?\s|Yesterday,?\s|On \p{L}+[^,]{0,20},\s|Earlier [^,]{0,20},\s)?(?:the\s)?(?:\p{Lu}|today)/u;

/** With whom, or on which day. */
const WHEN = oneOf(words.withOrWhen);
/** "Lena Moss, Foreign Minister". */
const SIGNED = /^\p{Lu}[^.,\n]{2,40}(?:\.[^.,\n]{1,30})?, \p{Lu}[^\n]{4,60}$/mu;

/** How far the opening is read, in characters. */
const OPENING = 420;
/** Characters of text for one reporting verb of a story, at the most. */
const STORY_STEP = 700;

/**
 * What kind of document it is, by its layout and its opening, as a reader tells who has only glanced at it; null where
 * nothing speaks for any. Linear. The cases are asked in this order.
 */
export function genreOf(layout: Layout): Genre | null {
  const seen = glance(layout);
  return CASES.find(([, holds]) => holds(seen))?.[0] ?? null;
}

/** What a glance shows. */
interface Glance extends Layout {
  /** The lines before the body: title, letterhead, date, place. */
  readonly head: string;
  /** Both, for what may stand in either. */
  readonly top: string;
  /** The beginning of the body. */
  readonly opening: string;
}

const CASES: readonly (readonly [Genre, (seen: Glance) => boolean])[] = [
  ["list", isList],
  ["transcript", isTranscript],
  ["story", ({ opening }) => AGENCY.test(opening)],
  // "Joint Statement on the Water Dialogue"; "We, the Foreign Ministers of Norland and Sudland".
  ["jointStatement", ({ top, opening }) => JOINT.test(top) || TOGETHER.test(top) || WE.test(opening)],
  // "Readout of the call", "The following is attributable to the spokesperson".
  ["readout", ({ head, opening }) => READOUT.test(`${head}\n${opening.slice(0, 150)}`) || SIDES.test(head)],
  // "Secretary Moss will travel to Oslo from May 3 to 5."
  ["travel", ({ opening }) => TRAVELS.test(opening.slice(0, 260))],
  ["story", (seen) => isStory(seen)],
  // "Minister Moss met today with her counterpart."
  [
    "readout",
    ({ opening }) => OFFICIAL.test(opening) && MEETS.test(opening.slice(0, 300)) && WHEN.test(opening),
  ],
  // "Lena Moss, Foreign Minister" alone above the text.
  ["release", ({ head }) => LETTERHEAD.test(head) || SIGNED.test(head)],
  ["story", ({ text }) => reportsIn(text) > 0],
];

function glance(layout: Layout): Glance {
  const { text, paragraphs, kinds } = layout;
  const lines = paragraphs.map(({ start, end }) => text.slice(start, Math.min(end, start + OPENING)));
  const first = lines.findIndex((line, i) => isBody(line, kinds[i]));
  const body = first < 0 ? 0 : first;
  const opening = lines.slice(body, body + 3).join("\n");
  const head = lines.slice(0, body).join("\n");
  return {
    head,
    top: `${head}\n${opening.slice(0, 300)}`,
    opening,
    ...layout,
  };
}

/** Running text, not a line that says who publishes it. */
const isBody = (line: string, kind: ParagraphKind): boolean =>
  kind !== "headline" &&
  kind !== "dateline" &&
  kind !== "byline" &&
  (line.length > 110 || /[.!?]["”)]?$/u.test(line)) &&
  !/attributable to/iu.test(line);

/** Times of the day, or items, make up much of it: "9:00 a.m. Minister Moss meets …". */
function isList({ text, paragraphs, kinds }: Glance): boolean {
  const times = paragraphs.filter(({ start }) => TIME.test(text.slice(start, start + 30))).length;
  const items = kinds.filter((kind) => kind === "listItem").length;
  return (times > 0 && times * 6 >= paragraphs.length) || (items > 3 && items * 2 > paragraphs.length);
}

/** Most of it is spoken, or a line above it says that it was. */
function isTranscript({ text, turns, head, opening }: Glance): boolean {
  const spoken = turns.reduce((sum, { content }) => sum + lengthOf(content), 0);
  return spoken * 2 > text.length || SPEAKER.test(opening) || SPEECH.test(head);
}

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Somebody is said to have said something again and again, or a byline says who wrote it. */
function isStory({ text, kinds }: Glance): boolean {
  if (kinds.includes("byline")) return true;
  const reports = reportsIn(text);
  return reports > 2 && reports * STORY_STEP > text.length;
}

const reportsIn = (text: string): number => text.match(REPORTS)?.length ?? 0;

import type { Entity } from "../annotations/annotationSet";
import type { PlacedParagraph } from "../document/paragraph";
import type { DocumentWords } from "../document/documentWords";
import type { Span } from "../text/span";
import type { Draft } from "./draft";
import type { MentionIndex } from "../annotations/mentionIndex";
import { partiesIn } from "./parties";

/** Who was there, as a list under its own heading or at the end of a sentence says. Document offsets. */
export interface Attendance extends Span {
  readonly participants: readonly Entity[];
}

const WERE = "(?:was|were)";
/** People who may sit at a meeting. */
const PEOPLE =
  "(?:participants|attendees|panelists|speakers|presenters|guests|leaders|legislators|lawmakers|governors|mayors|ministers|officials|stakeholders|advocates|members|companies|organi[sz]ations|representatives|staff|those|others)";
const TAKE_PART =
  "(?:participat(?:ed|ing)|attend(?:ed|ing)|join(?:ed|ing)|spoke|speaking|represented|present)";
const THERE = [
  "(?:participants|attendees|panelists|speakers|presenters|guests)",
  "heard\\s+from\\b[^.:;\\n]{0,90}",
  "participating\\s+[\\w\\s-]{0,40}",
  `${PEOPLE}\\s+(?:(?:who|that)\\s+)?${TAKE_PART}`,
  "in\\s+attendance|also\\s+present",
  `${WERE}\\s+(?:also\\s+)?(?:joined|attended)`,
  `joining\\b[^.:;\\n]{0,80}?\\b${WERE}`,
  "the\\s+following\\b[^.:;\\n]{0,60}?\\b(?:participated|attended|joined|spoke|remarks)",
  // "Governors from today's meeting included:"
  `${PEOPLE}\\s+(?:from|at)\\s+(?:the|today[’']s|yesterday[’']s)\\s+(?:meeting|roundtable|event|convening|session|call)`,
].join("|");
const TELLS = "(?:includ(?:ed?|ing)|were|was|by|are)";
/** What may stand before the colon: "included representatives from:", "were the following leaders:". */
const OPENS = "(?:\\s+representatives\\s+(?:of|from)|\\s+the\\s+following(?:\\s+\\w+)?)?";

/** "Participants in the meeting:", "A list of those in attendance at the meeting is as follows:". */
const AT_WHAT = "(?:\\s+(?:in|at|on|of|for|from|during|as)\\s[^.:;\\n]{0,60})?";

/** "Participants in the meeting included:", "Also present were", "The premier was joined by:". */
const HEADING = new RegExp(
  `\\b(?:${THERE})\\b(?:[^.:;\\n]{0,90}?\\b${TELLS}${OPENS}|${AT_WHAT}|${OPENS})\\W*:\\W*$`,
  "iu",
);
/** "State leaders included:" as a whole sentence. */
const SHORT_HEADING = new RegExp(
  `(?:^|[.!?]\\s+)(?:[\\p{L}-]+\\s+){0,3}${PEOPLE}\\s+included${OPENS}\\W*:\\W*$`,
  "iu",
);
/** "A list of the attendees is below." */
const LIST_OF = /\blists?\s+of\s+[^.:\n]{0,60}?\b(?:attendees|participants)\b[^.:\n]{0,40}[.:]\s*$/iu;
/** "Other members of the Omani government included …". */
const OTHERS =
  "(?:additional|other)\\s+(?:[\\p{L}-]+\\s+)?(?:representatives|officials|leaders|guests|members)(?![^.:\\n]*\\bdelegation)";
/** "Participants in the call included …": the list ends with the sentence. */
const SENTENCE = new RegExp(
  `(?:^|[.:]\\s+)(?:[\\p{L}’'-]+\\s+){0,5}?(?:participants|attendees|organi[sz]ations\\s+participating|${OTHERS})\\b[^.:;\\n]{0,120}?\\b(?:included|were|include):?\\s+(?<list>[^\\n]{3,})$`,
  "iu",
);
const ITEM = /(?:^|\s)[-–•*·▪]\s+|\n+/u;
/** Lines of a list are short; what is longer tells of something else. */
const LONGEST_LINE = 260;
/** A heading ends with its colon, but for marks of emphasis. */
const COLON = 4;
/** A list may stand in so many paragraphs. */
const MOST_LINES = 60;
const MARKED = /^\s*(?:[-–•*·▪]|\d{1,2}[.)])\s/u;

/** The lists of a document that say who took part. Linear in its paragraphs. */
export function findAttendance(text: DocumentWords, index: MentionIndex): Attendance[] {
  const { paragraphs } = text;
  const found: Attendance[] = [];
  for (const [number, place] of paragraphs.entries()) {
    const words = place.paragraph.text;
    const last = place.paragraph.sentences.at(-1);
    if (!last) continue;
    const from = place.paragraph.tokens.start[last.first];
    const end = words.slice(Math.max(from, words.length - 200));
    const isOpen = words.lastIndexOf(":") >= words.length - COLON;
    const isHeading = (isOpen && (HEADING.test(end) || SHORT_HEADING.test(end))) || LIST_OF.test(end);
    const spans = isHeading ? listBehind(paragraphs, number + 1) : listInside(place);
    const participants = peopleOf(text, spans, index);
    if (participants.length > 0)
      found.push({
        start: place.offset + from,
        end: spans[spans.length - 1].end,
        participants,
      });
  }
  return found;
}

/** A list tells of the meeting that its heading names, or else of the one that the text spoke of last. */
export function addAttendance(lists: readonly Attendance[], drafts: readonly Draft[]): void {
  for (const { end, participants } of lists) {
    const before = drafts.filter((draft) => mayBeListed(draft) && lastBefore(draft, end) >= 0);
    // Whoever is listed was there: at what is still to come only if the text tells of nothing else.
    const held = before.filter(({ status }) => status !== "planned");
    lastToldBefore(held.length > 0 ? held : before, end)?.addListed(participants);
  }
}

/** Of several meetings, the one that is spoken of last before an offset. */
function lastToldBefore(drafts: readonly Draft[], end: number): Draft | undefined {
  let told: Draft | undefined;
  let latest = -1;
  for (const draft of drafts) {
    const at = lastBefore(draft, end);
    if (at > latest) [told, latest] = [draft, at];
  }
  return told;
}

/** Where a meeting is spoken of last before an offset, but for the headline; -1 where it is not. */
const lastBefore = ({ mentions }: Draft, end: number): number =>
  mentions.reduce(
    (last, { start, headline }) => (start < end && !headline ? Math.max(last, start) : last),
    -1,
  );

/** Not a visit by itself, nor what only frames another meeting. */
const mayBeListed = (draft: Draft): boolean =>
  (draft.participants.size > 0 || draft.unnamedParty || draft.unnamedBoth) &&
  !draft.isOccasion &&
  !(draft.types.size === 1 && draft.isA("visit"));

/** The items of the list that follows a heading, be it one to a line or all in one paragraph. */
function listBehind(paragraphs: readonly PlacedParagraph[], first: number): Span[] {
  const items: Span[] = [];
  for (let at = first; at < paragraphs.length && at < first + MOST_LINES; at++) {
    const { offset, paragraph } = paragraphs[at];
    const isMarked = MARKED.test(paragraph.text);
    if (!isMarked && (paragraph.text.length > LONGEST_LINE || /[.:]\s*$/u.test(paragraph.text))) break;
    items.push(...split(paragraph.text, offset));
  }
  return items;
}

function split(text: string, offset: number): Span[] {
  const items: Span[] = [];
  let at = 0;
  for (const part of text.split(ITEM)) {
    const start = text.indexOf(part, at);
    if (part.trim() !== "") items.push({ start: offset + start, end: offset + start + part.length });
    at = start + part.length;
  }
  return items;
}

function listInside({ offset, paragraph: { text, sentences, tokens } }: PlacedParagraph): Span[] {
  for (const { first, end } of sentences) {
    const start = tokens.start[first];
    const found = SENTENCE.exec(text.slice(start, tokens.end[end - 1]));
    const list = found?.groups?.list;
    if (list)
      return [{ start: offset + tokens.end[end - 1] - list.length, end: offset + tokens.end[end - 1] }];
  }
  return [];
}

/** The first person of each item; where items name no persons, their first body. A sentence is one item with all its names. */
function peopleOf(text: DocumentWords, items: readonly Span[], index: MentionIndex): Entity[] {
  const parties = items.map((item) => partiesIn(text, item, index));
  if (items.length === 1) return parties[0];
  const isOfPersons = parties.filter(([first]) => first?.type === "person").length * 2 >= items.length;
  return [
    ...new Set(
      parties.flatMap((own) => {
        const first = own.find(({ type }) => (isOfPersons ? type === "person" : type !== "place"));
        return first ? [first] : [];
      }),
    ),
  ];
}

import words from "../../../lexicons/words/document.json";
import { alternatives, wordSet } from "../lexicon/wordList";
import type { Span } from "../text/span";

/** One person's turn in a transcript: a label, its colon and what is said up to the next label. Document offsets. */
export interface Turn {
  /** The label without its colon: "SECRETARY BLINKEN", "QUESTION". */
  readonly label: Span;
  /** The colon; of no length in transcripts that write "Q" alone. */
  readonly colon: Span | null;
  /** What is said: a piece for each stretch of a paragraph between the notes in brackets. */
  readonly content: readonly Span[];
  /** Index of the paragraph with the label, and one past that of the last paragraph of the turn. */
  readonly firstParagraph: number;
  readonly endParagraph: number;
}

const PARTICLES = alternatives(words.particlesInLabel);
/** "SECRETARY BLINKEN:", "MR. PRICE:", "FOREIGN MINISTER KULEBA (via interpreter):"; capitals throughout. */
const LOUD = new RegExp(
  String.raw`^[*_\x60\s]*(?<label>(?:\p{Lu}[\p{Lu}\p{M}\d.’'‘-]*|AL-\p{Lu}+|(?<=\s)(?:${PARTICLES}))(?:\s(?:\p{Lu}[\p{Lu}\p{M}\d.’'‘-]*|${PARTICLES}|Mc\p{Lu}+)){0,7})(?:\s\([^()\n]{1,40}\))?[*_]*(?<colon>:)[*_]*(?=\s|$)`,
  "u",
);
/** "Deputy Secretary Sherman:", "Moderator:"; only where several paragraphs begin in this way. */
const QUIET = new RegExp(
  String.raw`^[*_\s]*(?<label>\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.’'-]*|${alternatives(words.particlesInName)})){0,5})(?:\s\([^()\n]{1,40}\))?[*_]*(?<colon>:)[*_]*(?=\s\p{Lu}|\s?[“"]|$)`,
  "u",
);
/** "Q    Thank you": the briefings of some houses have no colon. */
const LETTER = /^(?<label>Q)(?=\s{1,8}[\p{Lu}(“"])/u;
/** A line that ends the transcript, or stands between its turns without being spoken. */
const UNSPOKEN =
  /^\s*(?:#{1,6}\s|#+\s*$|\*\s*\*\s*\*|---|\(?(?:END|End)\b|###|(?:Begin|End) [Tt]ext\b|\d{1,2}:\d{2}\s?[AaPp]\.?[Mm]\.?|Washington, D\.?C\.?$)/u;
/** Notes of the stenographer: "(Laughter.)", "(Via interpreter)", "[inaudible]". */
const NOTE = new RegExp(
  String.raw`[\(\[](?:\p{Lu}[^\(\)\[\]\n]{1,80}|${alternatives(words.notes)}|speaking [^\(\)\[\]\n]{1,40})[\)\]]`,
  "gu",
);
const NO_LABEL = wordSet(words.noLabels);
/** So many turns make a transcript: of loud labels, and of quiet ones, which headings and lists resemble. */
const LEAST_LOUD = 2;
const LEAST_QUIET = 4;

interface Opening {
  readonly paragraph: number;
  readonly label: Span;
  readonly colon: Span | null;
  /** Where the words of the turn begin. */
  readonly from: number;
  readonly loud: boolean;
}

/** The turns of a transcript, told by the labels at the beginnings of paragraphs; none in other documents. Linear. */
export function findTurns(text: string, paragraphs: readonly Span[]): Turn[] {
  const openings: Opening[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const opening = openingOf(text, paragraph, index);
    if (opening) openings.push(opening);
  }
  const loud = openings.filter((opening) => opening.loud);
  const counts = new Map<string, number>();
  const labelOf = ({ label }: Opening): string => text.slice(label.start, label.end);
  for (const opening of openings) counts.set(labelOf(opening), (counts.get(labelOf(opening)) ?? 0) + 1);
  const quiet = openings.filter((opening) => !opening.loud && counts.get(labelOf(opening))! > 1);
  const kept = loud.length >= LEAST_LOUD ? loud : quiet.length >= LEAST_QUIET && counts.size > 1 ? quiet : [];
  return kept.map((opening, at) =>
    turnOf(text, paragraphs, opening, kept[at + 1]?.paragraph ?? paragraphs.length),
  );
}

function openingOf(text: string, { start, end }: Span, paragraph: number): Opening | null {
  const head = text.slice(start, Math.min(end, start + 120));
  const loud = LOUD.exec(head) ?? LETTER.exec(head);
  const match = loud ?? QUIET.exec(head);
  const label = match?.groups?.label;
  if (!match || label === undefined || (label === label.toUpperCase() && NO_LABEL.has(label.toLowerCase())))
    return null;
  const at = start + match[0].indexOf(label);
  const colon = match.groups?.colon === undefined ? -1 : start + match[0].lastIndexOf(":");
  return {
    paragraph,
    label: { start: at, end: at + label.length },
    colon: colon < 0 ? null : { start: colon, end: colon + 1 },
    from: start + match[0].length,
    loud: loud !== null,
  };
}

function turnOf(text: string, paragraphs: readonly Span[], opening: Opening, next: number): Turn {
  const { paragraph: first, label, colon, from } = opening;
  const content = piecesOf(text, from, paragraphs[first].end);
  let end = first + 1;
  for (; end < next; end++) {
    const { start, end: stop } = paragraphs[end];
    if (UNSPOKEN.test(text.slice(start, Math.min(stop, start + 40)))) break;
    content.push(...piecesOf(text, start, stop));
  }
  return { label, colon, content, firstParagraph: first, endParagraph: end };
}

/** What stands between the notes in `[start, end)`, without white space at the edges. */
function piecesOf(text: string, start: number, end: number): Span[] {
  const own = text.slice(start, end);
  const pieces: Span[] = [];
  let from = 0;
  const add = (to: number): void => {
    const piece = own.slice(from, to);
    const trimmed = piece.trim();
    if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
    const at = start + from + piece.indexOf(trimmed);
    pieces.push({ start: at, end: at + trimmed.length });
  };
  for (const note of own.matchAll(NOTE)) {
    add(note.index);
    from = note.index + note[0].length;
  }
  add(own.length);
  return pieces;
}

import { frontMatterBlock } from "./frontMatter";
import type { Span } from "./span";

const LINE = /[^\r\n\u2028\u2029\v\f\u0085]+/gu;

/** Lines longer than this are not cut at a column. */
const WIDEST_COLUMN = 110;
const NARROWEST_COLUMN = 40;

/**
 * Paragraphs of a document as spans without their surrounding white space, in order; what its front matter says of it is
 * none of them.
 * In a hard-wrapped document (lines cut at a column) a blank line ends a paragraph, otherwise every line break does.
 */
export function splitParagraphs(text: string): Span[] {
  const lines: Span[] = [];
  const body = frontMatterBlock(text)?.end ?? 0;
  for (const match of text.matchAll(LINE)) {
    const [line] = match;
    if (match.index < body) continue;
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (start < end) lines.push({ start, end });
  }
  return isHardWrapped(text, lines) ? joinWrapped(text, lines) : lines;
}

/**
 * True if most lines with a line directly below end only because the first word of that line did not fit under the
 * longest line.
 */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let longest = 0;
  let wide = 0;
  for (const { start, end } of lines) {
    if (end - start > WIDEST_COLUMN) wide++;
    else longest = Math.max(longest, end - start);
  }
  if (longest < NARROWEST_COLUMN || wide > lines.length * 0.05) return false;
  let followed = 0;
  let cut = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (!isSingleBreak(text, line, next) || startsBlock(text, next)) continue;
    followed++;
    if (line.end - line.start + 1 + firstWord(text, next) > longest) cut++;
  }
  return followed >= 2 && cut >= followed * 0.7;
}

/** Length of the first word of a line, as far as it matters. */
function firstWord(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && at - start < WIDEST_COLUMN && !/\s/u.test(text[at])) at++;
  return at - start;
}

/** True if exactly one line break stands between two lines. */
function isSingleBreak(text: string, line: Span, next: Span): boolean {
  let breaks = 0;
  for (let at = line.end; at < next.start; at++) {
    const char = text[at];
    if (char === "\n" ? text[at - 1] !== "\r" : /[\r\v\f\u0085\u2028\u2029]/u.test(char)) breaks++;
    if (breaks > 1) return false;
  }
  return breaks === 1;
}

const BLOCK_START = /^(?:[-*+•–]\s|\d{1,3}[.)]\s|#{1,6}\s|>|\||```|~~~|[-=_*]{3})/u;

const startsBlock = (text: string, { start }: Span): boolean =>
  BLOCK_START.test(text.slice(start, start + 6));

function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  lines.forEach((line, i) => {
    const open = paragraphs.at(-1);
    const continues = i > 0 && isSingleBreak(text, lines[i - 1], line) && !startsBlock(text, line);
    // A Markdown heading is one line.
    if (open && continues && text[open.start] !== "#") open.end = line.end;
    else paragraphs.push({ ...line });
  });
  return paragraphs;
}

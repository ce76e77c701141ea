import type { Span } from "./span";

const LINE = /[^\r\n\u2028\u2029]+/gu;

/**
 * Paragraphs of a document as spans without their surrounding white space, in order.
 * In a hard-wrapped document (lines cut at a column) a blank line ends a paragraph, otherwise every line break does.
 */
export function splitParagraphs(text: string): Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(LINE)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    if (start < end) lines.push({ start, end });
  }
  return isHardWrapped(text, lines) ? joinWrapped(text, lines) : lines;
}

/** Three lines in four, of those that a next line follows directly, end near one column and without a full stop. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let followed = 0;
  let cut = 0;
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.end - line.start);
  if (longest > 120) return false;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!isSingleBreak(text, lines[i], lines[i + 1])) continue;
    followed++;
    const length = lines[i].end - lines[i].start;
    if (
      length >= longest * 0.75 &&
      length >= 50 &&
      !/[.!?:]["”’)]?$/u.test(text.slice(lines[i].start, lines[i].end))
    )
      cut++;
  }
  return followed >= 2 && cut >= followed * 0.6;
}

function isSingleBreak(text: string, line: Span, next: Span): boolean {
  return /^[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*$/u.test(text.slice(line.end, next.start));
}

const BLOCK_START = /^(?:[-*+•]\s|\d{1,3}[.)]\s|#{1,6}\s|>|\|)/u;

function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | null = null;
  let previous: Span | null = null;
  for (const line of lines) {
    const startsBlock = BLOCK_START.test(text.slice(line.start, line.start + 6));
    if (open && previous && !startsBlock && isSingleBreak(text, previous, line)) open.end = line.end;
    else {
      if (open) paragraphs.push(open);
      open = { ...line };
    }
    previous = line;
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}

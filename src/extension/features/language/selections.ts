import { contains, sentencesIn, type Span } from "../../../engine";
import { type AnnotationIndex, extentOf } from "../../core/annotations/annotationIndex";
import { quotedIn } from "../../core/annotations/marks";
import type { SourceText } from "../../core/annotations/sourceText";

/**
 * What a growing selection takes in from the offset on, each in the next: the word, the mention, what stands between
 * quotation marks, then with the marks, what was said, the statement, the sentence, the paragraph, the document.
 */
export function selectionsAt(
  text: string,
  paragraphs: readonly Span[],
  index: AnnotationIndex,
  source: SourceText,
  offset: number,
): readonly Span[] {
  const holds = ({ start, end }: Span) => start <= offset && offset <= end;
  const paragraph = paragraphs.find(holds);
  const statements = index.statements.filter((statement) => holds(extentOf(statement)));
  const candidates: Span[] = [
    ...wordAt(text, offset),
    ...index.mentionsAt(offset).map(({ mention }) => mention),
    ...statements.flatMap((statement) => {
      const pieces = [...statement.cue, ...statement.content, ...statement.source].filter(holds);
      const quoted = pieces.flatMap((piece) => quotedIn(piece, source)).filter(holds);
      return [...quoted.map(insideMarks), ...quoted, ...pieces, extentOf(statement)];
    }),
    ...(paragraph ? [...sentencesIn(text, paragraph), paragraph] : []),
    { start: 0, end: text.length },
  ];
  return nested(candidates.filter(holds));
}

const insideMarks = ({ start, end }: Span): Span => ({ start: start + 1, end: end - 1 });

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** The letters around the offset, none where it stands between other signs. */
function wordAt(text: string, offset: number): Span[] {
  let start = offset;
  while (start > 0 && LETTER.test(text[start - 1])) start--;
  let end = offset;
  while (end < text.length && LETTER.test(text[end])) end++;
  return start < end ? [{ start, end }] : [];
}

/** The spans from the shortest to the longest, without those that do not hold the one before. */
function nested(spans: readonly Span[]): Span[] {
  const chain: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = chain.at(-1);
    if (last && (!contains({ start, end }, last) || (last.start === start && last.end === end))) continue;
    chain.push({ start, end });
  }
  return chain;
}

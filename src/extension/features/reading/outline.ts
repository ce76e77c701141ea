import { bySpan, contains, type Span, type Statement } from "../../../engine";
import { anchorOf, type AnnotationIndex, extentOf } from "../../core/annotations/annotationIndex";
import type { SourceText } from "../../core/annotations/sourceText";
import { groupBy } from "../../core/util/groupBy";
import { partiesInWords, placeAndDateInWords } from "../../words/meetingWords";
import { shorten } from "../../words/shorten";
import { contentInWords, speakerAndCue } from "../../words/speakerWords";

export interface OutlineItem {
  readonly kind: "paragraph" | "meeting" | "statement";
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** Part of `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** Paragraphs with the meetings that they introduce and the statements in them, nested ones below the outer. */
export function outlineOf(
  paragraphs: readonly Span[],
  index: AnnotationIndex,
  source: SourceText,
): OutlineItem[] {
  const statements = index.statements.filter(({ content }) => content.length > 0);
  const inParagraph = groupBy(statements, (statement) => placeOf(extentOf(statement), paragraphs));
  const inner = groupBy(statements, ({ parent }) => parent);
  const introduced = groupBy(index.set.meetings, ({ mentions }) => placeOf(mentions[0], paragraphs));
  return paragraphs.map((paragraph, place) => {
    const own = inParagraph.get(place) ?? [];
    const ids = new Set(own.map(({ id }) => id));
    const top = own.filter(({ parent }) => parent === null || !ids.has(parent));
    const meetings = (introduced.get(place) ?? []).map((meeting): OutlineItem => {
      const [span] = meeting.mentions;
      return {
        kind: "meeting",
        name: partiesInWords(meeting, index, source),
        detail: placeAndDateInWords(meeting, index),
        span,
        selection: span,
        children: [],
      };
    });
    const children = [...meetings, ...top.map((statement) => statementItem(statement, inner, index, source))];
    const end = Math.max(paragraph.end, ...children.map(({ span }) => span.end));
    return {
      kind: "paragraph",
      name: shorten(source.textOf(paragraph), 60),
      detail: "",
      span: { start: paragraph.start, end },
      selection: paragraph,
      children: children.sort((a, b) => bySpan(a.selection, b.selection)),
    };
  });
}

/** Number of the paragraph that the span starts in; paragraphs are in document order. */
function placeOf({ start }: Span, paragraphs: readonly Span[]): number {
  let low = 0;
  let high = paragraphs.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle].start <= start) low = middle;
    else high = middle;
  }
  return low;
}

function statementItem(
  statement: Statement,
  nested: ReadonlyMap<string | null, readonly Statement[]>,
  index: AnnotationIndex,
  source: SourceText,
): OutlineItem {
  const extent = extentOf(statement);
  const children = (nested.get(statement.id) ?? [])
    .map((inner) => statementItem(inner, nested, index, source))
    .filter(({ span }) => contains(extent, span));
  return {
    kind: "statement",
    name: speakerAndCue(statement, index, source),
    detail: shorten(contentInWords(statement, source), 80),
    span: extent,
    selection: anchorOf(statement),
    children,
  };
}

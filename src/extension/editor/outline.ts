import { bySpan, contains, type Span, type Statement } from "../../engine";
import { anchorOf, extentOf, type AnnotationIndex } from "../annotations/annotationIndex";
import type { SourceText } from "../annotations/sourceText";
import { partiesInWords, placeAndDateInWords } from "../words/meetingWords";
import { shorten } from "../words/shorten";
import { contentInWords, cueInWords, speakerInWords } from "../words/speakerWords";

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
  const introductions = index.set.meetings.map((meeting) => ({ meeting, span: meeting.mentions[0] }));
  return paragraphs.map((paragraph) => {
    const here = (span: Span) => paragraph.start <= span.start && span.start < paragraph.end;
    const own = statements.filter((statement) => here(extentOf(statement)));
    const inner = new Set(own.map(({ id }) => id));
    const top = own.filter(({ parent }) => parent === null || !inner.has(parent));
    const meetings = introductions
      .filter(({ span }) => here(span))
      .map(({ meeting, span }): OutlineItem => {
        const name = partiesInWords(meeting, index, source);
        return {
          kind: "meeting",
          name,
          detail: placeAndDateInWords(meeting, index),
          span,
          selection: span,
          children: [],
        };
      });
    const children = [...meetings, ...top.map((statement) => statementItem(statement, own, index, source))];
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

function statementItem(
  statement: Statement,
  all: readonly Statement[],
  index: AnnotationIndex,
  source: SourceText,
): OutlineItem {
  const extent = extentOf(statement);
  const children = all
    .filter(({ parent }) => parent === statement.id)
    .map((inner) => statementItem(inner, all, index, source))
    .filter(({ span }) => contains(extent, span));
  return {
    kind: "statement",
    name: [speakerInWords(statement, index, source), cueInWords(statement, source)].filter(Boolean).join(" "),
    detail: shorten(contentInWords(statement, source), 80),
    span: extent,
    selection: anchorOf(statement),
    children,
  };
}

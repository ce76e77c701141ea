import type { AnnotationSet } from "../annotations/annotationSet";
import { bySpan, type Span } from "../text/span";

/** A marked stretch of text: the type of a name, or "content", "cue", "source", "meeting". */
export interface Mark extends Span {
  readonly kind: string;
}

/** The names alone. */
export const nameMarksOf = ({ entities }: AnnotationSet): Mark[] =>
  entities
    .flatMap(({ type, mentions }) =>
      mentions
        .filter(({ kind }) => kind === "name")
        .map(({ start, end }): Mark => ({ kind: type, start, end })),
    )
    .sort(bySpan);

/** Everything that is marked in a result, in document order; pronouns and descriptions left out. */
export function marksOf(set: AnnotationSet): Mark[] {
  const { statements, meetings } = set;
  const marks = nameMarksOf(set);
  const add = (kind: string, spans: readonly Span[]) => {
    for (const { start, end } of spans) marks.push({ kind, start, end });
  };
  for (const { content, cue, source } of statements) {
    add("content", content);
    add("cue", cue);
    add("source", source);
  }
  for (const { mentions } of meetings) add("meeting", mentions);
  return marks.sort(bySpan);
}

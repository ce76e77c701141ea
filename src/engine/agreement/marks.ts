import type { AnnotationSet } from "../annotations/annotationSet";
import { bySpan, type Span } from "../text/span";

/** A marked stretch of text: the type of a name, or "content", "cue", "source", "meeting". */
export interface Mark extends Span {
  readonly kind: string;
}

/** Everything that is marked in a result, in document order; pronouns and descriptions left out. */
export function marksOf({ entities, statements, meetings }: AnnotationSet): Mark[] {
  const marks: Mark[] = [];
  const add = (kind: string, spans: readonly Span[]) => {
    for (const { start, end } of spans) marks.push({ kind, start, end });
  };
  for (const { type, mentions } of entities)
    add(
      type,
      mentions.filter(({ kind }) => kind === "name"),
    );
  for (const { content, cue, source } of statements) {
    add("content", content);
    add("cue", cue);
    add("source", source);
  }
  for (const { mentions } of meetings) add("meeting", mentions);
  return marks.sort(bySpan);
}

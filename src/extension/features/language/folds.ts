import type { Section, Span } from "../../../engine";
import { type AnnotationIndex, extentOf } from "../../core/annotations/annotationIndex";
import type { SourceText } from "../../core/annotations/sourceText";

/** Lines that fold into the first of them; counted from zero, both included. */
export interface Fold {
  readonly first: number;
  readonly last: number;
}

/**
 * What folds: each section under its heading, and each statement of more than one line, such as a turn of a transcript or a
 * quotation over several paragraphs. Of those that begin in one line the longest; in the order of the lines.
 */
export function foldsOf(
  sections: readonly Section[],
  index: AnnotationIndex,
  source: SourceText,
): readonly Fold[] {
  const longest = new Map<number, number>();
  const add = ({ start, end }: Span): void => {
    const [first, last] = [source.lineAt(start) - 1, source.lineAt(end - 1) - 1];
    if (last > first && last > (longest.get(first) ?? first)) longest.set(first, last);
  };
  for (const { span } of sections) add(span);
  for (const statement of index.statements) add(extentOf(statement));
  return [...longest].map(([first, last]) => ({ first, last })).sort((a, b) => a.first - b.first);
}

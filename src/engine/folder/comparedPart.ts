import type { AnnotationSet } from "../annotations/annotationSet";

/** What is compared of a set with those of other documents: without the rest, a large folder fits into memory. */
export function comparedPart(set: AnnotationSet): AnnotationSet {
  const needed = new Set(
    set.meetings.flatMap(({ participants, place, date }) => [...participants, place, date]),
  );
  return { ...set, statements: [], entities: set.entities.filter(({ id }) => needed.has(id)) };
}

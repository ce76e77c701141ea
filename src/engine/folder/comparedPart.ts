import type { AnnotationSet, Entity } from "../annotations/annotationSet";

/** What is compared of a set with those of other documents: without the rest, a large folder fits into memory. */
export function comparedPart(set: AnnotationSet): AnnotationSet {
  const needed = new Set(
    set.meetings.flatMap(({ participants, place, date }) => [...participants, place, date]),
  );
  const isNeeded = ({ id, type }: Entity) => needed.has(id) || type === "quantity";
  return { ...set, statements: [], entities: set.entities.filter(isNeeded) };
}

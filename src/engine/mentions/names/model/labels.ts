import type { EntityType } from "../../../annotations/annotationSet";

/** Types that the model tells apart; `other` is a proper name that the scheme leaves out ("Hamlet", "Nobel Prize"). */
export const MODEL_TYPES = [
  "person",
  "organization",
  "place",
  "nationality",
  "event",
  "agreement",
  "other",
] as const;

/** Label 0 is outside; type t begins with 1 + 2t and goes on with 2 + 2t. */
export const LABELS = 1 + 2 * MODEL_TYPES.length;
/** Row width of the weights: labels rounded up. */
export const ROW = 16;

export const OUTSIDE = 0;
export const beginOf = (type: number): number => 1 + 2 * type;
export const insideOf = (type: number): number => 2 + 2 * type;
export const typeOfLabel = (label: number): number => (label - 1) >> 1;
export const isBegin = (label: number): boolean => (label & 1) === 1;

/** True if `next` may follow `previous`: a name goes on only as what it began as. */
export function mayFollow(previous: number, next: number): boolean {
  if (next === OUTSIDE || isBegin(next)) return true;
  return previous !== OUTSIDE && typeOfLabel(previous) === typeOfLabel(next);
}

/** The scheme's type of a model type, null for `other`. */
export function entityTypeOf(type: number): EntityType | null {
  const name = MODEL_TYPES[type];
  return name === "other" ? null : name;
}

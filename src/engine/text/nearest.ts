import type { Span } from "./span";

/** The one of the places that stands nearest to one of the others, the first of equals; undefined where there are none. */
export function nearest<Place extends Span>(
  places: readonly Place[],
  others: readonly Span[],
): Place | undefined {
  let found: Place | undefined;
  let least = Infinity;
  for (const place of places) {
    for (const other of others) {
      const gap = Math.max(place.start - other.end, other.start - place.end);
      if (gap >= least) continue;
      least = gap;
      found = place;
    }
  }
  return found ?? places.at(0);
}

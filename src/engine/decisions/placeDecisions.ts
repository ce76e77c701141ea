import { anchor } from "../anchoring/anchor";
import { describe } from "../anchoring/describe";
import type { Selectors } from "../anchoring/selectors";
import { type Edit, shiftSpan } from "../anchoring/shiftSpans";
import type { TextIndex } from "../anchoring/textIndex";
import type { LivePlace } from "./applyDecisions";
import type { Decision } from "./decision";
import { mapPlaces } from "./mapPlaces";

/** A place with the words that it was last described by, so that an orphan keeps its old text. */
export interface TrackedPlace {
  readonly selectors: Selectors;
  readonly span: LivePlace;
}

/** Stored decisions, each place looked up in the text. `sameText`: the text is the one they were stored with. */
export function placeDecisions(
  index: TextIndex,
  decisions: readonly Decision<Selectors>[],
  sameText: boolean,
): Decision<TrackedPlace>[] {
  return decisions.map((decision) =>
    mapPlaces(decision, (selectors): TrackedPlace => {
      const found = anchor(index, selectors, { sameText });
      return { selectors, span: found.kind === "anchored" ? found.span : null };
    }),
  );
}

/** The decisions after edits of the text. A decision none of whose places moves stays the same object. */
export function shiftDecisions(
  decisions: readonly Decision<TrackedPlace>[],
  edits: readonly Edit[],
): Decision<TrackedPlace>[] {
  const first = Math.min(...edits.map(({ start }) => start));
  return decisions.map((decision) => {
    let moves = false;
    mapPlaces(decision, ({ span }) => (moves ||= span !== null && span.end > first));
    if (!moves) return decision;
    return mapPlaces(decision, (place): TrackedPlace =>
      place.span ? { ...place, span: shiftSpan(place.span, edits) } : place,
    );
  });
}

/** The decisions by spans alone, for `applyDecisions`. */
export function livePlaces(decisions: readonly Decision<TrackedPlace>[]): Decision<LivePlace>[] {
  return decisions.map((decision) => mapPlaces(decision, ({ span }) => span));
}

/** The decisions to be stored: every place that is in the text is described anew, orphans keep their selectors. */
export function describeDecisions(
  index: TextIndex,
  decisions: readonly Decision<TrackedPlace>[],
): Decision<Selectors>[] {
  return decisions.map((decision) =>
    mapPlaces(decision, ({ selectors, span }) => (span ? describe(index, span) : selectors)),
  );
}

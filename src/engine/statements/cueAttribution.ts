import { namesSomebody } from "../grammar/nounPhrase";
import { activeAt } from "./active";
import type { CuePlace } from "./cueDraft";
import type { Draft } from "./draft";
import { invertedAt } from "./inverted";
import { passiveAt } from "./passive";
import { relayedAt } from "./relayed";
import { undergoneAt } from "./undergone";

/** From here on no other reading is asked for. */
const CERTAIN = 0.95;

/** The attribution that a cue site makes, or null if it reports nothing there. */
export function attributionAt(place: CuePlace, drafts: readonly Draft[]): Draft | null {
  const { view, cues, site, low, high } = place;
  const inverted = invertedAt(place);
  const isNamed = inverted?.source ? namesSomebody(view, inverted.source) : false;
  return (
    relayedAt(view, cues, site, low, high) ??
    surer(
      inverted,
      isNamed,
      () => passiveAt(view, cues, site, low, high) ?? undergoneAt(place) ?? activeAt(place, drafts),
    )
  );
}

/** The reading with more behind it: the first if its source names somebody, or unless the other is surer. */
function surer(first: Draft | null, isNamed: boolean, other: () => Draft | null): Draft | null {
  if (first && (first.confidence >= CERTAIN || isNamed)) return first;
  const second = other();
  return first && (!second || second.confidence <= first.confidence) ? first : second;
}

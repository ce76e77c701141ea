import type { SentenceView } from "../document/sentenceView";
import { isTag } from "../grammar/sentenceView";
import type { CueTool } from "./cueEvidence";
import type { CueSite } from "./cueSites";
import { draftFrom, type Draft, type DraftParts } from "./draft";

/** A cue site inside its unit `[low, high)`. */
export interface CuePlace {
  readonly view: SentenceView;
  readonly cues: CueTool;
  readonly site: CueSite;
  readonly low: number;
  readonly high: number;
}

/** Least confidence of an attribution. */
export const THRESHOLD = 0.26;

/** A draft with what the cue's entry and verb group say of it. */
export function draftOf({ entry, group }: CueSite, parts: DraftParts): Draft {
  const { act, cameo } = entry;
  const { polarity, tense, head } = group;
  return draftFrom(head, parts, { act, cameo, polarity, tense });
}

export function isVerbLike(view: SentenceView, i: number): boolean {
  return isTag(view, i, "VPAST") || isTag(view, i, "VPRES") || isTag(view, i, "AUX");
}

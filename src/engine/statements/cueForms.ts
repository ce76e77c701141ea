import type { SentenceView } from "../document/sentenceView";
import type { CueLexicon } from "./cueLexicon";

/** Least prior of a cue before which content ends: without a comma, and with one. */
export const TIER_LIMIT = 0.55;
export const COMMA_LIMIT = 0.27;

/** True if the token is a form of a verb that reports something at least so often; of "point out", both words stand there. */
export function isCueForm(view: SentenceView, lexicon: CueLexicon, i: number, least: number): boolean {
  const entries = lexicon.byForm.get(view.lower[i]);
  return (
    entries?.some(
      (entry) =>
        entry.kind === "verb" &&
        (entry.rest.length === 0 || entry.rest[0] === view.lower[i + 1]) &&
        entry.prior >= least,
    ) ?? false
  );
}

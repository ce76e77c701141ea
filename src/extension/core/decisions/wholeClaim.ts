import { type Claim, type LivePlace, mapPlaces, type Span, type Verdict } from "../../../engine";

/** The verdict, if all its words are still there. */
export function wholeVerdict(verdict: Verdict<LivePlace>): Verdict<Span> | null {
  let whole = true;
  const nowhere: Span = { start: 0, end: 0 };
  const mapped = mapPlaces({ id: "", annotator: "", time: "", verdict }, (place: LivePlace): Span => {
    whole &&= place !== null;
    return place ?? nowhere;
  });
  return whole ? mapped.verdict : null;
}

/** The claim, if all its words are still there. */
export function wholeClaim(claim: Claim<LivePlace>): Claim<Span> | null {
  const verdict = wholeVerdict({ kind: "accept", claim });
  return verdict?.kind === "accept" ? verdict.claim : null;
}

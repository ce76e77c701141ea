import { fingerprint, sameFingerprint } from "../anchoring/fingerprint";
import { TextIndex } from "../anchoring/textIndex";
import type { LivePlace } from "../decisions/applyDecisions";
import type { Decision } from "../decisions/decision";
import { livePlaces, placeDecisions } from "../decisions/placeDecisions";
import type { Sidecar } from "./sidecar";

/** The decisions of a sidecar in the text, for `applyDecisions`; places whose words are gone are null. */
export function placeSidecar({ text: known, decisions }: Sidecar, text: string): Decision<LivePlace>[] {
  const sameText = known !== null && sameFingerprint(known, fingerprint(text));
  return livePlaces(placeDecisions(new TextIndex(text), decisions, sameText));
}

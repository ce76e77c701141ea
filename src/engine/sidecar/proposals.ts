import { describe } from "../anchoring/describe";
import { fingerprint } from "../anchoring/fingerprint";
import type { Selectors } from "../anchoring/selectors";
import type { TextIndex } from "../anchoring/textIndex";
import type { Evidence } from "../annotations/annotationSet";
import { mentionKey, type Reviewed } from "../decisions/applyDecisions";
import { meetingClaim, mentionClaim, statementClaim } from "../decisions/claims";
import type { Claim } from "../decisions/decision";
import { mapClaim } from "../decisions/mapPlaces";
import type { Span } from "../text/span";

/** What the engine proposes and nobody has decided on, for a file that is to hold the whole result. */
export interface Proposal {
  /** Made from what it says, so that it is the same each time. */
  readonly id: string;
  readonly claim: Claim<Selectors>;
  readonly evidence: Evidence;
}

/** All that is proposed in a text, for which `index` is made, without what was decided on. */
export function proposalsOf({ set, states }: Reviewed, index: TextIndex): Proposal[] {
  const proposals: Proposal[] = [];
  const propose = (key: string, { evidence }: { evidence: Evidence }, claim: () => Claim<Span>) => {
    if ((states.get(key) ?? "proposed") !== "proposed") return;
    const stored = mapClaim(claim(), (span) => describe(index, span));
    const { length, hash } = fingerprint(JSON.stringify(mapClaim(stored, wordsOf)));
    proposals.push({ id: `urn:readout:proposal:${hash}-${length}`, claim: stored, evidence });
  };
  for (const entity of set.entities)
    for (const mention of entity.mentions)
      propose(mentionKey(mention), mention, () => mentionClaim(mention, entity));
  for (const statement of set.statements)
    propose(statement.id, statement, () => statementClaim(set, statement));
  for (const meeting of set.meetings) propose(meeting.id, meeting, () => meetingClaim(set, meeting));
  return proposals;
}

const wordsOf = ({ quote: { prefix, exact, suffix } }: Selectors): string =>
  `${prefix.slice(-32)}|${exact}|${suffix.slice(0, 32)}`;

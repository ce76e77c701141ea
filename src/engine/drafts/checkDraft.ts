import type { Steps } from "../steps";
import { holding } from "../text/holding";
import { type Draft, findCheckables } from "./checkables";
import type { DraftFinding } from "./finding";
import { judgeBare } from "./judgeBare";
import { judgeQuoted, type Judgement } from "./judgeQuoted";
import type { Sources } from "./sources";

/**
 * Checks a draft against sources: a finding for each quotation and each reported statement, and for each sentence that has lost
 * its speaker, in the draft's order. Pauses after each place.
 */
export function* checkDraft(draft: Draft, sources: Sources): Steps<DraftFinding[]> {
  const judgements: Judgement[] = [];
  for (const checkable of yield* findCheckables(draft)) {
    yield;
    if (checkable.checked !== "sentence") judgements.push(judgeQuoted(checkable, sources));
    else {
      const finding = judgeBare(checkable, sources);
      if (finding) judgements.push({ finding, weak: [] });
    }
  }
  return withoutParts(takeWeak(judgements));
}

/** A statement of nobody in a sentence that has lost its speaker is told with the sentence. */
function withoutParts(findings: readonly DraftFinding[]): DraftFinding[] {
  const isLost = holding(findings.filter(({ kind }) => kind === "lostSpeaker").map(({ span }) => span));
  return findings.filter(
    ({ kind, checked, speaker, span }) =>
      kind === "lostSpeaker" || checked !== "statement" || speaker !== null || !isLost(span),
  );
}

/** A likeness too weak to name a place counts in a document from which the draft has something else. */
function takeWeak(judgements: readonly Judgement[]): DraftFinding[] {
  const known = new Set(judgements.flatMap(({ finding }) => finding.source?.document ?? []));
  return judgements.map(
    ({ finding, weak }) => weak.find(({ source }) => source && known.has(source.document)) ?? finding,
  );
}

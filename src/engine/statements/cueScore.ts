import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import { sigmoid, type BinaryModel } from "../perceptron/binaryModel";
import { FeatureList } from "../perceptron/featureList";
import type { CueEvidence, CueJudge } from "./cueEvidence";
import { addCueFeatures } from "./cueFeatures";
import type { RightFrame } from "./cueEvidence";

/** How far what was learnt from releases counts in other documents, measured on newspapers. */
const TRUST = 0.5;

/**
 * A judge that weighs the evidence: the entry's prior moved by what stands around it, and what a logistic regression over
 * `addCueFeatures` adds to that, where there are weights.
 */
export function createCueJudge(model: BinaryModel | undefined): CueJudge {
  const features = new FeatureList();
  return (evidence) => {
    const prior = priorLogit(evidence);
    if (!model) return sigmoid(prior);
    addCueFeatures(features.clear(), evidence);
    return sigmoid(prior + TRUST * model.logit(features));
  };
}

const FRAME_BONUS: Readonly<Record<RightFrame, number>> = {
  that: 2.2,
  quotation: 2.2,
  colon: 1.2,
  wh: 0.8,
  clause: 1.2,
  infinitive: 0.9,
  preposition: 0.8,
  phrase: -0.7,
};
const ABSTRACT_BONUS = [0, 1.4, 2.2];

/** What a thing as subject takes away: it may report nothing at all ("the finding revealed a crack"). */
const INANIMATE = 1.2;

/** What a poll or report as subject adds to verbs of finding ("the survey shows a fall in trade"). */
const DOCUMENTARY = 1.2;
const FINDS = wordSet(words.finding);

/** The log odds before any training: the entry's prior moved by what stands around it. */
export function priorLogit({ site, frame, abstract, source, inanimate, documentary }: CueEvidence): number {
  const { entry, group } = site;
  let score = Math.log(entry.prior / (1 - entry.prior));
  score += frame === "left" ? 2 : FRAME_BONUS[frame] + ABSTRACT_BONUS[abstract];
  if (group.form === "gerund") score -= 0.4;
  if (!source) score -= 1;
  if (inanimate && (frame === "phrase" || frame === "infinitive" || frame === "preposition"))
    score -= INANIMATE;
  if (documentary && frame === "phrase" && FINDS.has(entry.lemma)) score += DOCUMENTARY;
  return score;
}

import type { BinaryModel } from "../perceptron/binaryModel";
import { FeatureList } from "../perceptron/featureList";
import type { EdgeJudge } from "./contentEdges";
import { addEdgeFeatures } from "./edgeFeatures";

/** Log odds of the end that the rules say, and of any other, before training. */
export const RULE_OFFSET = 2;
/** By how much the log odds of another end must be higher: chosen so that newspapers lose nothing. */
const MARGIN = 0.75;

/** A judge that leaves the end to the rules unless the evidence for another is clearly stronger. */
export function createEdgeJudge(model: BinaryModel | undefined): EdgeJudge | undefined {
  if (!model) return undefined;
  const features = new FeatureList();
  return (question) => {
    if (question.candidates.length === 1) return question.byRules;
    const logitOf = (edge: number): number => {
      addEdgeFeatures(features.clear(), question, edge);
      return model.logit(features) + (edge === question.byRules ? RULE_OFFSET : -RULE_OFFSET);
    };
    let best = question.byRules;
    let least = logitOf(best) + MARGIN;
    for (const edge of question.candidates) {
      if (edge === question.byRules) continue;
      const logit = logitOf(edge);
      if (logit <= least) continue;
      best = edge;
      least = logit;
    }
    return best;
  };
}

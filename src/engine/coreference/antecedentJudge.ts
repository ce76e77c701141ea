import { FeatureList } from "../perceptron/featureList";
import type { BinaryModel } from "../perceptron/binaryModel";
import type { AntecedentJudge } from "./antecedent";
import { addAntecedentFeatures } from "./antecedentFeatures";

/** A judge that weighs the evidence by a logistic regression over `addAntecedentFeatures`; without weights by order alone. */
export function createAntecedentJudge(model: BinaryModel | undefined): AntecedentJudge {
  const features = new FeatureList();
  return (evidence) => {
    if (!model) return 1 - evidence.above;
    addAntecedentFeatures(features.clear(), evidence);
    return model.logit(features);
  };
}

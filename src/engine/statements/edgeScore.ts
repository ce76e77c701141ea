import type { BinaryModel } from "../perceptron/binaryModel";
import { FeatureList } from "../perceptron/featureList";
import type { EdgeJudge, EdgeQuestion } from "./contentEdges";
import { addSurfaceFeatures } from "./edgeFeatures";
import { addTreeFeatures, treeRanges } from "./edgeTree";

/** Log odds of the end that the rules say, and of any other, before training. */
export const RULE_OFFSET = 2;
/** By how much the log odds of another end must be higher: chosen so that newspapers lose nothing. */
const MARGIN = 0.75;

/**
 * How far the tree can move the log odds of an end against that of the rules. An end that lies further behind on its
 * surface alone is not weighed. Where no tree could bring another to the front, the sentence is not parsed.
 */
const TREE_REACH = 3;

/** A judge that leaves the end to the rules unless the evidence for another is clearly stronger. */
export function createEdgeJudge(model: BinaryModel | undefined): EdgeJudge | undefined {
  if (!model) return undefined;
  const features = new FeatureList();
  const treeRange = treeRanges(model);
  const surfaceLogit = (question: EdgeQuestion, edge: number): number => {
    addSurfaceFeatures(features.clear(), question, edge);
    return model.logit(features) + (edge === question.byRules ? RULE_OFFSET : -RULE_OFFSET);
  };
  const treeLogit = (question: EdgeQuestion, edge: number): number => {
    addTreeFeatures(features.clear(), question, edge);
    return model.logit(features);
  };
  return (question) => {
    const { byRules, candidates } = question;
    const ofRules = surfaceLogit(question, byRules) + MARGIN;
    const least = ofRules + treeRange(question, byRules).least;
    const rivals: { edge: number; logit: number }[] = [];
    for (const edge of candidates) {
      if (edge === byRules) continue;
      const logit = surfaceLogit(question, edge);
      if (logit > ofRules - TREE_REACH && logit + treeRange(question, edge).most > least)
        rivals.push({ edge, logit });
    }
    if (rivals.length === 0) return byRules;
    let best = byRules;
    let most = ofRules + treeLogit(question, byRules);
    for (const { edge, logit } of rivals) {
      const whole = logit + treeLogit(question, edge);
      if (whole <= most) continue;
      best = edge;
      most = whole;
    }
    return best;
  };
}

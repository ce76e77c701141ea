// Which features occur often enough to be learnt.
import { LEFT, ParserState, RIGHT, SHIFT } from "../../src/engine/syntax/parserState";
import { FeatureCounter } from "./averagedPerceptron";
import { costs } from "./oracle";
import { goldOf, load, type ParserExample } from "./parserExample";
import { MAX_TEACHER_FEATURES } from "./teacherFeatures";

/** Writes the keys of a state; returns how many. */
export type StateFeatures = (state: ParserState, keys: Int32Array) => number;

/** Features seen at least `least` times on the right way through the sentences. */
export function countedKeys(
  data: readonly ParserExample[],
  features: StateFeatures,
  least: number,
): Int32Array {
  const keys = new Int32Array(MAX_TEACHER_FEATURES);
  const counter = new FeatureCounter();
  const state = new ParserState();
  const cost = new Float64Array(3);
  for (const example of data) {
    load(state, example);
    const gold = goldOf(state, example.heads);
    while (!state.done) {
      costs(state, gold, cost);
      counter.add(keys, features(state, keys));
      state.apply(cost.indexOf(Math.min(cost[SHIFT], cost[LEFT], cost[RIGHT])));
    }
  }
  return counter.keys(least);
}

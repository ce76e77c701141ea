// What a parser that need not be fast looks at beyond what the one that ships does.
import { featureKey } from "../../src/engine/perceptron/hash";
import { MAX_PARSER_FEATURES, stateKeys } from "../../src/engine/syntax/parserFeatures";
import type { ParserState } from "../../src/engine/syntax/parserState";

/** Most keys that `teacherKeys` writes. */
export const MAX_TEACHER_FEATURES = MAX_PARSER_FEATURES + 32;

const near = (distance: number): number => (distance < 5 ? distance : distance < 10 ? 5 : 6);

/** Writes the keys of a state, the shipped parser's and more; returns how many. */
export function teacherKeys(state: ParserState, keys: Int32Array): number {
  const { word, tag, fine, coarse, leftChild, rightChild, leftValency, rightValency } = state;
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const s2 = state.stacked(2);
  const n0 = state.queued(0);
  const n2 = state.queued(2);
  const s0t = tag[s0];
  const s1t = tag[s1];
  const n0t = tag[n0];
  const s0w = word[s0];
  const s1w = word[s1];
  const s0r = rightChild[s0];
  const s1r = rightChild[s1];
  const s0n0 = s0t * 32 + n0t;
  const s1s0 = s1t * 32 + s0t;
  const three = s1s0 * 32 + n0t;
  const f0 = fine[s0];
  const f1 = fine[s1];
  const c0 = coarse[s0];
  const c1 = coarse[s1];
  const cn = coarse[n0];
  let n = stateKeys(state, keys);
  keys[n++] = featureKey(104, word[n2], tag[n2]);
  keys[n++] = featureKey(110, s0w, s1s0);
  keys[n++] = featureKey(112, s1s0, near(s0 - s1) * 32 + n0t);
  keys[n++] = featureKey(115, s1s0, tag[s2] * 32 + n0t);
  keys[n++] = featureKey(117, three, 0);
  keys[n++] = featureKey(118, s0n0, tag[leftChild[s0]] * 32 + tag[s0r]);
  keys[n++] = featureKey(122, s0w, leftValency[s0] * 16 + rightValency[s0]);
  keys[n++] = featureKey(125, s1w, rightValency[s1] * 32 + s0t);
  keys[n++] = featureKey(131, s1w, word[n0]);
  keys[n++] = featureKey(132, s1t * 32 + n0t, s0w);
  keys[n++] = featureKey(140, tag[s2] * 32 + s1t, s0w);
  keys[n++] = featureKey(141, word[s2], s1s0);
  keys[n++] = featureKey(142, s0n0, s1t * 1024 + tag[s1r] * 32 + tag[s0r]);
  keys[n++] = featureKey(313, word[leftChild[n0]], (c1 * 1024 + c0) * 1024 + cn);
  keys[n++] = featureKey(324, f1, s1s0);
  keys[n++] = featureKey(325, f0, s1s0);
  keys[n++] = featureKey(327, f0, three);
  keys[n++] = featureKey(328, f1, three);
  keys[n++] = featureKey(342, c0 * 1024 + cn, three);
  keys[n++] = featureKey(343, c1 * 1024 + c0, three);
  keys[n++] = featureKey(365, three, tag[s0r] * 32 + tag[s1r]);
  return n;
}

import assert from "node:assert/strict";
import type { WordClusters } from "../../../../src/engine/perceptron/wordClusters";
import { arcKeys, MAX_PARSER_FEATURES, stateKeys } from "../../../../src/engine/syntax/parserFeatures";
import { LEFT, ParserState, SHIFT } from "../../../../src/engine/syntax/parserState";
import { TAG } from "../../../../src/engine/syntax/tags";
import { tokenize } from "../../../../src/engine/tokens/tokenize";

const GROUPS: { readonly [word: string]: number } = { pledged: 7, vowed: 7, ate: 9, aid: 30 };
const clusters: WordClusters = { fine: (lower) => GROUPS[lower] ?? 0, coarse: (fine) => fine >> 3 };
const tags = Uint8Array.of(TAG.PRON, TAG.VPAST, TAG.NOUN);

/** Keys of the state before "aid" hangs on the verb, and of that arc. */
function keysOf(text: string): Set<number> {
  const state = new ParserState();
  state.load(tokenize(text), tags, { first: 0, end: 3 }, clusters);
  for (const action of [SHIFT, LEFT, SHIFT, SHIFT]) state.apply(action);
  const keys = new Int32Array(MAX_PARSER_FEATURES);
  const found = new Set(keys.slice(0, stateKeys(state, keys)));
  state.setHeads([1, 3, 1]);
  for (const key of keys.slice(0, arcKeys(state, 2, Uint8Array.of(1, 0, 0), keys))) found.add(key);
  return found;
}

describe("parser features", () => {
  const shared = (a: string, b: string) => [...keysOf(a)].filter((key) => keysOf(b).has(key)).length;

  it("sees more in common between words of one group", () => {
    assert.ok(shared("they pledged aid", "they vowed aid") > shared("they pledged aid", "they ate aid") + 5);
  });

  it("tells every word of its own apart", () => {
    assert.ok(shared("they pledged aid", "they vowed aid") < keysOf("they vowed aid").size - 5);
  });
});

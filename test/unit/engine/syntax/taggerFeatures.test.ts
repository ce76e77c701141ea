import assert from "node:assert/strict";
import { hashText } from "../../../../src/engine/perceptron/hash";
import { KeyIndex } from "../../../../src/engine/perceptron/keyIndex";
import type { WordClusters } from "../../../../src/engine/perceptron/wordClusters";
import { TagHistory } from "../../../../src/engine/syntax/clauseState";
import { MAX_TAGGER_FEATURES, TaggerView } from "../../../../src/engine/syntax/taggerFeatures";
import { lexiconKey } from "../../../../src/engine/syntax/taggerKeys";
import { WordFacts } from "../../../../src/engine/syntax/wordFacts";
import { tokenize } from "../../../../src/engine/tokens/tokenize";

const GROUPS: { readonly [word: string]: number } = { decried: 3, bemoaned: 3, met: 3, delays: 8, lapses: 8 };
const clusters: WordClusters = { fine: (lower) => GROUPS[lower] ?? 0, coarse: () => 0 };
const lexicon = new KeyIndex(16);
lexicon.set(lexiconKey(hashText("met")), 5);

function keysOf(text: string, index: number): Set<number> {
  return new Set(keyListOf(text, index));
}

function keyListOf(text: string, index: number): Int32Array {
  const tokens = tokenize(text);
  const view = new TaggerView();
  view.load(tokens, { first: 0, end: tokens.count }, new WordFacts(lexicon, clusters));
  const keys = new Int32Array(MAX_TAGGER_FEATURES);
  return keys.slice(0, view.keys(index, new TagHistory(), keys));
}

describe("tagger features", () => {
  const shared = (a: readonly [string, number], b: readonly [string, number]) => {
    const other = keysOf(...b);
    return [...keysOf(...a)].filter((key) => other.has(key)).length;
  };

  it("sees more in common between unknown words of one group than between others", () => {
    const own = shared(["they decried delays", 1], ["they bemoaned delays", 1]);
    assert.ok(own > shared(["they decried delays", 1], ["they ordained delays", 1]));
  });

  it("takes the groups of what stands around any word", () => {
    assert.ok(
      shared(["they met delays", 1], ["they met lapses", 1]) >
        shared(["they met delays", 1], ["they met fabric", 1]),
    );
  });

  it("has each key once: what settles most tokens first, then the others", () => {
    for (const text of ["they met delays", "they ordained fabric"])
      assert.equal(keysOf(text, 1).size, keyListOf(text, 1).length);
  });

  it("asks for no group of a word that it knows", () => {
    assert.ok(
      shared(["they met delays", 1], ["they decried delays", 1]) <=
        shared(["they met delays", 1], ["they ordained delays", 1]),
    );
  });
});

import assert from "node:assert/strict";
import { hashText } from "../../../../src/engine/perceptron/hash";
import { KeyIndex } from "../../../../src/engine/perceptron/keyIndex";
import { lexiconKey } from "../../../../src/engine/syntax/taggerKeys";
import { WordFacts } from "../../../../src/engine/syntax/wordFacts";

const lexicon = new KeyIndex(16);
lexicon.set(lexiconKey(hashText("talks")), 7);
const facts = () => new WordFacts(lexicon, { fine: (lower) => lower.length, coarse: () => 0 });

describe("what the tagger knows of a word", () => {
  it("holds the word's hash, affixes, and what the lexicon says", () => {
    const known = facts();
    const slot = known.slotOf("talks");
    assert.equal(known.word[slot], hashText("talks"));
    assert.equal(known.suffix3[slot], hashText("lks"));
    assert.equal(known.prefix3[slot], hashText("tal"));
    assert.deepEqual([known.lexical[slot], known.fine[slot]], [8, 0]);
    const other = known.slotOf("summits");
    assert.deepEqual([known.lexical[other], known.fine[other]], [0, 7]);
  });

  it("says the same of a word after thousands of others as before", () => {
    const known = facts();
    const read = (word: string) => {
      const slot = known.slotOf(word);
      return [known.word, known.suffix2, known.suffix3, known.suffix4, known.prefix3, known.form].map(
        (row) => row[slot],
      );
    };
    const words = Array.from({ length: 20_000 }, (_, k) => `${k.toString(36)}-${k % 7}`);
    const first = words.map(read);
    assert.deepEqual(words.map(read), first);
  });
});

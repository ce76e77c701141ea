import assert from "node:assert/strict";
import closed from "../../../../lexicons/words/closed.json";
import {
  isInClass,
  isWord,
  Word,
  WORD_CLASSES,
  wordNumbers,
} from "../../../../src/engine/lexicon/wordClasses";
import { tokenize } from "../../../../src/engine/tokens/tokenize";

describe("word classes", () => {
  it("put each word into the classes whose lists name it, and into no other", () => {
    for (const word of ["that", "who", "would", "being", "having", "ferry"])
      assert.deepEqual(
        WORD_CLASSES.filter((name) => isWord(word, Word[name])),
        WORD_CLASSES.filter((name) => closed[name].words.split(" ").includes(word)),
        word,
      );
  });

  it("number the tokens of a paragraph, 0 for a word in no class", () => {
    const numbers = wordNumbers(tokenize("That ferry will sail."));
    assert.deepEqual(
      [...numbers].map((number) => isInClass(number, Word.modal)),
      [false, false, true, false, false],
    );
    assert.equal(numbers[1], 0);
  });
});

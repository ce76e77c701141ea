import assert from "node:assert/strict";
import { readWordClasses, Word, WORD_CLASSES, WordClasses } from "../../../../src/engine/lexicon/wordClasses";
import { tokenize } from "../../../../src/engine/tokens/tokenize";
import { resourcesWith } from "../../../support/engine";

describe("WordClasses", () => {
  const words = new WordClasses([
    ["that", ["relative"]],
    ["will", ["modal", "finiteAuxiliary"]],
    ["that", ["be"]],
  ]);

  it("knows each class that a word was put into, and no other", () => {
    const classesOf = (word: string) => WORD_CLASSES.filter((name) => words.has(word, Word[name]));
    assert.deepEqual(classesOf("that"), ["relative", "be"]);
    assert.deepEqual(classesOf("will"), ["finiteAuxiliary", "modal"]);
    assert.deepEqual(classesOf("ferry"), []);
  });

  it("numbers the tokens of a paragraph, 0 for a word in no class", () => {
    const numbers = words.numbersOf(tokenize("That ferry will sail."));
    assert.deepEqual(
      [...numbers].map((number) => words.isIn(number, Word.modal)),
      [false, false, true, false, false],
    );
    assert.equal(numbers[1], 0);
  });

  it("refuses a class that no rule knows", () => {
    assert.throws(
      () => readWordClasses(resourcesWith("words", "flower\trose tulip")),
      /"flower" is none of/u,
    );
  });
});

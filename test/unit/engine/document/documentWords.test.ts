import assert from "node:assert/strict";
import { readMarked } from "../../../support/meetings";

const TEXT = "Lind’s aide left. She stayed in Riga.\n\nEk (62) waited.";
const { document } = readMarked(TEXT);
const { words } = document;
const at = (part: string): number => TEXT.indexOf(part);

describe("DocumentWords", () => {
  it("gives the words of a span in normal form", () => {
    assert.deepEqual(words.in({ start: 0, end: at("left") }), ["lind", "'s", "aide"]);
  });
  it("leaves out a token that the span cuts", () => {
    assert.deepEqual(words.in({ start: 1, end: at("left") + 2 }), ["'s", "aide"]);
  });
  it("runs on over paragraphs", () => {
    assert.deepEqual(words.in({ start: at("Riga"), end: at("waited") }), ["riga", ".", "ek", "(", "62", ")"]);
  });
  it("tells whether a span holds one of some words, over paragraphs too", () => {
    const span = { start: at("Riga"), end: at("waited") };
    assert.ok(words.holds(span, new Set(["ek"])));
    assert.ok(!words.holds(span, new Set(["waited", "in"])));
  });
  it("tells whether a span is one of some words alone", () => {
    const she = { start: at("She"), end: at("She") + 3 };
    assert.ok(words.isOnly(she, new Set(["she"])));
    assert.ok(!words.isOnly(she, new Set(["stayed"])));
    assert.ok(!words.isOnly({ start: at("She"), end: at(" in") }, new Set(["she", "stayed"])));
    assert.ok(!words.isOnly({ start: at("She"), end: at("She") }, new Set(["she"])));
  });
  it("gives the words before an offset, of its paragraph only", () => {
    assert.deepEqual(words.before(at("Riga"), 3), ["she", "stayed", "in"]);
    assert.deepEqual(words.before(at("(62"), 3), ["ek"]);
    assert.deepEqual(words.before(0, 3), []);
  });
  it("gives none before the lowest offset", () => {
    assert.deepEqual(words.before(at("Riga"), 3, at("stayed")), ["stayed", "in"]);
    assert.deepEqual(words.before(at("Riga"), 3, at("Riga")), []);
  });
  it("gives the words behind an offset", () => {
    assert.deepEqual(words.behind(at("’s"), 2), ["'s", "aide"]);
    assert.deepEqual(words.behind(at("Riga") + 4, 3), ["."]);
  });
  it("gives the tokens of a span by its paragraph", () => {
    const range = (start: number, end: number) => {
      const { offset, first, end: last } = words.tokensIn({ start, end })!;
      return [offset, first, last];
    };
    assert.deepEqual(range(at("stayed"), at(" in")), [0, 6, 7]);
    assert.deepEqual(range(at("(62"), TEXT.length), [at("Ek"), 1, 6]);
    assert.deepEqual(range(at("tayed"), at("ed in")), [0, 7, 7]);
    assert.equal(words.tokensIn({ start: TEXT.length, end: TEXT.length }), null);
  });
  it("finds the sentence of an offset", () => {
    assert.equal(words.sentences.length, 3);
    assert.equal(words.sentenceAt(at("aide")), 0);
    assert.equal(words.sentenceAt(at("Riga")), 1);
    assert.equal(words.sentences[words.sentenceAt(at("waited"))].paragraph, 1);
  });
});

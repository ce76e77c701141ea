import assert from "node:assert/strict";
import { Sources } from "../../../../src/engine/coreference/sources";
import type { Attribution } from "../../../../src/engine/document/attribution";
import { viewOf } from "../../../support/views";

/** Attributions of two sentences of one speaker: "Ana said [it] was …". */
const { view } = viewOf(
  "Ana Lind said it was late. The crew said it was not, and it added that it would wait.",
);
const { text, attributions } = view as typeof view & { text: string; attributions: Attribution[] };
const sources = new Sources(attributions);
const wordsOf = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);

describe("Sources", () => {
  it("knows whose words begin at an offset", () => {
    const first = text.indexOf("it was late");
    assert.equal(wordsOf(sources.ofWordsAt(first, first)), "Ana Lind");
    assert.equal(wordsOf(sources.ofWordsAt(text.indexOf("it was not"), -1)), "The crew");
    assert.equal(sources.ofWordsAt(text.indexOf("late"), -1), null);
  });

  it("knows the source that begins last before an offset", () => {
    assert.equal(wordsOf(sources.lastBefore(text.indexOf("The crew"))), "Ana Lind");
    assert.equal(wordsOf(sources.lastBefore(text.indexOf("said it was not"))), "The crew");
    assert.equal(sources.lastBefore(0), null);
  });

  it("tells a source from other words", () => {
    const start = text.indexOf("The crew");
    assert.equal(sources.has({ start, end: start + "The crew".length }), true);
    assert.equal(sources.has({ start, end: start + "The".length }), false);
  });
});

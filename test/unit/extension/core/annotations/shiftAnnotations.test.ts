import assert from "node:assert/strict";
import { shiftAnnotations } from "../../../../../src/extension/core/annotations/shiftAnnotations";
import { place, SET, TEXT } from "../../../../support/handMade";

const INSERTED = "Yesterday: ";
const TEXT_AFTER = INSERTED + TEXT;
/** As if typed in two goes. */
const prefixed = [
  [{ start: 0, removed: 0, inserted: 5 }],
  [{ start: 5, removed: 0, inserted: INSERTED.length - 5 }],
];

describe("shifting annotations", () => {
  it("moves every span with its words", () => {
    const shifted = shiftAnnotations(SET, prefixed, 2);
    assert.equal(shifted.version, 2);
    assert.equal(shifted.textLength, TEXT_AFTER.length);
    const words = (text: string, set: typeof SET) => [
      ...set.entities.flatMap(({ mentions }) =>
        mentions.flatMap(({ start, end, evidence }) =>
          [{ start, end }, ...(evidence.spans ?? [])].map((span) => text.slice(span.start, span.end)),
        ),
      ),
      ...set.statements.flatMap(({ cue, source, content }) =>
        [...cue, ...source, ...content].map((span) => text.slice(span.start, span.end)),
      ),
      ...set.meetings.flatMap(({ mentions }) => mentions.map((span) => text.slice(span.start, span.end))),
    ];
    assert.deepEqual(words(TEXT_AFTER, shifted), words(TEXT, SET));
  });

  it("drops what has lost all its words, and keeps the ids of the rest", () => {
    const { start, end } = place("Quito");
    const shifted = shiftAnnotations(SET, [[{ start, removed: end - start, inserted: 0 }]], 2);
    const ids = SET.entities.map(({ id }) => id).filter((id) => id !== "l1");
    assert.deepEqual(
      shifted.entities.map(({ id }) => id),
      ids,
    );
  });

  it("shares what stands before the edit with the old set", () => {
    const shifted = shiftAnnotations(SET, [[{ start: TEXT.length, removed: 0, inserted: 1 }]], 2);
    assert.equal(shifted.entities, SET.entities);
  });

  it("leaves the old set as it was", () => {
    const before = structuredClone(SET);
    shiftAnnotations(SET, prefixed, 2);
    assert.deepEqual(SET, before);
  });
});

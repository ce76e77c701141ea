import assert from "node:assert/strict";
import { INDEX, place } from "../../../../support/handMade";

describe("annotation index", () => {
  it("finds the mention at an offset, also right behind it", () => {
    assert.equal(INDEX.mentionAt(place("Moss").start)?.entity.id, "p1");
    assert.equal(INDEX.mentionAt(place("Omar Reyes").end)?.entity.id, "p2");
    assert.equal(INDEX.mentionAt(place("received").start + 3), undefined);
  });

  const statements: readonly (readonly [words: string, id: string | undefined])[] = [
    ["stressed", "s1"],
    ["need for", "s1"],
    ["praising", "s2"],
    ["farmers", "s2"],
    ["she", "s1"],
    ["hope", "s3"],
    ["Monday", undefined],
  ];
  for (const [words, id] of statements) {
    it(`takes "${words}" for a part of ${id ?? "no statement"}`, () => {
      assert.equal(INDEX.statementAt(place(words).start + 1)?.id, id);
    });
  }

  it("lists statements in the order of their cues", () => {
    assert.deepEqual(
      INDEX.statements.map(({ id }) => id),
      ["s1", "s2", "s3", "s4"],
    );
  });

  it("knows what an entity said and where it took part", () => {
    assert.deepEqual(
      INDEX.statementsBy("p1").map(({ id }) => id),
      ["s1", "s2"],
    );
    assert.deepEqual(
      INDEX.meetingsOf("p2").map(({ id }) => id),
      ["m1"],
    );
  });
});

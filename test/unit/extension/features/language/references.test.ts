import assert from "node:assert/strict";
import type { Entity } from "../../../../../src/engine";
import { placesOf } from "../../../../../src/extension/features/language/references";
import { isSameEntity } from "../../../../../src/extension/features/language/sameEntity";
import { subjectAt } from "../../../../../src/extension/features/language/subject";
import { entity, INDEX, mention, place, SOURCE } from "../../../../support/handMade";

function references(words: string, nth = 1): string[] {
  const subject = subjectAt(INDEX, place(words, nth).start + 1);
  return subject ? placesOf(subject, INDEX).map((span) => SOURCE.textOf(span)) : [];
}

describe("references", () => {
  it("are all mentions of the entity", () => {
    assert.deepEqual(references("she"), ["Lena Moss", "she"]);
    assert.deepEqual(references("Omar Reyes"), ["Omar Reyes", "Reyes"]);
  });

  it("are the reporting words of all that the speaker of a statement says", () => {
    assert.deepEqual(references("stressed"), ["stressed", "praising"]);
  });

  it("are its own words where nobody is known to have said it", () => {
    assert.deepEqual(references("the talks"), ["According to"]);
  });

  it("are the words of a meeting", () => {
    assert.deepEqual(references("received"), ["received", "the meeting"]);
  });
});

describe("an entity of another document", () => {
  const named = (type: Entity["type"], name: string, ...aliases: string[]): Entity => ({
    ...entity("x", type, name, mention("Lena Moss")),
    aliases,
  });
  const dated = (iso: string): Entity => ({ ...named("date", "Monday"), value: { kind: "date", iso } });

  const cases: readonly [a: Entity, b: Entity, same: boolean][] = [
    [named("person", "José Ruiz"), named("person", "Jose Ruiz"), true],
    [named("person", "Ruiz"), named("person", "Ruiz"), false],
    [named("person", "José Ruiz", "Ruiz"), named("person", "Ruiz"), false],
    [named("person", "Victoria Falls"), named("place", "Victoria Falls"), false],
    [named("organization", "the Harbour Union"), named("organization", "Harbour Union"), true],
    [named("organization", "Harbour Union", "HU"), named("organization", "HU"), true],
    [named("organization", "Iraqi Ministry", "the Ministry"), named("organization", "the Ministry"), false],
    [named("role", "President"), named("role", "President"), false],
    [named("date", "Monday"), named("date", "Monday"), false],
    [dated("2026-03-02"), dated("2026-03-02"), true],
    [dated("2026-03-02"), dated("2026-03-09"), false],
  ];
  for (const [a, b, same] of cases)
    it(`${same ? "is" : "is not"} the same: ${a.type} ${a.name} / ${b.type} ${b.name}`, () =>
      assert.equal(isSameEntity(a, b), same));
});

import assert from "node:assert/strict";
import type { EntityType } from "../../../../src/engine";
import { compareSpeakers, type Speaker } from "../../../../src/engine/drafts/speakers";

const speaker = (text: string): Speaker => {
  const [, name, type = "person"] = /^(.+?)(?: \((\w+)\))?$/u.exec(text)!;
  return { name, type: type as EntityType, aliases: [] };
};

describe("compareSpeakers", () => {
  const cases: readonly (readonly [draft: string, source: string, verdict: string])[] = [
    ["Ana Lind", "Ana Lind", "same"],
    ["Lind", "Ana Lind", "same"],
    ["Minister Lind", "Ana M. Lind", "same"],
    ["Ana Lind", "Ana Maria Lind", "same"],
    ["A. Lind", "Ana Lind", "same"],
    ["Ana Lind Jr.", "Ana Lind", "same"],
    ["Aná Lind", "Ana Lind", "same"],
    ["Xi", "Xi Jinping", "unclear"],
    ["Ana", "Ana Lind", "unclear"],
    ["Ana Lind", "Bo Lind", "other"],
    ["Ana Lind", "Ana Ek", "other"],
    ["Tony Lind", "Antony Lind", "unclear"],
    ["Joe Lind", "Joseph Lind", "unclear"],
    ["Moss", "Ana Moss", "unclear"],
    ["Eva Moss", "Ana Moss", "other"],
    ["Ana Lind", "Harbour Ministry (organization)", "unclear"],
    ["the Ministry of the Harbour (organization)", "Harbour Ministry (organization)", "same"],
    ["Harbour Ministry (organization)", "Harbour Bank (organization)", "unclear"],
    ["Harbour Ministry (organization)", "Northern Railways (organization)", "other"],
    ["Tasmark (place)", "Holm (place)", "unclear"],
    ["minister (role)", "Ana Lind", "unclear"],
  ];
  for (const [draft, source, verdict] of cases)
    it(`${draft} and ${source}: ${verdict}`, () => {
      const isAmbiguous = (last: string) => last === "moss";
      assert.equal(compareSpeakers(speaker(draft), speaker(source), isAmbiguous), verdict);
      assert.equal(compareSpeakers(speaker(source), speaker(draft), isAmbiguous), verdict);
    });
  it("takes two bodies for one by no name that each text has for its own", () => {
    const [oman, us] = ["Omani authorities", "U.S. authorities"].map((name) => ({
      ...speaker(`${name} (organization)`),
      aliases: ["the authorities"],
    }));
    assert.equal(
      compareSpeakers(oman, us, () => false),
      "unclear",
    );
    const nato = { ...speaker("North Atlantic Alliance (organization)"), aliases: ["NATO"] };
    assert.equal(
      compareSpeakers(nato, speaker("NATO (organization)"), () => false),
      "same",
    );
  });

  it("knows nothing of nobody", () =>
    assert.equal(
      compareSpeakers(null, speaker("Ana Lind"), () => false),
      "unclear",
    ));
});

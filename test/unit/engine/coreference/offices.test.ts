import assert from "node:assert/strict";
import { readOfficeLexicon } from "../../../../src/engine/coreference/offices";
import { readResources } from "../../../../scripts/resources.mjs";

const lexicon = readOfficeLexicon(readResources());

/** "deputy minister foreign" for each office of a role's words. */
const offices = (form: string): string[] =>
  lexicon
    .officesOf(form)
    .map(({ head, fields, deputy }) => [...(deputy ? ["deputy"] : []), head, ...fields].join(" "));

describe("OfficeLexicon", () => {
  const read: [form: string, ...offices: string[]][] = [
    ["Foreign Minister", "minister foreign"],
    ["Minister of External Affairs", "minister foreign"],
    ["Prime Minister", "prime"],
    ["premier", "prime"],
    ["spokeswoman", "spokesperson"],
    ["Deputy Prime Minister and Defence Minister", "deputy prime", "minister defense"],
    ["Secretary-General", "secretary-general"],
    ["Secretary of State", "secretary state"],
    ["Sen.", "lawmaker"],
  ];
  for (const [form, ...expected] of read) it(form, () => assert.deepEqual(offices(form), expected));

  const fits: [description: string, held: string, fit: number][] = [
    ["minister", "Foreign Minister", 2],
    ["diplomat", "Foreign Minister", 1],
    ["minister", "Prime Minister", 1],
    ["foreign minister", "Secretary of State", 1],
    ["finance minister", "Foreign Minister", 0],
    ["deputy minister", "Foreign Minister", 0],
    ["senior adviser", "adviser", 1],
    ["secretary-general", "Secretary of State", 0],
    ["chief", "Secretary-General", 1],
    ["mayor", "Governor", 0],
  ];
  for (const [description, held, fit] of fits)
    it(`${description} for ${held}: ${fit}`, () =>
      assert.equal(lexicon.fits(lexicon.officesOf(description)[0], lexicon.officesOf(held)[0]), fit));

  it("knows offices that exclude each other", () => {
    const [[president], [minister], [chair]] = ["President", "Minister", "Chairman"].map((form) =>
      lexicon.officesOf(form),
    );
    assert.equal(lexicon.exclude(president, minister), true);
    assert.equal(lexicon.exclude(president, chair), false);
    assert.equal(lexicon.exclude(president, president), false);
  });
});

import assert from "node:assert/strict";
import { NameIndex } from "../../../../src/engine/coreference/clusterOrganizations";
import { clusterPlaces } from "../../../../src/engine/coreference/clusterPlaces";
import type { EntityDraft } from "../../../../src/engine/coreference/entityDraft";
import { World } from "../../../../src/engine/coreference/world";
import type { DocumentName } from "../../../../src/engine/mentions/reconcileNames";
import type { EntityType } from "../../../../src/engine/annotations/annotationSet";
import { testToolbox } from "../../../support/engine";

const named = (forms: readonly string[], type: EntityType) =>
  forms.map((form, i) => ({
    name: { type, start: i * 100, end: i * 100 + form.length, confidence: 1 } as DocumentName,
    form,
    bracketOf: null,
  }));

const groups = (drafts: ReadonlyMap<DocumentName, EntityDraft>): string[] =>
  [...new Set(drafts.values())].map(({ forms }) => [...forms].sort().join(" = ")).sort();

describe("clusterOrganizations", () => {
  const cases: [name: string, forms: string[], ...entities: string[]][] = [
    [
      "a department by its field",
      ["U.S. Department of State", "State Department"],
      "State Department = U.S. Department of State",
    ],
    [
      "the treasury",
      ["U.S. Department of the Treasury", "Treasury", "U.S. Treasury"],
      "Treasury = U.S. Department of the Treasury = U.S. Treasury",
    ],
    [
      "departments of two cities stay apart",
      ["Lund Harbour Department", "Riga Harbour Department"],
      "Lund Harbour Department",
      "Riga Harbour Department",
    ],
    ["the digits of a group", ["Group of Seven", "G7", "G-7"], "G-7 = G7 = Group of Seven"],
    ["members and the whole", ["Houthis", "Houthi"], "Houthi = Houthis"],
    ["a medium without its kind", ["NBC News", "NBC"], "NBC = NBC News"],
    ["a chamber before its members", ["House of Commons", "House"], "House = House of Commons"],
    ["a country's army", ["Mexican Army", "Army"], "Army = Mexican Army"],
    ["no chamber in another name", ["White House", "House"], "House", "White House"],
    ["no kind that says little", ["Water Council", "Council"], "Council", "Water Council"],
  ];
  for (const [name, forms, ...entities] of cases)
    it(name, () => {
      const index = new NameIndex(new World(testToolbox().gazetteer));
      assert.deepEqual(groups(index.cluster(named(forms, "organization"))), entities);
    });
});

describe("clusterPlaces", () => {
  const cases: [name: string, forms: string[], ...entities: string[]][] = [
    ["a desert by its name", ["Gobi Desert", "Gobi"], "Gobi = Gobi Desert"],
    ["a city before where it is", ["Washington, D.C.", "Washington"], "Washington = Washington, D.C."],
    ["a city that is called so", ["Quebec City", "Quebec"], "Quebec", "Quebec City"],
    ["a city by its kind", ["Benghazi city", "Benghazi"], "Benghazi = Benghazi city"],
  ];
  for (const [name, forms, ...entities] of cases)
    it(name, () => {
      const world = new World(testToolbox().gazetteer);
      assert.deepEqual(groups(clusterPlaces(named(forms, "place"), world)), entities);
    });
});

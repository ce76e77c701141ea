import assert from "node:assert/strict";
import {
  countryOf,
  createGazetteer,
  genderOfGivenName,
  isCapital,
  recordOf,
} from "../../../../src/engine/lexicon/gazetteer";
import { EntryClass } from "../../../../src/engine/lexicon/entryClass";
import { hashPhrase, hashWord } from "../../../../src/engine/lexicon/hash";
import { testToolbox } from "../../../support/engine";

describe("hashWord", () => {
  const alike: [string, string][] = [
    ["Erdoğan", "ERDOGAN"],
    ["Türkiye", "turkiye"],
    ["N'Djamena", "N’Djamena"],
    ["Łódź", "lodz"],
    ["São", "sa\u0303o"],
  ];
  for (const [one, other] of alike)
    it(`takes ${one} for ${other}`, () => assert.equal(hashWord(one), hashWord(other)));
  it("keeps different words and orders apart", () => {
    assert.notEqual(hashWord("Iran"), hashWord("Iraq"));
    assert.notEqual(hashPhrase(hashWord("a"), hashWord("b")), hashPhrase(hashWord("b"), hashWord("a")));
  });
});

describe("gazetteer", () => {
  const { gazetteer } = testToolbox();
  const countries: [string, string | null][] = [
    ["Iraq", "IQ"],
    ["iraqi", "IQ"],
    ["Baghdad", "IQ"],
    ["United Arab Emirates", "AE"],
    ["U.S.", "US"],
    ["Côte d’Ivoire", "CI"],
    ["Democratic Republic of the Congo", "CD"],
    ["Atlantis", null],
    ["", null],
  ];
  for (const [name, code] of countries)
    it(`gives ${code ?? "no country"} for "${name}"`, () => assert.equal(countryOf(gazetteer, name), code));
  it("knows capitals from other cities", () => {
    assert.equal(isCapital(gazetteer, "Nairobi"), true);
    assert.equal(isCapital(gazetteer, "Mombasa"), false);
  });
  it("knows the gender of given names", () => {
    assert.equal(genderOfGivenName(gazetteer, "Fatima"), "female");
    assert.equal(genderOfGivenName(gazetteer, "Khalid"), "male");
    assert.equal(genderOfGivenName(gazetteer, "Parliament"), null);
  });
  it("tells acronyms that are words in lower case", () => {
    assert.ok(gazetteer.classes(recordOf(gazetteer, "WHO")) & EntryClass.Acronym);
  });
  it("is empty without its file", () => {
    const empty = createGazetteer(null);
    assert.equal(countryOf(empty, "Iraq"), null);
    assert.equal(createGazetteer(new Uint8Array(40)).find(7), 0);
  });
});

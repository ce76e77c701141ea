import assert from "node:assert/strict";
import { findRoles } from "../../../../../src/engine/mentions/roles/findRoles";
import { splitSentences } from "../../../../../src/engine/tokens/sentences";
import { tokenize } from "../../../../../src/engine/tokens/tokenize";
import { testToolbox } from "../../../../support/engine";
import { readMarks, showMarks } from "../../../../support/marks";

function marked(text: string): string {
  const tokens = tokenize(text);
  return showMarks(text, findRoles(tokens, splitSentences(tokens), testToolbox().roles));
}

describe("findRoles", () => {
  const cases = [
    "Norway’s [Deputy Prime Minister and Finance Minister], Ola Berg, resigned.",
    "He met U.S. [Secretary of State] Jane Doe and Danish [Foreign Minister] Lars Holm.",
    "The [Minister of Labour and Social Affairs] opened the fair.",
    "The [Minister of Presidential Affairs] opened the fair.",
    "The [Minister of State for Foreign Affairs] of Qatar left.",
    "[Deputy Minister for Consular Affairs] Rosa Lima left.",
    "[Trade and Industry Minister] Abel Nunez answered.",
    "Royal Navy [Rear Admiral] Tom Pike saluted.",
    "The [Chief of Staff], [Lt. Gen.] Omar Badri, saluted.",
    "[Commander] [Air Vice Marshal] Paul Otieno saluted.",
    "[Head] of the Rivers Agency Ana Cruz spoke.",
    "He shook his head and headed home.",
    "The [president] and his [chief of staff] flew to Rome.",
    "Former [President] Anna Kis wept.",
    "UN [Special Envoy] for Yemen Per Dahl wept.",
    "[Assistant Secretary of State for Near Eastern Affairs] Lea Bloom wept.",
    "The [Secretary-General] of the League wept.",
    "[Director General] Kofi Asare and the [executive director] of the fund agreed.",
    "The [director] of the Intelligence Directorate agreed.",
    "[Crown Prince] Faris and [King] Olaf dined.",
    "The [King] thanked [lawmakers] and [MPs].",
    "The House of Representatives and the Council of Ministers met.",
    "The general assembly held general elections.",
    "The UN General Assembly met in general terms.",
    "Her [Chief Executive Officer] left.",
    "The chief reason was cost.",
    "Agency [chief] Maria Rossi said so.",
    "White House [Press Secretary] Lou Gray said so.",
    "[Presidents] Adeyemi and Castro met.",
    "The [commander-in-chief] of the navy met them.",
    "Premier League clubs met.",
    "The [Minister of Health, Water, and Transport] opened the fair.",
    "The head of the family wept, and the [head] of the agency smiled.",
    "The [Vice President] met the [vice-chairman].",
  ];
  for (const expected of cases) {
    it(expected, () => assert.equal(marked(readMarks(expected).text), expected));
  }
});

import assert from "node:assert/strict";
import { findRoles } from "../../../../../src/engine/mentions/roles/findRoles";
import { scan } from "../../../../../src/engine/mentions/names/scan";
import { splitSentences } from "../../../../../src/engine/tokens/sentences";
import { tokenize } from "../../../../../src/engine/tokens/tokenize";
import { testToolbox } from "../../../../support/engine";
import { readMarks, showMarks } from "../../../../support/marks";

function marked(text: string): string {
  const tokens = tokenize(text);
  const { roles, gazetteer } = testToolbox();
  return showMarks(text, findRoles(tokens, splitSentences(tokens), roles, scan(tokens, gazetteer)));
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
    "[Under Secretary for Economic Growth, Energy, and the Environment] Ana Lind spoke.",
    "[Senior Advisor for Clean Energy Implementation and Innovation] Bo Ek spoke.",
    "[Counselor for Racial Equity] Ana Lind and [Counselor for Tax Policy] Bo Ek spoke.",
    "[Minister of Foreign Affairs, Cooperation and Communities] Rui Alves spoke.",
    "[Senior Advisor to the President] Ana Lind spoke to the [President].",
    "[Director] for the Bureau of Fisheries Ana Lind spoke.",
    "[Under Secretary for Political Affairs], [Commerce Secretary] Bo Ek, and Rui Alves came.",
    "The [chairman] of the House Foreign Affairs Committee left.",
    "[Director General] for Asian Affairs Bureau Bo Ek and [Special Envoy] for the Horn of Africa Rui Alves left.",
    "[Attorney-General] Ana Lind left.",
    "Ana Lind, [Department Spokesperson]",
    "The State Department [spokesperson] left.",
    "[First Lady] Ana Lind met the [Chief Economist].",
    "The first lady in the queue left.",
    "[Minister of Finance] Christian Berg met the [Special Envoy] for Western Sahara Ana Lind.",
    "Department of Homeland Security [Assistant Secretary] Ana Lind left.",
    "[Assistant to the President and Director] of the Rivers Council Bo Ek left his assistant.",
    "[Coordinator for the Protection of Civilians] Ana Lind left.",
  ];
  for (const expected of cases) {
    it(expected, () => assert.equal(marked(readMarks(expected).text), expected));
  }
});

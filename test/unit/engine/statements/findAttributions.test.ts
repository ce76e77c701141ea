import assert from "node:assert/strict";
import { showStatements } from "../../../support/statements";

/** Each case: a text and its statements as `source | cue | content [> number of the outer one]`. */
const families: Record<string, [text: string, ...expected: string[]][]> = {
  orders: [
    [
      "The harbour master said that the pier would close on Friday.",
      "The harbour master | said | that the pier would close on Friday",
    ],
    ["Fishermen said the nets had been cut.", "Fishermen | said | the nets had been cut"],
    [
      "The ferry will sail again in June, the company said.",
      "the company | said | The ferry will sail again in June",
    ],
    [
      "“We have run out of rope,” said Lena Ostby, the first mate.",
      "Lena Ostby, the first mate | said | “We have run out of rope,”",
    ],
    ["“We have run out of rope,” she said.", "she | said | “We have run out of rope,”"],
    [
      "“The bay is calm,” Ostby said, “but not for long.”",
      "Ostby | said | “The bay is calm,” … “but not for long.”",
    ],
    [
      "“The bay is calm,” Ostby said. “We will sail tonight.”",
      "Ostby | said | “The bay is calm,” … “We will sail tonight.”",
    ],
    [
      "The lighthouse, the council said, would be painted by autumn.",
      "the council | said | The lighthouse … would be painted by autumn",
    ],
    ["Ostby told sailors in the bar that the storm had passed.", "Ostby | told | that the storm had passed"],
    ["She told him the lamp had gone out.", "She | told | the lamp had gone out"],
    [
      "According to the coast guard, nine boats were lost.",
      "the coast guard | According to | nine boats were lost",
    ],
    [
      "Nine boats were lost, according to the coast guard.",
      "the coast guard | according to | Nine boats were lost",
    ],
    ["The boats will leave according to the timetable agreed in spring."],
  ],
  "noun phrases": [
    [
      "The envoy stressed the need for calm seas and urged both crews to wait.",
      "The envoy | stressed | the need for calm seas",
      "The envoy | urged | to wait",
    ],
    [
      "The minister welcomed the ruling, praising the patience of the crews.",
      "The minister | welcomed | the ruling",
      "The minister | praising | the patience of the crews",
    ],
    ["The yard added forty cranes."],
    ["The fleet maintains two docks."],
  ],
  passives: [
    ["It was announced that the canal would reopen.", " | was announced | that the canal would reopen"],
    ["Ostby was quoted as saying the chart was wrong.", "Ostby | was quoted as saying | the chart was wrong"],
  ],
};

describe("findAttributions", () => {
  for (const [family, cases] of Object.entries(families)) {
    describe(family, () => {
      for (const [text, ...expected] of cases)
        it(text, () => assert.deepEqual(showStatements(text), expected));
    });
  }
});

import assert from "node:assert/strict";
import { testAnnotator } from "../../../support/engine";

/** What each body or country is called besides its names: "Harbour Authority: it". */
function pronouns(text: string): string[] {
  return testAnnotator()
    .annotate(text)
    .entities.filter(({ type }) => type === "organization" || type === "place")
    .flatMap(({ name, mentions }) =>
      mentions
        .filter(({ kind }) => kind === "pronoun")
        .map(({ start, end }) => `${name}: ${text.slice(start, end)}`),
    );
}

describe("whoSaysIt", () => {
  const cases: [name: string, text: string, ...found: string[]][] = [
    [
      "a body whose words begin with it",
      "The World Bank announced that it would lend the town a ship.",
      "World Bank: it",
    ],
    [
      "its letters in brackets belong to it",
      "The World Health Organization (WHO) said it would send two doctors.",
      "World Health Organization: it",
    ],
    [
      "a body whose words begin with they",
      "The World Bank said they would lend the town a ship.",
      "World Bank: they",
    ],
    ["not of a country", "Norway said they would lend the town a ship."],
    ["not where it stands for nothing", "The World Bank said it was important to lend ships."],
    ["not where more stands behind it", "The World Bank (WB) office in Oslo said they would lend ships."],
    ["not where somebody speaks for it", "An official of the World Bank said they would lend ships."],
    [
      "what spoke last, where it speaks on",
      "The World Bank said the dam was safe. It added that the ship was old.",
      "World Bank: It",
    ],
  ];
  for (const [name, text, ...expected] of cases) it(name, () => assert.deepEqual(pronouns(text), expected));
});

import assert from "node:assert/strict";
import { testAnnotator } from "../../../support/engine";

/** Whom each "Mr. Secretary" addresses. */
function addressed(text: string): string[] {
  return testAnnotator()
    .annotate(text)
    .entities.flatMap(({ name, mentions }) =>
      mentions
        .filter(({ kind }) => kind === "nominal")
        .map(({ start, end }) => `${text.slice(start, end)}: ${name}`),
    );
}

const HEAD = "Olga Stein, Secretary of State\n\nOmar Haddad, Foreign Minister of Chad\n\n";

describe("vocatives", () => {
  const cases: [name: string, text: string, ...found: string[]][] = [
    [
      "whoever speaks next and holds the office",
      `${HEAD}QUESTION: Madam Secretary, is the dam safe?\n\nSECRETARY STEIN: The dam is safe.\n\nQUESTION: And the ship?\n\nSECRETARY STEIN: The ship too.`,
      "Madam Secretary: Olga Stein",
    ],
    [
      "the other one by the office",
      `${HEAD}SECRETARY STEIN: The dam is safe.\n\nFOREIGN MINISTER HADDAD: Thanks to the crew, Madam Secretary.\n\nSECRETARY STEIN: Welcome, Mr. Minister.`,
      "Madam Secretary: Olga Stein",
      "Mr. Minister: Omar Haddad",
    ],
    [
      "nobody without that office",
      `${HEAD}QUESTION: Mr. President, is the dam safe?\n\nSECRETARY STEIN: The dam is safe.\n\nQUESTION: And the ship?\n\nSECRETARY STEIN: The ship too.`,
    ],
  ];
  for (const [name, text, ...expected] of cases) it(name, () => assert.deepEqual(addressed(text), expected));
});

import assert from "node:assert/strict";
import { testAnnotator } from "../../../support/engine";

/** The mentions of each person that has more than one, "Olga Stein = she". */
function chains(text: string): string[] {
  return testAnnotator()
    .annotate(text)
    .entities.filter(({ type, mentions }) => type === "person" && mentions.length > 1)
    .map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)).join(" = "));
}

describe("linkPronouns", () => {
  const cases: [name: string, text: string, ...chains: string[]][] = [
    [
      "the person of its sex before one whose sex nobody knows",
      "Robin Lund met Maria Stein. She said the dam was safe.",
      "Maria Stein = She",
    ],
    [
      "not whoever has the floor in a transcript",
      "QUESTION: What did Omar Haddad offer?\n\nSECRETARY LUND: Omar Haddad offered a ship. He also sent a letter.\n\n" +
        "QUESTION: And then?\n\nSECRETARY LUND: Then he left.",
      "Omar Haddad = Omar Haddad = He = he",
      "LUND = LUND",
    ],
    ["the other one, where the sex says so", "Robin Lund met Maria Stein. He left.", "Robin Lund = He"],
    [
      "in a quotation not the one who is quoted",
      "“I met Peter Haddad,” said Omar Stein. “He told me the dam was safe.”",
      "I = Omar Stein = me",
      "Peter Haddad = He",
    ],
    [
      "outside it the one who is quoted",
      "“I met Peter Haddad,” said Omar Stein. He added that the dam was safe.",
      "I = Omar Stein = He",
    ],
  ];
  for (const [name, text, ...expected] of cases) it(name, () => assert.deepEqual(chains(text), expected));
});

describe("strangers", () => {
  const cases: [name: string, text: string, ...chains: string[]][] = [
    [
      "an official without a name stays nobody",
      "Olga Stein came to Riga. An official said the dam was safe. The official added that it was old.",
    ],
    [
      "so does a spokesman",
      "Olga Stein came to Riga. A spokesman said the dam was safe. The spokesman added that it was old.",
    ],
    [
      "and a diplomat, beside a minister who might be called so",
      "A diplomat said Minister Olga Stein was angry. “There is no deal,” said the diplomat.",
    ],
    [
      "one whose name follows is known",
      "A spokesman, Bo Haddad, said the dam was safe. The spokesman added that it was old.",
      "Bo Haddad = The spokesman",
    ],
  ];
  for (const [name, text, ...expected] of cases) it(name, () => assert.deepEqual(chains(text), expected));

  const places = (text: string): string[] =>
    testAnnotator()
      .annotate(text)
      .entities.filter(({ type }) => type === "place")
      .map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)).join(" = "));

  it("takes “it” for no town of a dateline", () =>
    assert.deepEqual(places("OSLO, May 8 – The committee held its annual meeting in Riga."), [
      "OSLO",
      "Riga",
    ]));

  it("takes “its” for a country that was named", () =>
    assert.deepEqual(places("Norway raised its budget on Monday."), ["Norway = its"]));
});

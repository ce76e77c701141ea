import assert from "node:assert/strict";
import { testAnnotator } from "../../../support/engine";

/** The mentions of each entity that has more than one, in order. */
const chains = (text: string): string[] =>
  testAnnotator()
    .annotate(text)
    .entities.filter(({ mentions }) => mentions.length > 1)
    .map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)).join(" = "));

describe("what an apposition says somebody is", () => {
  const cases: readonly (readonly [text: string, ...chains: string[]])[] = [
    ["Bo Karlsen, 43, a fisherman, lost his boat. The fisherman left.", "Bo Karlsen = his = The fisherman"],
    [
      "The rights group Amnesty International sued. The ferry left. The rights group won.",
      "Amnesty International = The rights group",
    ],
    ["The militant group Al-Noor left Riga. The militant group lost.", "Al-Noor = The militant group"],
    // The one of whom it was said, not the one of whom the text is.
    [
      "Ana Lindberg met Bo Karlsen, a fisherman from Riga. Lindberg left. The fisherman stayed.",
      "Ana Lindberg = Lindberg",
      "Bo Karlsen = The fisherman",
    ],
    // Another one, or no person.
    ["Bo Karlsen, a fisherman, met a fisherman in Riga. The fisherman left."],
    ["Ana Lindberg won the cup, a letter and a boat. The letter was lost."],
    ["The rights group Amnesty International sued. The armed group won."],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(chains(text), expected));
});

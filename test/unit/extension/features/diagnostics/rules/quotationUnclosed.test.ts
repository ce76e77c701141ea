import assert from "node:assert/strict";
import { quotationUnclosed as rule } from "../../../../../../src/extension/features/diagnostics/rules/quotationUnclosed";
import { CheckedText } from "../../../../../support/checked";

describe("an unclosed quotation", () => {
  const cases: readonly [what: string, text: string, expected: string[]][] = [
    ["is found", "“It rains, she said. Nobody left.", ["“It"]],
    ["is found before another begins", "“It rains, she said. “It pours.”", ["“It"]],
    ["is none where it closes", "“It rains,” she said.", []],
    ["is none where it goes on in the next paragraph", "“It rains.\n\n“It pours,” she said.", []],
    [
      "is none where it ends paragraphs later without opening again",
      "“It rains.\n\nIt pours,” she said.",
      [],
    ],
    [
      "is found where the next paragraph does not go on",
      "“It rains.\n\nShe left.\n\n“It pours,” she said.",
      ["“It"],
    ],
    ["is found at the end of the text", "She said:\n\n“It rains.\n\n“It pours.", ["“It"]],
    ["may have lost its beginning", "It rains,” she said.", ["rains,”"]],
  ];
  for (const [what, text, expected] of cases)
    it(what, () => assert.deepEqual(new CheckedText(text).found(rule), expected));

  it("is closed where the quoted words end, with the mark that fits", () => {
    const text = new CheckedText("«It rains, she said.").said("s", "«It rains,");
    assert.equal(text.mended(rule), "«It rains,» she said.");
  });
});

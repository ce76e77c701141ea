import assert from "node:assert/strict";
import { readWords } from "../../../../src/engine/drafts/words";

/** Words with the marks before each, as the comparison sees them. */
const seen = (text: string): string => {
  const { forms, leads } = readWords(text);
  return [
    ...forms.map((form, i) => (leads[i] ? `<${leads[i]}> ${form}` : form)),
    leads[forms.length] && `<${leads[forms.length]}>`,
  ]
    .filter((part) => part !== "")
    .join(" ");
};

describe("readWords", () => {
  const cases: readonly (readonly [text: string, words: string])[] = [
    ["We stay — all of us.", "We stay <-> all of us <.>"],
    ["We stay - all\n\tof us.", "We stay <-> all of us <.>"],
    ["‘We stay,’ “all”", "We stay <,> all"],
    ["long-term and long–term", "long <-> term and long <-> term"],
    ["don’t, don't", "don't <,> don't"],
    ["the ministers’ plan; the minister's", "the ministers' plan <;> the minister's"],
    ["the ‘islands’ plan", "the islands plan"],
    ["1,000 and 3.5%", "1,000 and 3.5 %"],
    ["$5", "$ 5"],
    ["cut . . . here, and here ... too…", "cut <…> here <,> and here <…> too <…>"],
    ["[The council] will [...] stay", "<[> The council <]> will <[ … ]> stay"],
    ["We *will* not", "We will not"],
    ["co\u00ADoperate\u200B", "cooperate"],
    ["Zu\u0308rich", "Zürich"],
    ["", ""],
    ["… — ,", "<… - ,>"],
  ];
  for (const [text, words] of cases) it(JSON.stringify(text), () => assert.equal(seen(text), words));

  it("gives offsets of the text, also of a part of it", () => {
    const text = "Ana said: we stay here";
    const { start, end } = readWords(text, { start: 10, end: 17 });
    assert.deepEqual(
      [...start].map((at, i) => text.slice(at, end[i])),
      ["we", "stay"],
    );
  });
});

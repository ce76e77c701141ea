import assert from "node:assert/strict";
import fc from "fast-check";
import { type Origin, originOf } from "../../../../../src/engine";
import { originEdit } from "../../../../../src/extension/features/origin/originEdit";

const edited = (text: string, stated: Partial<Origin>): string | null => {
  const edit = originEdit(text, stated);
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
};

describe("stating where a document comes from", () => {
  const cases: readonly (readonly [text: string, stated: Partial<Origin>, after: string | null])[] = [
    ["Lind left.\n", { date: "2026-05-31" }, "---\ndate: 2026-05-31\n---\n\nLind left.\n"],
    [
      "Lind left.\r\n",
      { publisher: "The Oslo Herald", url: "https://example.org/a?b=c" },
      "---\r\npublisher: The Oslo Herald\r\nurl: https://example.org/a?b=c\r\n---\r\n\r\nLind left.\r\n",
    ],
    [
      "---\ntags: [a] # mine\ndate: 2026-05-30\n---\nLind left.\n",
      { date: "2026-05-31", publisher: "Herald: Oslo" },
      '---\ntags: [a] # mine\ndate: 2026-05-31\npublisher: "Herald: Oslo"\n---\nLind left.\n',
    ],
    ["\uFEFFLind left.\n", { date: "2026-05-31" }, "\uFEFF---\ndate: 2026-05-31\n---\n\nLind left.\n"],
    // A value over several lines, or YAML with a fault, is not ours to mend.
    ["---\npublisher: >\n  The Oslo\n  Herald\n---\nLind left.\n", { publisher: "Herald" }, null],
    ["---\ntitle: [a\n---\nLind left.\n", { date: "2026-05-31" }, null],
  ];
  for (const [text, stated, after] of cases)
    it(JSON.stringify(text), () => assert.equal(edited(text, stated), after));

  it("states any publisher, and leaves the text as it is", () => {
    const publisher = fc.string({ unit: "grapheme", minLength: 1 }).map((name) => name.trim());
    fc.assert(
      fc.property(publisher, (name) => {
        fc.pre(name !== "" && !/^https?:/u.test(name));
        const after = edited("Lind left.\n", { publisher: name });
        return after === null || (originOf(after)?.publisher === name && after.endsWith("\nLind left.\n"));
      }),
    );
  });
});

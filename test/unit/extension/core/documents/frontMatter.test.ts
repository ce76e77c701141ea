import assert from "node:assert/strict";
import { dateInFrontMatter } from "../../../../../src/extension/core/documents/frontMatter";

describe("the date in a document's front matter", () => {
  const cases: readonly (readonly [text: string, date: string | undefined])[] = [
    ["---\ntitle: Talks\ndate: 2026-05-31\n---\nText", "2026-05-31"],
    ['---\r\ndate: "2026-05-31T10:00:00Z"\r\n---\r\n', "2026-05-31"],
    ["\uFEFF---\ndate: 2026-05-31\n...\n", "2026-05-31"],
    ["---\nupdate: 2026-05-31\n---\n", undefined],
    ["---\ndate: 31 May\n---\n", undefined],
    ["---\ndate: 2026-13-01\n---\n", undefined],
    ["Text\n---\ndate: 2026-05-31\n---\n", undefined],
    ["date: 2026-05-31\n", undefined],
    ["", undefined],
  ];
  for (const [text, date] of cases)
    it(JSON.stringify(text), () => assert.equal(dateInFrontMatter(text), date));
});

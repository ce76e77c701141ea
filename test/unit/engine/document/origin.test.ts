import assert from "node:assert/strict";
import type { Origin } from "../../../../src/engine";
import { originOf } from "../../../../src/engine/document/origin";

const NOTHING: Origin = { title: null, publisher: null, url: null, date: null };

describe("where a document comes from", () => {
  const cases: readonly (readonly [text: string, origin: Partial<Origin> | null])[] = [
    ["---\ntitle: Talks\ndate: 2026-05-31\n---\nText", { title: "Talks", date: "2026-05-31" }],
    ['---\r\ndate: "2026-05-31T10:00:00Z"\r\n---\r\n', { date: "2026-05-31" }],
    ["\uFEFF---\ndate: 2026-05-31\n...\n", { date: "2026-05-31" }],
    [
      "---\nsource: The Oslo Herald\nurl: https://example.org/talks\n---\n",
      { publisher: "The Oslo Herald", url: "https://example.org/talks" },
    ],
    ["---\nsource: https://example.org/talks\n---\n", { url: "https://example.org/talks" }],
    ["---\nTitle: >-\n  Talks\n  in Riga\n---\n", { title: "Talks in Riga" }],
    ["---\n# clipped\n\npublished: 2026-05-31\ntags: [a, b]\n---\n", { date: "2026-05-31" }],
    ["---\ntitle: [a, b]\nheadline: Talks\n---\n", { title: "Talks" }],
    ["---\nupdate: 2026-05-31\n---\n", null],
    ["---\ndate: 31 May\n---\n", null],
    ["---\ndate: 2026-13-01\n---\n", null],
    ["---\ndate: 2026-05-31\n---no end", null],
    ["---\ntitle: “so: [\nurl: {\n---\n", null],
    ["---\nWe will see, Lind said.\n---\n", null],
    ["Text\n---\ndate: 2026-05-31\n---\n", null],
    ["date: 2026-05-31\n", null],
    ["", null],
  ];
  for (const [text, origin] of cases)
    it(JSON.stringify(text), () => assert.deepEqual(originOf(text), origin && { ...NOTHING, ...origin }));
});

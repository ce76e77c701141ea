import assert from "node:assert/strict";
import { type HrefOf, type Page, pageHtml, pageMarkdown } from "../../../../src/engine";

const HOSTILE = `<img src=x onerror="alert('1')"> & [link](http://evil) | **bold** \u202E`;
const place = { document: "a b (1).txt", start: 3, end: 9, line: 2 };

const page: Page = {
  title: HOSTILE,
  blocks: [
    { kind: "heading", level: 2, text: "1. Meetings" },
    {
      kind: "paragraph",
      runs: [{ text: "Ana Lind" }, { text: ", " }, { text: "minister", style: "quiet" }, { text: HOSTILE }],
    },
    { kind: "list", ordered: true, items: [[{ text: "one" }], [{ text: "two", style: "strong" }]] },
    {
      kind: "table",
      head: ["How", "Words"],
      rows: [
        [[{ text: "said\nloudly" }], [{ text: HOSTILE, style: "quote", link: { kind: "place", place } }]],
        [
          [{ text: "condemned", style: "removed" }, { text: " " }, { text: "regretted", style: "added" }],
          [{ text: "it", link: { kind: "address", url: 'javascript:"x"' } }],
        ],
      ],
    },
  ],
};
const hrefOf: HrefOf = (link) =>
  link.kind === "place" ? `${link.place.document}#L${link.place.line}` : null;

describe("a page as Markdown", () => {
  const text = [...pageMarkdown(page, hrefOf)].join("");

  it("reads nothing of a document as marks", () => {
    assert.match(
      text,
      /^# \\<img src=x onerror="alert\('1'\)"\\> \\& \\\[link\\\]\(http:\/\/evil\) \\\| \\\*\\\*bold\\\*\\\* $/mu,
    );
    assert.doesNotMatch(text, /\u202E/u);
  });

  it("keeps a row on one line, with its link", () => {
    const rows = text.split("\n").filter((line) => line.startsWith("|"));
    assert.equal(rows.length, 4);
    assert.match(rows[2], /^\| said loudly \| \[.*\]\(a%20b%20%281%29\.txt#L2\) \|$/u);
    assert.equal(rows[3], "| ~~condemned~~ **regretted** | it |");
  });

  it("sets emphasis, numbers and headings", () => {
    assert.match(text, /^## 1\\\. Meetings$/mu);
    assert.match(text, /^Ana Lind, _minister_/mu);
    assert.match(text, /^1\. one\n2\. \*\*two\*\*$/mu);
  });
});

describe("a page as HTML", () => {
  const html = [...pageHtml(page, { hrefOf, style: "p { color: red; }", language: "en" })].join("");

  it("holds no element of a document, no script, and forbids both", () => {
    assert.doesNotMatch(html, /<img|<script|\u202E/u);
    assert.match(html, /content="default-src 'none'; style-src 'unsafe-inline'"/u);
    assert.match(html, /&lt;img src=x onerror=&quot;alert\(&#39;1&#39;\)&quot;&gt; &amp; \[link\]/u);
  });

  it("marks changes, quotes and links", () => {
    assert.match(html, /<del>condemned<\/del> <ins>regretted<\/ins>/u);
    assert.match(html, /<a href="a b \(1\)\.txt#L2"><q>/u);
    assert.match(html, /<ol>\n<li>one<\/li>\n<li><strong>two<\/strong><\/li>\n<\/ol>/u);
  });

  it("takes a nonce for its style, and tools above the title", () => {
    const tools = [{ text: "Copy", link: { kind: "address" as const, url: "x" } }];
    const options = { hrefOf: () => "command:copy", style: "", language: "en", nonce: "abc", tools };
    const withTools = [...pageHtml(page, options)].join("");
    assert.match(withTools, /style-src 'nonce-abc'/u);
    assert.match(withTools, /<style nonce="abc">/u);
    assert.match(withTools, /<nav><span><a href="command:copy">Copy<\/a><\/span><\/nav>\n<main>/u);
  });
});

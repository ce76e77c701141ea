import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  EntityLookup,
  entitySummary,
  finish,
  joinEntities,
  portraitOf,
  portraitSummary,
} from "../../../../../src/engine";
import type { FoundPortrait } from "../../../../../src/extension/engine/corpus/corpusPort";
import {
  nobodyBody,
  pageBody as bodyOf,
  type PageView,
} from "../../../../../src/extension/features/person/pageBody";
import { pageShell } from "../../../../../src/extension/shown/page/pageShell";
import { launchBrowser } from "../../../../../scripts/host/browser.mjs";
import { recordOf, VISIT } from "../../../../support/records";

const SECOND = `March 9, 2022

Turkish Deputy Foreign Minister Sedat Onal spoke by phone with Deputy Secretary Wendy R. Sherman on Wednesday.

“The talks <must> & will go on,” Sherman said.`;

function foundOf(name: string): FoundPortrait {
  const records = [
    recordOf("visit.txt", VISIT),
    recordOf("call.txt", SECOND),
    recordOf("other.txt", "Mayor Ana Sherman said that it rained."),
  ];
  const lookup = new EntityLookup(finish(joinEntities(records)));
  const [entity, ...others] = lookup.named(name);
  return {
    portrait: portraitSummary(portraitOf(entity, lookup)),
    uris: Object.fromEntries(records.map((record) => [record.name, `file:///${record.name}`])),
    others: others.map(entitySummary),
  };
}

const pageBody = (found: FoundPortrait, view: PageView) =>
  bodyOf(found, view, (code) => (code === "USA" ? "United States" : `(${code})`));
const ALL: PageView = { act: null, whole: new Set() };

describe("the page of a person", () => {
  const found = foundOf("Sherman");

  it("has every section, and nothing of a document as HTML", () => {
    const { html } = pageBody(found, ALL);
    const headings = [...html.matchAll(/<h2[^>]*>([^<]*)</gu)].map(([, title]) => title);
    assert.deepEqual(headings, [
      "Offices",
      "Statements",
      "Meetings",
      "With whom",
      "Others of that name",
      "Why these are taken for one",
    ]);
    assert.ok(html.includes("The talks &lt;must&gt; &amp; will go on"), html);
    assert.ok(!html.includes("<must>"));
  });

  it("strips what turns the direction of words, and calls countries by their names", () => {
    const { portrait } = found;
    const turned = { ...found, portrait: { ...portrait, name: "Wendy\u202E \u0007Sherman", country: "USA" } };
    const { html } = pageBody(turned, ALL);
    assert.match(html, /<h1>Wendy Sherman<\/h1>/u);
    assert.match(html, /<p>[^<]* · United States/u);
    assert.match(html, /\(TUR\)/u);
    assert.ok(!/TUR[^)]|USA/u.test(html), html);
  });

  it("says so where nobody is known any more", () => {
    assert.match(nobodyBody("<Nobody>"), /<h1>&lt;Nobody&gt;<\/h1>/u);
  });

  it("keeps in the page what opens it again", () => {
    const parts = { language: "en", cspSource: "", nonce: "x", style: "", script: "", title: "", body: "" };
    assert.ok(
      pageShell({ ...parts, state: '{"name":"A"}' }).includes(
        'data-state="{&quot;name&quot;:&quot;A&quot;}"',
      ),
    );
  });

  it("has a target for every button, with the words' place", () => {
    const { html, targets } = pageBody(found, ALL);
    const numbers = [...html.matchAll(/data-target="(\d+)"/gu)].map(([, number]) => Number(number));
    assert.deepEqual(
      numbers,
      targets.map((_, at) => at),
    );
    const [, number] =
      /data-target="(\d+)"\s*><span class="said"\s*><span class="cue">urged/u.exec(html) ?? [];
    const target = targets[Number(number)];
    assert.ok(target.kind === "words");
    assert.equal(target.uri, "file:///visit.txt");
    assert.equal(VISIT.slice(target.span.start, target.span.end), "to agree to a ceasefire");
  });

  it("shows one kind of statements when asked, and says how many", () => {
    const { html } = pageBody(found, { ...ALL, act: "urge" });
    assert.ok(html.includes("to agree to a ceasefire") && !html.includes("The shelling is wrong"));
    assert.match(html, /role="status">1 statement</u);
    assert.match(html, /<option value="urge"\s+selected>/u);
  });

  it("draws the first 200 rows, and all when asked", () => {
    const [one] = found.portrait.statements;
    const many = {
      ...found,
      portrait: { ...found.portrait, statements: Array.from({ length: 450 }, () => one) },
    };
    const count = (view: PageView) => pageBody(many, view).html.split('<span class="cue">').length - 1;
    const { html, targets } = pageBody(many, ALL);
    assert.equal(count(ALL), 200);
    assert.ok(html.includes("Show all 450"));
    assert.ok(targets.some((target) => target.kind === "more" && target.section === "statements"));
    assert.equal(count({ ...ALL, whole: new Set(["statements"]) }), 450);
  });
});

/** What the editor's own themes set, of what the page uses. */
const THEMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light: { editor: "#3b3b3b #ffffff", description: "#3b3b3b", link: "#005fb8", dropdown: "#3b3b3b #ffffff" },
  dark: { editor: "#cccccc #1f1f1f", description: "#9d9d9d", link: "#4daafc", dropdown: "#cccccc #313131" },
  "contrast dark": {
    editor: "#ffffff #000000",
    description: "#ffffffb3",
    link: "#21a6ff",
    dropdown: "#ffffff #000000",
  },
  "contrast light": {
    editor: "#292929 #ffffff",
    description: "#292929b3",
    link: "#0f4a85",
    dropdown: "#292929 #ffffff",
  },
};

describe("the page of a person, by axe-core", () => {
  const axe = createRequire(import.meta.url).resolve("axe-core");
  const style = readFileSync("media/person.css", "utf8");
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const [theme, { editor, description, link, dropdown }] of Object.entries(THEMES))
    it(`has no violation in the theme ${theme}`, async () => {
      const [foreground, background] = editor.split(" ");
      const [onDropdown, dropdownBackground] = dropdown.split(" ");
      const variables = `:root { --vscode-editor-foreground: ${foreground}; --vscode-editor-background: ${background};
        --vscode-descriptionForeground: ${description}; --vscode-textLink-foreground: ${link};
        --vscode-dropdown-foreground: ${onDropdown}; --vscode-dropdown-background: ${dropdownBackground};
        --vscode-font-family: sans-serif; --vscode-font-size: 13px }`;
      const page = await browser.newPage();
      try {
        const { html } = pageBody(foundOf("Sherman"), ALL);
        const parts = { language: "en", cspSource: "'none'", nonce: "x", style: "", script: "" };
        // The policy would keep the test's own script out.
        const shell = pageShell({ ...parts, title: "Wendy Sherman", state: "{}", body: html }).replace(
          /<meta http-equiv[^>]*>/u,
          "",
        );
        await page.setContent(shell);
        await page.addStyleTag({ content: `${variables}\n${style}` });
        await page.addScriptTag({ path: axe });
        const violations: unknown = await page.evaluate(
          "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))",
        );
        assert.deepEqual(violations, []);
      } finally {
        await page.close();
      }
    });
});

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Scheme } from "../../../src/extension/core/schemes";
import { pageOfRule, RULES } from "../../../src/extension/manifest/rules";
import { ruleSetting } from "../../../src/extension/manifest/settings";
import { manifestText, root, sorted } from "./manifest";

describe("the pages about rules", () => {
  it("are there for each rule, and for no other", () => {
    const pages = readdirSync(join(root, "docs", "rules")).map((file) => `docs/rules/${file}`);
    assert.deepEqual(sorted(pages), sorted(RULES.map(pageOfRule)));
  });

  it("are opened to be read, not as their sources", () => {
    assert.ok(manifestText.includes(`"${Scheme.rule}:/*.md": "vscode.markdown.preview.editor"`));
  });

  for (const rule of RULES) {
    it(`say of ${rule} why, how to mend it, when it errs, and how to turn it off`, () => {
      const page = readFileSync(join(root, pageOfRule(rule)), "utf8");
      const headings = [...page.matchAll(/^## (.*)$/gmu)].map(([, heading]) => heading);
      assert.deepEqual(headings, ["Why", "How to mend it", "When it errs"]);
      assert.ok(page.includes(`\`${ruleSetting(rule)}\``));
    });
  }
});

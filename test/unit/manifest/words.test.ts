import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { manifestText, root, sorted, words } from "./manifest";

const used = sorted([...manifestText.matchAll(/"%([^%"\s]+)%"/gu)].map(([, key]) => key));

/** The keys of a file of translations. */
function keysOf(path: string): string[] {
  return sorted(Object.keys(JSON.parse(readFileSync(path, "utf8")) as object));
}

describe("the manifest's words", () => {
  it("are all there, and none is left over", () => {
    assert.deepEqual(sorted(Object.keys(words)), used);
  });

  it("are not empty", () => {
    for (const [key, word] of Object.entries(words))
      assert.notEqual((typeof word === "string" ? word : word.message).trim(), "", key);
  });
});

/** Folder, original and pattern of its translations. */
const bundles: [folder: string, original: string, translation: RegExp][] = [
  [root, "package.nls.json", /^package\.nls\.[\w-]+\.json$/u],
  [join(root, "l10n"), "bundle.l10n.json", /^bundle\.l10n\.[\w-]+\.json$/u],
];

describe("translations", () => {
  for (const [folder, original, pattern] of bundles) {
    if (!existsSync(join(folder, original))) continue;
    for (const file of readdirSync(folder).filter((name) => pattern.test(name))) {
      it(`${file} has the keys of ${original}`, () => {
        assert.deepEqual(keysOf(join(folder, file)), keysOf(join(folder, original)));
      });
    }
  }
});

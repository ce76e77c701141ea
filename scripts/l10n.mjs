// Collects the words that the extension says, for translators: l10n/bundle.l10n.json.
//   node scripts/l10n.mjs [--check]     --check only says whether the file is what it would be
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getL10nJson } from "@vscode/l10n-dev";
import { format } from "prettier";

const root = join(import.meta.dirname, "..");
const kept = join(root, "l10n", "bundle.l10n.json");

/** The modules of the extension that say something: parsing the others takes long. */
const sources = readdirSync(join(root, "src", "extension"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .sort()
  .map((file) => readFileSync(join(root, "src", "extension", file), "utf8"))
  .filter((contents) => contents.includes("l10n"));

const found = await getL10nJson(sources.map((contents) => ({ extension: ".ts", contents })));
const inOrder = Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
const words = await format(JSON.stringify(inOrder), { parser: "json", printWidth: 110 });
if (!process.argv.includes("--check")) writeFileSync(kept, words);
else if (readFileSync(kept, "utf8") !== words) {
  console.error("l10n/bundle.l10n.json is not what the extension says: run `npm run l10n`.");
  process.exitCode = 1;
}

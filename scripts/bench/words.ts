/**
 * What it costs to show what a line of the list of words would change: `npx tsx scripts/bench/words.ts FOLDER [--write]`. The
 * documents of the folder are multiplied to 10 000; those that may have the words are found by their signatures, read from
 * the disk, and annotated with both lists, in one thread and for no longer than the editor does.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { createAnnotator, finish, mayHold, phrasesApart, signatureOf, tryWords } from "../../src/engine";
import { SOON } from "../../src/extension/features/words/soon";
import { readResources } from "../resources.mjs";

const DOCUMENTS = 10_000;
const LINES = [
  "organization: Kyiv Post = the Post",
  "person: Wendy R. Sherman = Deputy Sherman",
  "never: Strategic Partnership",
  "verb: spotlight = stress",
  "role: special coordinator",
  "verb: underscore = warn",
  "organization: Department of State = the Department",
];

const [folder] = process.argv.slice(2);
const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((name) => join(folder, name))
  .filter((path) => /\.(?:txt|md|seed)$/u.test(path) && statSync(path).isFile());
const resources = readResources();
const annotator = createAnnotator(resources);
const signatures = paths.map((path) => signatureOf(readFileSync(path, "utf8")));
const documents = Array.from({ length: DOCUMENTS }, (_, i) => i % paths.length);
annotator.annotate(readFileSync(paths[0], "utf8"));

const rows = LINES.map((line) => {
  const start = performance.now();
  const phrases = phrasesApart("", line, resources);
  const isConcerned = mayHold(phrases);
  const concerned = documents.filter((at) => isConcerned(signatures[at]));
  const found = performance.now() - start;
  let [places, changed, looked] = [0, 0, 0];
  for (const at of concerned) {
    if (performance.now() - start > SOON) break;
    looked++;
    const source = { name: paths[at], text: readFileSync(paths[at], "utf8") };
    const changes = finish(tryWords(source, line, phrases, { annotator }));
    places += changes.length;
    if (changes.length > 0) changed++;
  }
  const seconds = (performance.now() - start) / 1000;
  return [line, found.toFixed(0), concerned.length, looked, changed, places, seconds.toFixed(2)];
});
const bytes = signatures.reduce((sum, { length }) => sum + length, 0);
const text = paths.reduce((sum, path) => sum + statSync(path).size, 0);
const table = [
  "| line | finding, ms | may have the words | looked at | change | places | s |",
  "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
  ...rows.map((row) => `| ${row.join(" | ")} |`),
].join("\n");
const page = `# What a line of one's own would change

Of ${DOCUMENTS} documents (${paths.length} press releases, each several times), by the clock, in one thread of a busy machine. After
${SOON / 1000} s the editor shows what it has, and says how many remain. Signatures take ${((100 * bytes) / text).toFixed(1)} % of the text.

${table}
`;
process.stdout.write(page);
if (process.argv.includes("--write"))
  void format(page, { parser: "markdown", printWidth: 120 }).then((text) =>
    writeFileSync(join(import.meta.dirname, "../../test/bench/WORDS.md"), text),
  );

// Takes documents annotated by hand into the project, as positions without texts:
//   npx tsx scripts/training/keep.ts FOLDER…
// FOLDER holds NAME.json (the scheme's form) beside NAME.txt, a copy of a text of the corpus.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ANNOTATIONS, CORPUS } from "./documents";
import { checksum, takeOff, type Annotated } from "./standOff";

const texts = new Map<string, string>();
for (const source of ["state-department", "treasury", "white-house"]) {
  const folder = join(CORPUS, source, "texts");
  for (const file of readdirSync(folder))
    texts.set(checksum(readFileSync(join(folder, file), "utf8")), `${source}/texts/${file}`);
}
let kept = 0;
for (const folder of process.argv.slice(2)) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    const path = join(folder, file.replace(/\.json$/u, ".txt"));
    if (!existsSync(path)) continue;
    const text = readFileSync(path, "utf8");
    const document = texts.get(checksum(text));
    if (!document) throw new Error(`${path} is no text of the corpus.`);
    const annotated = JSON.parse(readFileSync(join(folder, file), "utf8")) as Annotated;
    const out = join(ANNOTATIONS, document.replace("/texts/", "/").replace(/\.txt$/u, ".json"));
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, `${JSON.stringify(takeOff(document, { ...annotated, text }))}\n`);
    kept++;
  }
}
console.log(`${kept} documents kept.`);

// Compiles dist/gazetteer.bin from lexicons/gazetteer/*.tsv and the names in npm packages. Called by the build.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { collectEntries } from "./gazetteer/entries.mjs";
import { importEngine } from "./gazetteer/importEngine.mjs";
import { layOut } from "./gazetteer/layOut.mjs";

const root = join(import.meta.dirname, "..");

export async function compileGazetteer() {
  const engine = await importEngine([
    "lexicon/hash",
    "lexicon/entryClass",
    "lexicon/gazetteer",
    "tokens/tokenize",
  ]);
  const { entries, codes, towns } = await collectEntries(engine);
  const bytes = layOut(entries, codes, towns, engine);
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(join(root, "dist", "gazetteer.bin"), bytes);
  return { entries: entries.size, towns: towns.size, bytes: bytes.length };
}

if (process.argv[1] === import.meta.filename) console.log(await compileGazetteer());

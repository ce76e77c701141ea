// Writes the annotated documents with their texts, one a line, for the scorer: npx tsx scripts/training/layOut.ts [study|check]
// Also writes the texts as files, to be annotated by the engine. All under out/training/.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDocuments, type Part } from "./documents";

const out = join(import.meta.dirname, "..", "..", "out", "training");
const asked = process.argv[2] as Part | undefined;
for (const part of asked ? [asked] : (["study", "check"] as const)) {
  const documents = readDocuments(part).map((document) => ({
    ...document,
    source: document.source.replace(/\/texts\//u, "-"),
  }));
  mkdirSync(join(out, part), { recursive: true });
  for (const { source, text } of documents) writeFileSync(join(out, part, source), text);
  writeFileSync(
    join(out, `${part}.jsonl`),
    documents.map((document) => `${JSON.stringify(document)}\n`).join(""),
  );
  console.log(`${part}: ${documents.length} documents`);
}

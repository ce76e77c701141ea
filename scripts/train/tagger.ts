// Trains the part-of-speech tagger: npx tsx scripts/train/tagger.ts CORPORA [PASSES]
// CORPORA holds gum/ (with splits.md) and ewt/. Writes models/tagger.bin; models/README.md says what went in.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { layOnTokens } from "./alignment";
import { augment } from "./augment";
import { readTreebanks } from "./corpora";
import { evaluateTagger } from "./evaluateTagger";
import { trainTagger } from "./trainTagger";

const [folder, passes = "8"] = process.argv.slice(2);
const data = layOnTokens(augment(readTreebanks(folder).train));
console.log(`${data.length} sentences, ${data.reduce((sum, { tokens }) => sum + tokens.count, 0)} tokens`);
const bytes = trainTagger(data, Number(passes));
writeFileSync(join(import.meta.dirname, "..", "..", "models", "tagger.bin"), bytes);
console.log(`${bytes.length} bytes`, evaluateTagger(folder, bytes));

// Trains the dependency parser: npx tsx scripts/train/parser.ts CORPORA [PASSES]
// CORPORA as for the tagger, which must be trained before. Parsers learn on tags that a tagger gives to sentences it was
// not trained on (four folds). Slow parsers that learnt from the treebanks first annotate raw sentences, and the one that
// ships learns from both. Writes models/parser.bin; models/README.md says what went in.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTagger } from "../../src/engine/syntax/tagger";
import { shared } from "../shared.mjs";
import { layOnTokens } from "./alignment";
import { augment } from "./augment";
import { readTreebanks } from "./corpora";
import { evaluateParser } from "./evaluateParser";
import { exampleOf, wellFormed, type ParserExample } from "./parserExample";
import { readRawSentences } from "./rawSentences";
import { Teachers } from "./teachers";
import { clusters } from "./trainedClusters";
import { trainParser, writeParser } from "./trainParser";
import { trainTagger } from "./trainTagger";

const FOLDS = 4;
const TAGGER_PASSES = 4;
const RAW_SENTENCES = 30_000;
const MODELS = join(import.meta.dirname, "..", "..", "models");
const [folder = shared("gold", "train"), passes = "4"] = process.argv.slice(2);

const sentences = augment(readTreebanks(folder).train, 0.08);
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  layOnTokens(sentences.filter((_sentence, i) => Math.floor(i / 50) % FOLDS === fold)),
);
const gold = folds.flatMap((held, fold): ParserExample[] => {
  const others = folds.filter((_, other) => other !== fold).flat();
  const tagger = createTagger(trainTagger(others, TAGGER_PASSES), clusters);
  return held
    .filter(wellFormed)
    .map((laid) => exampleOf(laid, tagger.tag(laid.tokens, [{ first: 0, end: laid.tokens.count }])));
});
console.log(`${gold.length} sentences`);
const teachers = new Teachers(gold);
const tagger = createTagger(new Uint8Array(readFileSync(join(MODELS, "tagger.bin"))), clusters);
const raw = readRawSentences(shared("corpus"), folder, RAW_SENTENCES).map((tokens) =>
  teachers.annotate(tokens, tagger.tag(tokens, [{ first: 0, end: tokens.count }])),
);
const bytes = writeParser(trainParser([...gold, ...raw.filter(wellFormed)], Number(passes)));
writeFileSync(join(MODELS, "parser.bin"), bytes);
console.log(`${bytes.length} bytes`, evaluateParser(folder, bytes));

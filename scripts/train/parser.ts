// Trains the dependency parser: npx tsx scripts/train/parser.ts CORPORA [PASSES]
// CORPORA as for the tagger. The parser learns on tags that a tagger gives to sentences it was not trained on
// (four folds). Writes models/parser.bin; models/README.md says what went in.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTagger } from "../../src/engine/syntax/tagger";
import { layOnTokens } from "./alignment";
import { augment } from "./augment";
import { readTreebanks } from "./corpora";
import { evaluateParser } from "./evaluateParser";
import { trainParser, wellFormed, writeParser, type ParserExample } from "./trainParser";
import { trainTagger } from "./trainTagger";

const FOLDS = 4;
const [folder, passes = "10"] = process.argv.slice(2);
const sentences = augment(readTreebanks(folder).train, 0.08);
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  layOnTokens(sentences.filter((_sentence, i) => Math.floor(i / 50) % FOLDS === fold)),
);
const examples = folds.flatMap((held, fold): ParserExample[] => {
  const tagger = createTagger(trainTagger(folds.filter((_, other) => other !== fold).flat(), 4));
  return held
    .filter(wellFormed)
    .map((laid) => ({ ...laid, predicted: tagger.tag(laid.tokens, [{ first: 0, end: laid.tokens.count }]) }));
});
console.log(`${examples.length} sentences`);
const bytes = writeParser(trainParser(examples, Number(passes)));
writeFileSync(join(import.meta.dirname, "..", "..", "models", "parser.bin"), bytes);
console.log(`${bytes.length} bytes`, evaluateParser(folder, bytes));

// Trains the part-of-speech tagger: npx tsx scripts/train/tagger.ts [CORPORA] [PASSES]
// CORPORA holds gum/ (with splits.md), ewt/, wikigold/ and crossner/. Slow taggers that learnt from the treebanks first tag
// raw sentences, and the one that ships learns from both. Writes models/tagger.bin; models/README.md says what went in.
// scripts/train/sureWords.ts is to be run on it then.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTagger } from "../../src/engine/syntax/tagger";
import { shared } from "../shared.mjs";
import { layOnTokens } from "./alignment";
import { augment } from "./augment";
import { readTreebanks } from "./corpora";
import { evaluateTagger } from "./evaluateTagger";
import { evaluateOnNews } from "./newsTags";
import { readRawSentences } from "./rawSentences";
import { TaggerTeachers } from "./taggerTeachers";
import { clusters } from "./trainedClusters";
import { trainTagger } from "./trainTagger";

const RAW_SENTENCES = 50_000;
const [folder = shared("gold", "train"), passes = "3"] = process.argv.slice(2);

const treebanks = layOnTokens(augment(readTreebanks(folder).train));
const teachers = new TaggerTeachers(treebanks);
const raw = readRawSentences(shared("corpus"), folder, RAW_SENTENCES).map((tokens) =>
  teachers.annotate(tokens),
);
console.log(`${treebanks.length} sentences of treebanks, ${raw.length} raw ones`);
const bytes = trainTagger(treebanks, Number(passes), raw);
writeFileSync(join(import.meta.dirname, "..", "..", "models", "tagger.bin"), bytes);
const { right, words, wrong } = evaluateOnNews(createTagger(bytes, clusters));
console.log(wrong.join("\n"));
console.log(`${bytes.length} bytes`, evaluateTagger(folder, bytes), `${right} of ${words} in news`);

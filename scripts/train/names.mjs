// Trains models/names.bin, a linear-chain conditional random field over hashed features (AdaGrad).
//   npx tsx scripts/train/names.mjs FOLDER [--epochs N] [--part study|check] [--seed N] [--silver FILE] [--out FILE]
// --part study leaves the documents for checking out (check those for study), to measure what ours are worth; without it all
// are learnt from. FOLDER holds wikigold/, uner-ewt/, gum/ and crossner/ (see scripts/train/names/corpora.mjs for their licences).
// The weights that ship are the mean (scripts/train/names/mean.mjs) of five runs without --part: seeds 1, 2 and 3, and seeds
// 4 and 5 with --silver, the names on which those three agree in releases that nobody annotated (scripts/train/names/silver.mjs).
// To these come sentences made from the project's own frames, and copies with names replaced by others from the gazetteer.
// UNER EWT and the texts of Wikigold, CrossNER and parts of GUM are share-alike: the weights are CC BY-SA 4.0.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { importEngine } from "../gazetteer/importEngine.mjs";
import { packageNames } from "../gazetteer/packages.mjs";
import { readResources } from "../resources.mjs";
import * as corpora from "./names/corpora.mjs";
import { createField } from "./names/field.mjs";
import { createFiller } from "./names/fill.mjs";
import { FRAMES, fillFrame, swapNames } from "./names/frames.mjs";
import { createRegionalFiller, REGIONAL_FRAMES } from "./names/regionalFrames.mjs";
import { labelled } from "./names/labelled.mjs";
import { ownParagraphs } from "./names/ownParagraphs.mjs";
import { pack } from "./names/pack.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    epochs: { type: "string", default: "8" },
    part: { type: "string" },
    seed: { type: "string", default: "0" },
    silver: { type: "string" },
    out: { type: "string", default: join(import.meta.dirname, "..", "..", "models", "names.bin") },
  },
});
const [folder] = positionals;
const engine = await importEngine([
  "pipeline/toolbox",
  "tokens/tokenize",
  "tokens/sentences",
  "lexicon/entryClass",
  "mentions/names/prepare",
  "mentions/names/scan",
  "mentions/names/modelNames",
  "mentions/names/model/labels",
  "mentions/names/model/features",
  "mentions/names/model/nameModel",
  "mentions/dates/findDates",
  "mentions/quantities/findQuantities",
  "mentions/roles/findRoles",
]);
const toolbox = engine.createToolbox(readResources());

let seed = 20_260 + Number(values.seed) * 7919;
const random = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0;
  return (seed >>> 0) / 2 ** 32;
};
const { cities, towns } = await packageNames();
const filler = createRegionalFiller(
  createFiller(
    random,
    cities.filter(({ size }) => size > 0).map(({ name }) => name),
    towns,
  ),
  towns,
);

/** @typedef {{ text: string; spans: { start: number; end: number; type: string }[]; untyped?: string[] }} Sentence */

/** @type {Sentence[]} */
const own = [corpora.wikigold, corpora.uner, corpora.gum, corpora.crossner].flatMap((read) => read(folder));
const annotated = ownParagraphs(values.part);
/** So often is each paragraph of ours seen, since these are the documents that the model is for. */
const OFTEN = 2;
/** How much of the silver data an epoch sees, and what it counts for there. */
const SILVER_SHARE = 0.25;
const SILVER_WEIGHT = 0.5;
for (let k = 0; k < OFTEN; k++) own.push(...annotated);
/** @type {Sentence[]} */
const silver = values.silver
  ? readFileSync(values.silver, "utf8")
      .trim()
      .split("\n")
      .map((line) => ({ ...JSON.parse(line), weight: SILVER_WEIGHT }))
  : [];
/** @param {Sentence} sentence */
const upper = ({ text, spans, untyped }) => ({ text: text.toUpperCase(), spans, untyped });
/** As a headline writes it: every word with a capital but for the small ones. @param {Sentence} sentence */
const titled = ({ text, spans, untyped }) => ({
  text: text
    .replace(/(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]*/gu, (word) =>
      SMALL.has(word) ? word : word[0].toUpperCase() + word.slice(1),
    )
    .replace(/\.\s*$/u, " "),
  spans: spans.filter(({ end }) => end <= text.replace(/\.\s*$/u, "").length),
  untyped,
});
const SMALL = new Set("a an the of in on at to for and or but with by from as into over".split(" "));
const field = createField(engine, random);
const perEpoch = () => {
  const made = [];
  for (const frame of [...FRAMES, ...REGIONAL_FRAMES])
    for (let k = 0; k < 12; k++) made.push(fillFrame(frame, filler));
  for (const sentence of own) {
    made.push(sentence);
    if (sentence.spans.length > 0 && random() < 0.6) made.push(swapNames(sentence, filler));
    if (random() < 0.02) {
      const loud = upper(sentence);
      if (loud.text.length === sentence.text.length) made.push(loud);
    }
    if (sentence.spans.length > 0 && sentence.text.length < 200 && random() < 0.06)
      made.push(titled(sentence));
  }
  for (const paragraph of silver) if (random() < SILVER_SHARE) made.push(paragraph);
  for (let i = made.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [made[i], made[j]] = [made[j], made[i]];
  }
  return made;
};
for (let epoch = 0; epoch < Number(values.epochs); epoch++) {
  const started = Date.now();
  let loss = 0;
  let tokens = 0;
  let count = 0;
  for (const sentence of perEpoch()) {
    if (epoch > 0 && ++count % 4000 === 0) field.snapshot();
    for (const example of labelled(sentence, engine, toolbox, random)) {
      loss += field.learn(example);
      tokens += example.labels.length;
    }
  }
  console.log(
    `epoch ${epoch + 1}: ${tokens} tokens, loss ${(loss / tokens).toFixed(4)}, ${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
}
const bytes = pack(field.mean(), engine);
writeFileSync(values.out, bytes);
console.log(`${values.out}: ${bytes.length} bytes`);

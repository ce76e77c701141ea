// Trains the decisions of the engine on the documents annotated by hand: npx tsx scripts/train/decisions.ts [PART]
// Writes models/decisions.bin. PART "study" leaves the documents for checking out. Prints what each decision is worth on
// documents that its weights have not seen (five folds), beside what it was before.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DECISIONS, type Decision } from "../../src/engine/perceptron/decisionModels";
import { createToolbox } from "../../src/engine/pipeline/toolbox";
import { readResources } from "../resources.mjs";
import { readDocuments, readOwnGold, type Part } from "../training/documents";
import { ByteWriter } from "./byteWriter";
import { antecedentExamples } from "./decisions/antecedent";
import { cueExamples } from "./decisions/cue";
import { choices, edgeExamples } from "./decisions/edge";
import { crossValidated, fit, packed, scoreAt, type Example, type Settings } from "./decisions/logistic";

const FOLDS = 5;
const CUE: Settings = { epochs: 12, rate: 0.08, decay: 1e-2, least: 6 };
const EDGE: Settings = { epochs: 12, rate: 0.08, decay: 1e-2, least: 4 };
const ANTECEDENT: Settings = { epochs: 8, rate: 0.02, decay: 1e-2, least: 10 };

const part = process.argv[2] as Part | undefined;
const toolbox = createToolbox(readResources());
const documents = [...readDocuments(part), ...readOwnGold()];

const TRAINERS: Readonly<Record<Decision, () => Uint8Array>> = {
  cue: () => trainBinary("cue", cueExamples(documents, toolbox), CUE),
  antecedent: () => trainBinary("antecedent", antecedentExamples(documents, toolbox), ANTECEDENT),
  edge: trainEdge,
};
const writer = new ByteWriter();
for (const decision of DECISIONS) {
  const bytes = TRAINERS[decision]();
  writer.varint(bytes.length);
  for (const byte of bytes) writer.byte(byte);
}

function trainBinary(decision: Decision, examples: readonly Example[], settings: Settings): Uint8Array {
  const { logits } = crossValidated(examples, settings, FOLDS);
  const yes = examples.filter(({ label }) => label === 1).length;
  console.log(`${decision}: ${documents.length} documents, ${examples.length} examples, ${yes} of them yes`);
  const offsets = examples.map(({ offset }) => offset);
  for (const threshold of [0.26, 0.3, 0.4, 0.5, 0.6]) {
    const least = Math.log(threshold / (1 - threshold));
    console.log(
      `  at ${threshold}: before ${scoreAt(examples, offsets, least)}; trained ${scoreAt(examples, logits, least)}`,
    );
  }
  return packed(fit(examples, settings));
}

function trainEdge(): Uint8Array {
  const examples = edgeExamples(documents, toolbox);
  const { logits } = crossValidated(examples, EDGE, FOLDS);
  for (const margin of [0, 0.5, 0.75, 1, 1.5]) {
    const { questions, byRules, right } = choices(examples, logits, margin);
    console.log(`edge, margin ${margin}: ${right} of ${questions} right, ${byRules} by rules`);
  }
  return packed(fit(examples, EDGE));
}

const bytes = writer.done();
writeFileSync(join(import.meta.dirname, "..", "..", "models", "decisions.bin"), bytes);
console.log(`models/decisions.bin: ${bytes.length} bytes`);

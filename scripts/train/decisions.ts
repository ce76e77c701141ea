// Trains the decisions of the engine on the documents annotated by hand: npx tsx scripts/train/decisions.ts [PART]
// Writes models/decisions.bin. PART "study" leaves the documents for checking out. Prints what each decision is worth on
// documents that its weights have not seen (five folds), beside what it was before.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DECISIONS, type Decision } from "../../src/engine/perceptron/decisionModels";
import { createToolbox, type Toolbox } from "../../src/engine/pipeline/toolbox";
import { readResources } from "../resources.mjs";
import { readDocuments, readOwnGold, type Part } from "../training/documents";
import type { Annotated } from "../training/standOff";
import { ByteWriter } from "./byteWriter";
import { cueExamples } from "./decisions/cue";
import { crossValidated, fit, packed, scoreAt, type Example, type Settings } from "./decisions/logistic";

const FOLDS = 5;
interface Trainer extends Settings {
  readonly examples: (documents: readonly Annotated[], toolbox: Toolbox) => Example[];
  /** Where the decision is taken: least probability. */
  readonly threshold: number;
}

const TRAINERS: Readonly<Record<Decision, Trainer>> = {
  cue: { examples: cueExamples, threshold: 0.4, epochs: 12, rate: 0.08, decay: 1e-2, least: 6 },
};

const part = process.argv[2] as Part | undefined;
const toolbox = createToolbox(readResources());
const documents = [...readDocuments(part), ...readOwnGold()];
const writer = new ByteWriter();
for (const decision of DECISIONS) {
  const trainer = TRAINERS[decision];
  const examples = trainer.examples(documents, toolbox);
  const { logits } = crossValidated(examples, trainer, FOLDS);
  const yes = examples.filter(({ label }) => label === 1).length;
  console.log(`${decision}: ${documents.length} documents, ${examples.length} examples, ${yes} of them yes`);
  const offsets = examples.map(({ offset }) => offset);
  for (const threshold of [0.26, 0.3, 0.4, 0.5, 0.6]) {
    const least = Math.log(threshold / (1 - threshold));
    console.log(
      `  at ${threshold}: before ${scoreAt(examples, offsets, least)}; trained ${scoreAt(examples, logits, least)}`,
    );
  }
  const bytes = packed(fit(examples, trainer));
  writer.varint(bytes.length);
  for (const byte of bytes) writer.byte(byte);
}
const bytes = writer.done();
writeFileSync(join(import.meta.dirname, "..", "..", "models", "decisions.bin"), bytes);
console.log(`models/decisions.bin: ${bytes.length} bytes`);

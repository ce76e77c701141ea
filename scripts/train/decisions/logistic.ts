// Logistic regression over hashed features with a given offset (AdaGrad steps, L2), and its form on disk.
import { LOGIT_SCALE } from "../../../src/engine/perceptron/binaryModel";
import { createRandom, shuffle } from "../augment";
import { ByteWriter } from "../byteWriter";
import { writeTable } from "../writeTable";

export interface Example {
  readonly keys: Int32Array;
  /** Log odds that were known before training. */
  readonly offset: number;
  readonly label: 0 | 1;
  /** Which document it is from; documents are held out whole. */
  readonly document: number;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** How strongly weights are drawn to 0. */
  readonly decay: number;
  /** Features seen in fewer examples are left out. */
  readonly least: number;
}

export type Weights = ReadonlyMap<number, number>;

export function fit(examples: readonly Example[], { epochs, rate, decay, least }: Settings): Weights {
  const seen = new Map<number, number>();
  for (const { keys } of examples) for (const key of new Set(keys)) seen.set(key, (seen.get(key) ?? 0) + 1);
  const index = new Map([...seen].filter(([, count]) => count >= least).map(([key], i) => [key, i]));
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1);
  const data = examples.map((example) => ({
    ...example,
    rows: [...new Set(example.keys)].flatMap((key) => index.get(key) ?? []),
  }));
  const random = createRandom(19);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(data, random);
    for (const { rows, offset, label } of data) {
      let logit = offset;
      for (const row of rows) logit += weights[row];
      const error = label - 1 / (1 + Math.exp(-logit));
      for (const row of rows) {
        const step = error - decay * weights[row];
        squares[row] += step * step;
        weights[row] += (rate * step) / Math.sqrt(squares[row]);
      }
    }
  }
  return new Map([...index].map(([key, row]) => [key, weights[row]]));
}

export function logitOf({ keys, offset }: Example, weights: Weights): number {
  let logit = offset;
  for (const key of new Set(keys)) logit += weights.get(key) ?? 0;
  return logit;
}

/** Weights as `BinaryModel` reads them. */
export function packed(weights: Weights): Uint8Array {
  const writer = new ByteWriter();
  const rows = [...weights]
    .map(([key, weight]) => ({ key, value: Math.max(-127, Math.min(127, Math.round(weight * LOGIT_SCALE))) }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => a.key - b.key)
    .map(({ key, value }) => ({ key, values: Int8Array.of(value) }));
  writeTable(writer, 1, rows);
  return writer.done();
}

/** Right, found and there to be found at a threshold, each document judged by weights that have not seen it. */
export function crossValidated(
  examples: readonly Example[],
  settings: Settings,
  folds: number,
): { readonly logits: Float64Array } {
  const logits = new Float64Array(examples.length);
  for (let fold = 0; fold < folds; fold++) {
    const weights = fit(
      examples.filter(({ document }) => document % folds !== fold),
      settings,
    );
    examples.forEach((example, i) => {
      if (example.document % folds === fold) logits[i] = logitOf(example, weights);
    });
  }
  return { logits };
}

/** Precision, recall and F1 in percent of "yes" above a log odds. */
export function scoreAt(examples: readonly Example[], logits: ArrayLike<number>, least: number): string {
  let [right, found, there] = [0, 0, 0];
  examples.forEach(({ label }, i) => {
    there += label;
    if (logits[i] < least) return;
    found++;
    right += label;
  });
  const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
  const [p, r] = [percent(right, found), percent(right, there)];
  const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  return `P ${p.toFixed(1)} R ${r.toFixed(1)} F1 ${f1.toFixed(1)} (${right}/${found}/${there})`;
}

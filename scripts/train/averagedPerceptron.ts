// An averaged perceptron over hashed features (Collins 2002), and its form on disk (see `FeatureTable`).
import { KEY_BITS } from "../../src/engine/perceptron/hash";
import { KeyIndex } from "../../src/engine/perceptron/keyIndex";
import type { ByteWriter } from "./byteWriter";
import { writeTable, type WeightRow } from "./writeTable";

/** Counts how often each feature occurs, up to 255. */
export class FeatureCounter {
  readonly #counts = new Uint8Array(1 << KEY_BITS);

  add(keys: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) if (this.#counts[keys[i]] < 255) this.#counts[keys[i]]++;
  }

  /** Features seen at least `least` times. */
  keys(least: number): Int32Array {
    let size = 0;
    for (const count of this.#counts) if (count >= least) size++;
    const keys = new Int32Array(size);
    for (let key = 0, i = 0; key < this.#counts.length; key++)
      if (this.#counts[key] >= least) keys[i++] = key;
    return keys;
  }
}

/** Most features of one score. */
const MOST_KEYS = 128;

export class AveragedPerceptron {
  readonly classes: number;
  readonly #keys: Int32Array;
  readonly #rows: KeyIndex;
  readonly #weights: Float32Array;
  readonly #totals: Float64Array;
  /** When each row's totals were last brought up to date. */
  readonly #stamps: Int32Array;
  /** The rows that the last score found. */
  readonly #found = new Int32Array(MOST_KEYS);
  #hits = 0;
  #time = 0;

  /** `keys` ascending. */
  constructor(classes: number, keys: Int32Array) {
    this.classes = classes;
    this.#keys = keys;
    this.#rows = new KeyIndex(keys.length);
    keys.forEach((key, row) => this.#rows.set(key, row));
    this.#weights = new Float32Array(keys.length * classes);
    this.#totals = new Float64Array(keys.length * classes);
    this.#stamps = new Int32Array(keys.length);
  }

  /** Sums the weights of the keys into `scores`, one number per class. */
  score(keys: Int32Array, count: number, scores: Float64Array): void {
    const weights = this.#weights;
    const { classes } = this;
    scores.fill(0);
    this.#hits = 0;
    for (let i = 0; i < count; i++) {
      const row = this.#rows.get(keys[i]);
      if (row < 0) continue;
      this.#found[this.#hits++] = row;
      for (let j = 0, cell = row * classes; j < classes; j++) scores[j] += weights[cell++];
    }
  }

  /** One step of time; moves weight from `guess` to `truth`, if they differ, for the keys that were just scored. */
  update(truth: number, guess: number): void {
    this.tick();
    if (truth === guess) return;
    this.move(truth, 1);
    this.move(guess, -1);
  }

  tick(): void {
    this.#time++;
  }

  /** Changes the weight of one class for the keys that were just scored. */
  move(label: number, by: number): void {
    for (let i = 0; i < this.#hits; i++) {
      this.#catchUp(this.#found[i]);
      this.#weights[this.#found[i] * this.classes + label] += by;
    }
  }

  #catchUp(row: number): void {
    const passed = this.#time - this.#stamps[row];
    if (passed === 0) return;
    this.#stamps[row] = this.#time;
    const end = (row + 1) * this.classes;
    for (let cell = row * this.classes; cell < end; cell++)
      this.#totals[cell] += passed * this.#weights[cell];
  }

  /** Makes the averages the weights: the end of training. */
  settle(): void {
    this.#keys.forEach((_, row) => {
      this.#catchUp(row);
      const end = (row + 1) * this.classes;
      for (let cell = row * this.classes; cell < end; cell++) {
        this.#weights[cell] = this.#totals[cell] / Math.max(1, this.#time);
      }
    });
  }

  /** Makes the settled weights the mean of those of several runs over the same keys. */
  average(others: readonly AveragedPerceptron[]): void {
    for (let cell = 0; cell < this.#weights.length; cell++) {
      let sum = this.#weights[cell];
      for (const other of others) sum += other.#weights[cell];
      this.#weights[cell] = sum / (others.length + 1);
    }
  }

  /** Adds to the settled weight of one class of a key. */
  raise(key: number, label: number, by: number): void {
    const row = this.#rows.get(key);
    if (row >= 0) this.#weights[row * this.classes + label] += by;
  }

  /** The keys of the `count` rows with the largest weights, ascending: what a smaller model can learn with anew. */
  strongestKeys(count: number): Int32Array {
    const { classes } = this;
    const strength = Float32Array.from(this.#keys, (_, row) => {
      const own = this.#weights.subarray(row * classes, (row + 1) * classes);
      return Math.max(...own) - Math.min(...own);
    });
    const least = strength.slice().sort()[Math.max(0, strength.length - count)] ?? 0;
    return this.#keys.filter((_, row) => strength[row] >= least);
  }

  /**
   * Writes the settled weights as 8-bit numbers, `scale` to one; those that round below `least` are left out. Only how
   * the classes differ counts, so that of few classes the middle one can be made 0 and left out too.
   */
  write(
    writer: ByteWriter,
    { scale, least, relative = false }: { scale: number; least: number; relative?: boolean },
  ): { rows: number; weights: number } {
    const { classes } = this;
    const rows: WeightRow[] = [];
    let kept = 0;
    this.#keys.forEach((key, row) => {
      const own = this.#weights.subarray(row * classes, (row + 1) * classes);
      const zero = relative ? own.slice().sort()[classes >> 1] : 0;
      const values = new Int8Array(classes);
      let any = false;
      for (let j = 0; j < classes; j++) {
        const value = Math.max(-127, Math.min(127, Math.round((own[j] - zero) * scale)));
        if (Math.abs(value) < least) continue;
        values[j] = value;
        any = true;
        kept++;
      }
      if (any) rows.push({ key, values });
    });
    writeTable(writer, classes, rows);
    return { rows: rows.length, weights: kept };
  }
}

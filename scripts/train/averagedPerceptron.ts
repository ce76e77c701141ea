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

export class AveragedPerceptron {
  readonly classes: number;
  readonly #keys: Int32Array;
  readonly #rows: KeyIndex;
  readonly #weights: Float32Array;
  readonly #totals: Float64Array;
  readonly #stamps: Int32Array;
  #time = 0;

  /** `keys` ascending. */
  constructor(classes: number, keys: Int32Array) {
    this.classes = classes;
    this.#keys = keys;
    this.#rows = new KeyIndex(keys.length);
    keys.forEach((key, row) => this.#rows.set(key, row * classes));
    this.#weights = new Float32Array(keys.length * classes);
    this.#totals = new Float64Array(keys.length * classes);
    this.#stamps = new Int32Array(keys.length * classes);
  }

  score(keys: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const row = this.#rows.get(keys[i]);
      if (row < 0) continue;
      for (let j = 0; j < this.classes; j++) scores[j] += this.#weights[row + j];
    }
  }

  /** One step of time; moves weight from `guess` to `truth` if they differ. */
  update(keys: Int32Array, count: number, truth: number, guess: number): void {
    this.#time++;
    if (truth === guess) return;
    for (let i = 0; i < count; i++) {
      const row = this.#rows.get(keys[i]);
      if (row < 0) continue;
      this.#change(row + truth, 1);
      this.#change(row + guess, -1);
    }
  }

  #change(cell: number, by: number): void {
    this.#totals[cell] += (this.#time - this.#stamps[cell]) * this.#weights[cell];
    this.#stamps[cell] = this.#time;
    this.#weights[cell] += by;
  }

  /** Writes averages as 8-bit numbers, `scale` to one; those that round below `least` are left out. */
  write(writer: ByteWriter, scale: number, least: number): { rows: number; weights: number } {
    const { classes } = this;
    const average = (cell: number) =>
      (this.#totals[cell] + (this.#time - this.#stamps[cell]) * this.#weights[cell]) / this.#time;
    const rows: WeightRow[] = [];
    let kept = 0;
    this.#keys.forEach((key, row) => {
      const values = new Int8Array(classes);
      let any = false;
      for (let j = 0; j < classes; j++) {
        const value = Math.max(-127, Math.min(127, Math.round(average(row * classes + j) * scale)));
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

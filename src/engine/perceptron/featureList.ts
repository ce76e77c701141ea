import { featureKey, hashText } from "./hash";

const MOST = 64;

/** The features of one candidate, as keys that `FeatureTable` scores. Used over and over; at most 64 of them. */
export class FeatureList {
  readonly keys = new Int32Array(MOST);
  count = 0;

  clear(): this {
    this.count = 0;
    return this;
  }

  /** The feature that `template` makes of two numbers. */
  add(template: number, a: number, b = 0): void {
    if (this.count < MOST) this.keys[this.count++] = featureKey(template, a, b);
  }

  /** The feature that `template` makes of a word and a number. */
  addWord(template: number, word: string, b = 0): void {
    this.add(template, hashText(word), b);
  }
}

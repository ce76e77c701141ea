import type { ByteReader } from "./byteReader";
import type { FeatureList } from "./featureList";
import { FeatureTable } from "./featureTable";

/** So many steps of a weight make one. */
export const LOGIT_SCALE = 32;

/** A logistic regression over hashed features: how much the features speak for "yes". */
export class BinaryModel {
  readonly #table: FeatureTable;
  readonly #sum = new Int32Array(1);

  constructor(table: FeatureTable) {
    this.#table = table;
  }

  static read(reader: ByteReader): BinaryModel {
    return new BinaryModel(FeatureTable.read(reader));
  }

  /** The log odds that the features add; 0 for features that were never seen. */
  logit({ keys, count }: FeatureList): number {
    this.#table.score(keys, count, this.#sum);
    return this.#sum[0] / LOGIT_SCALE;
  }
}

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

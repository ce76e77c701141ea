import { LABELS, mayFollow, ROW } from "./labels";
import { ROW_BITS } from "./features";

export const NAME_MODEL_MAGIC = 0x524e4d31;

/** A linear-chain model: a row of label weights per hashed feature, and label-to-label weights. */
export interface NameModel {
  /**
   * `2 ** ROW_BITS` rows of `PAIRS` numbers, each the weights of two labels: the odd label's times 65 536 plus the even
   * label's. Sums of such numbers hold both sums, so that a row costs half the additions.
   */
  readonly weights: Int32Array;
  /** From `previous * ROW + next`; forbidden pairs are far below zero. */
  readonly transitions: Int32Array;
}

/** Numbers in a row of weights. */
export const PAIRS = ROW / 2;
const LANE = 65_536;

/** The sum of the even label's weights in a sum of pairs. */
export const evenOf = (pair: number): number => (pair << 16) >> 16;
/** The sum of the odd label's weights. */
export const oddOf = (pair: number): number => (pair - evenOf(pair)) / LANE;

export const FORBIDDEN = -1_000_000;

/** Reads weights as the training script packs them: only rows and labels that are not zero. Null without weights. */
export function readNameModel(bytes: Uint8Array | undefined): NameModel | null {
  if (!bytes || bytes.length < 8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getInt32(0, true) !== NAME_MODEL_MAGIC) return null;
  const transitions = new Int32Array(ROW * ROW).fill(FORBIDDEN);
  let at = 4;
  for (let a = 0; a < LABELS; a++) {
    for (let b = 0; b < LABELS; b++, at += 2)
      if (mayFollow(a, b)) transitions[a * ROW + b] = view.getInt16(at, true);
  }
  const weights = new Int32Array(PAIRS << ROW_BITS);
  let row = -1;
  while (at < bytes.length) {
    let delta = bytes[at++];
    if (delta === 255) {
      delta = bytes[at] | (bytes[at + 1] << 8);
      at += 2;
    }
    row += delta;
    const labels = bytes[at] | (bytes[at + 1] << 8);
    at += 2;
    for (let mask = labels; mask !== 0; mask &= mask - 1) {
      const label = 31 - Math.clz32(mask & -mask);
      weights[row * PAIRS + (label >> 1)] += ((bytes[at++] << 24) >> 24) * (label & 1 ? LANE : 1);
    }
  }
  return { weights, transitions };
}

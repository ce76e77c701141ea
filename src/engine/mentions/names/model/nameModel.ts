import { LABELS, mayFollow, ROW } from "./labels";
import { ROW_BITS } from "./features";

export const NAME_MODEL_MAGIC = 0x524e4d31;

/** A linear-chain model: a row of label weights per hashed feature, and label-to-label weights. */
export interface NameModel {
  /** `2 ** ROW_BITS` rows of `ROW` weights. */
  readonly weights: Int8Array;
  /** From `previous * ROW + next`; forbidden pairs are far below zero. */
  readonly transitions: Int32Array;
}

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
  const weights = new Int8Array(ROW << ROW_BITS);
  let row = -1;
  while (at < bytes.length) {
    let delta = bytes[at++];
    if (delta === 255) {
      delta = bytes[at] | (bytes[at + 1] << 8);
      at += 2;
    }
    row += delta;
    const mask = bytes[at] | (bytes[at + 1] << 8);
    at += 2;
    for (let label = 0; label < LABELS; label++)
      if (mask & (1 << label)) weights[row * ROW + label] = (bytes[at++] << 24) >> 24;
  }
  return { weights, transitions };
}

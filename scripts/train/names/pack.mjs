// Writes weights as src/engine/mentions/names/model/nameModel.ts reads them.
/** Units of a packed weight. */
export const SCALE = 32;
/** Weights below it are left out. */
const LEAST = 5;

export function pack({ weights, transitions }, { NAME_MODEL_MAGIC, LABELS, ROW, ROW_BITS }, least = LEAST) {
  const head = new DataView(new ArrayBuffer(4 + LABELS * LABELS * 2));
  head.setInt32(0, NAME_MODEL_MAGIC, true);
  for (let a = 0, at = 4; a < LABELS; a++)
    for (let b = 0; b < LABELS; b++, at += 2)
      head.setInt16(
        at,
        Math.max(-32_000, Math.min(32_000, Math.round(transitions[a * ROW + b] * SCALE))),
        true,
      );
  const body = [];
  let previous = -1;
  for (let row = 0; row < 1 << ROW_BITS; row++) {
    let mask = 0;
    const values = [];
    for (let label = 0; label < LABELS; label++) {
      const value = Math.max(-127, Math.min(127, Math.round(weights[row * ROW + label] * SCALE)));
      if (Math.abs(value) < least) continue;
      mask |= 1 << label;
      values.push(value & 255);
    }
    if (mask === 0) continue;
    const delta = row - previous;
    previous = row;
    if (delta < 255) body.push(delta);
    else body.push(255, delta & 255, delta >> 8);
    body.push(mask & 255, mask >> 8, ...values);
  }
  return Buffer.concat([Buffer.from(head.buffer), Buffer.from(body)]);
}

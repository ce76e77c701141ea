/** Keys that are kept at hand, as a power of two: enough for the words of a few long articles. */
const SLOTS = 1 << 12;

/**
 * The same look-up, which asks a table too large for a core's own cache only for keys that have not been asked for lately.
 * Keys are 32-bit hashes, values 0 to 65 535.
 */
export function keptAtHand(lookUp: (key: number) => number): (key: number) => number {
  // No key in its own slot: the low bits differ.
  const keys = Int32Array.from({ length: SLOTS }, (_, slot) => ~slot);
  const values = new Uint16Array(SLOTS);
  return (key) => {
    const slot = key & (SLOTS - 1);
    if (keys[slot] === key) return values[slot];
    keys[slot] = key;
    return (values[slot] = lookUp(key));
  };
}

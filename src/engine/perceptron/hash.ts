/** Feature keys are hashes of this many bits; a wrong match is then rarer than one look-up in a thousand. */
export const KEY_BITS = 28;
const KEY_MASK = (1 << KEY_BITS) - 1;

/** Key of the feature that `template` makes of the values `a` and `b`. */
export function featureKey(template: number, a: number, b = 0): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash + b, 0xc2b2ae35);
  hash ^= hash >>> 13;
  return (Math.imul(hash, 0x27d4eb2f) >>> (32 - KEY_BITS)) & KEY_MASK;
}

/** Hash of `text[from, to)`, by its UTF-16 code units (FNV-1a). */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

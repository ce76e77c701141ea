/** What a sidecar keeps of the whole text, to know whether positions still hold. */
export interface TextFingerprint {
  readonly length: number;
  /** 64 bits in hexadecimal digits. */
  readonly hash: string;
}

/** Two independent 32-bit multiplicative hashes over the code units (FNV-1a with two offsets and primes). */
export function fingerprint(text: string): TextFingerprint {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return { length: text.length, hash: hex(a) + hex(b) };
}

export function sameFingerprint(a: TextFingerprint, b: TextFingerprint): boolean {
  return a.length === b.length && a.hash === b.hash;
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, "0");
}

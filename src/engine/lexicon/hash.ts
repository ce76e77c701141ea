const LATIN_END = 0x250;
const VIETNAMESE_START = 0x1e00;
const VIETNAMESE_END = 0x1f00;
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  ß: "s",
  æ: "a",
  œ: "o",
  þ: "t",
  ħ: "h",
  ə: "a",
};

/** Lower-case letter without its marks, per code unit; 0 for what a name is compared without. */
const folded = foldTable();

function foldTable(): Uint16Array {
  const table = new Uint16Array(VIETNAMESE_END);
  for (let code = 0; code < VIETNAMESE_END; code++) table[code] = code;
  for (let code = 0x300; code < 0x370; code++) table[code] = 0;
  for (const mark of ["'", "’", "‘", "ʻ", "ʼ", "`", "´", "\u00AD", "\u200B"])
    if (mark.charCodeAt(0) < VIETNAMESE_END) table[mark.charCodeAt(0)] = 0;
  foldRange(table, 0x41, LATIN_END);
  foldRange(table, VIETNAMESE_START, VIETNAMESE_END);
  return table;
}

function foldRange(table: Uint16Array, from: number, to: number): void {
  for (let code = from; code < to; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    const plain = (PLAIN[lower] ?? lower.normalize("NFD")).charCodeAt(0);
    if (table[code] !== 0) table[code] = plain;
  }
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a hash of a word without regard to case, diacritics and apostrophes ("Erdoğan" = "ERDOGAN"),
 * as a signed 32-bit integer that is never 0.
 */
export function hashWord(word: string): number {
  let hash = OFFSET;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 0x2000 && (code === 0x2019 || code === 0x2018 || (code >= 0x200b && code <= 0x200f)))
      continue;
    const plain = code < VIETNAMESE_END ? folded[code] : code;
    if (plain !== 0) hash = Math.imul(hash ^ plain, PRIME);
  }
  return finish(hash);
}

/** Hash of a phrase from the hash of its beginning and that of its next word. */
export function hashPhrase(phrase: number, word: number): number {
  return finish(Math.imul((phrase << 7) | (phrase >>> 25), 0x9e3779b1 | 0) ^ word);
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed === 0 ? 1 : mixed | 0;
}

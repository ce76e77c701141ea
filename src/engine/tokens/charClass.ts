/** What a code unit is to the tokeniser. Letters and digits come last: `charClass >= CharClass.Digit` means "in a word". */
export const CharClass = {
  Space: 1,
  Break: 2,
  /** Soft hyphens, zero-width and bidirectional marks: inside a word they belong to it, elsewhere to nothing. */
  Invisible: 3,
  /** Combining marks, variation selectors, joiners: belong to what stands before. */
  Mark: 4,
  Symbol: 5,
  Digit: 6,
  /** A letter without upper case, or in lower case. */
  Lower: 7,
  Upper: 8,
} as const;

const classes = new Uint8Array(0x10000);

/** Class of the code point that starts at `index`; `Symbol` for a lone surrogate. 0 past the end. */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit !== unit) return 0;
  if (unit >= 0xd800 && unit < 0xdc00) {
    const point = text.codePointAt(index)!;
    return point > 0xffff ? classOfPoint(point) : CharClass.Symbol;
  }
  return classes[unit] || (classes[unit] = classOfPoint(unit));
}

/** Code units of the code point that starts at `index`. */
export function widthAt(text: string, index: number): 1 | 2 {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit >= 0xdc00) return 1;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next < 0xe000 ? 2 : 1;
}

function classOfPoint(point: number): number {
  if (point >= 0xd800 && point < 0xe000) return CharClass.Symbol;
  const char = String.fromCodePoint(point);
  if (/[\n\r\u2028\u2029\v\f\u0085]/u.test(char)) return CharClass.Break;
  if (/\s/u.test(char)) return CharClass.Space;
  // Thai and Lao "am" are letters that form one character with what stands before.
  if (/[\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200D\u0E33\u0EB3]/u.test(char)) return CharClass.Mark;
  // Number signs of Arabic and Syriac form one character with the digit that follows.
  if (/[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/u.test(char)) return CharClass.Lower;
  if (/[\p{Cf}\p{Cc}]/u.test(char)) return CharClass.Invisible;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return CharClass.Upper;
  if (/\p{L}/u.test(char)) return CharClass.Lower;
  return /\p{N}/u.test(char) ? CharClass.Digit : CharClass.Symbol;
}

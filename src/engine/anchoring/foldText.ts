/** Stand before and after a folded text, so that its edges count as context. */
export const TEXT_START = "\u0002";
export const TEXT_END = "\u0003";

const SPACE = 32;
const MAY_CHANGE = 128;

/** One character for the typographic variants of quotation marks and dashes; control characters that we use go. */
function foldCode(code: number): number {
  if (code < MAY_CHANGE) return code === 2 || code === 3 ? 1 : code;
  if (code === 0x2018 || code === 0x2019) return 39;
  if (code === 0x201c || code === 0x201d) return 34;
  if (code >= 0x2010 && code <= 0x2014) return 45;
  return code;
}

function isSpace(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= 9 && code <= 13);
  if (code < MAY_CHANGE) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

export interface FoldedText {
  /** `TEXT_START`, the text with each run of white space as one space and none at its edges, `TEXT_END`. */
  readonly text: string;
  /** For each code unit of the folded text, the offset of its source; one more entry for the end. */
  readonly offsets: Int32Array;
}

/**
 * A text in the form in which quotes are compared: re-wrapped lines, changed line ends and typographic quotation
 * marks make no difference. Linear in the length of the text.
 */
export function foldText(text: string): FoldedText {
  const units = new Uint16Array(text.length + 2);
  const offsets = new Int32Array(text.length + 3);
  units[0] = TEXT_START.charCodeAt(0);
  let length = 1;
  let gap = -1;
  let contentEnd = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      if (gap < 0) gap = i;
      continue;
    }
    if (gap >= 0 && length > 1) {
      offsets[length] = gap;
      units[length++] = SPACE;
    }
    gap = -1;
    offsets[length] = i;
    units[length++] = foldCode(code);
    contentEnd = i + 1;
  }
  offsets[length] = contentEnd;
  units[length++] = TEXT_END.charCodeAt(0);
  offsets[length] = text.length;
  return { text: textOf(units.subarray(0, length)), offsets: offsets.slice(0, length + 1) };
}

/** A piece of a text folded in the same way; white space at its edges stays, as one space. */
export function foldFragment(fragment: string): string {
  const { text } = foldText(fragment);
  const inner = text.slice(1, -1);
  if (inner === "") return fragment === "" ? "" : " ";
  const before = isSpace(fragment.charCodeAt(0)) ? " " : "";
  return before + inner + (isSpace(fragment.charCodeAt(fragment.length - 1)) ? " " : "");
}

/** The span without white space at its edges, or null if nothing is left. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } | null {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

const CHUNK = 8192;

function textOf(units: Uint16Array): string {
  let text = "";
  for (let i = 0; i < units.length; i += CHUNK) {
    text += String.fromCharCode(...units.subarray(i, i + CHUNK));
  }
  return text;
}

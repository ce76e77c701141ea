import type { Span } from "../text/span";

/**
 * The words of a stretch of text, and what stands between them: the form in which quotations are compared. Quotation marks,
 * white space and the emphasis of Markdown are left out, dashes and apostrophes are plain; all else is kept.
 */
export interface Words {
  /** Offsets of each word, document offsets. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Each word as it is compared: composed (NFC), apostrophes plain, invisible characters removed. */
  readonly forms: readonly string[];
  /** The marks between the word before and this one: "" for white space, ",", ". -", "… [". One more: behind the last. */
  readonly leads: readonly string[];
}

const LETTER = "\\p{L}\\p{N}\\p{M}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF";
/** A word; a sign that changes what a number says; or a mark. An apostrophe at the end of a plural belongs to it. */
const TOKEN = new RegExp(
  `(?<word>[\\p{L}\\p{N}][${LETTER}]*(?:['’ʼ.,:/](?=[\\p{L}\\p{N}])[${LETTER}]+)*(?:(?<=s)['’](?=\\s\\p{L}))?|[$€£¥%+=#@&°])` +
    `|(?<cut>…|\\.{3,}|\\.(?:\\s\\.){2,})|(?<dash>[-‐‑‒–—―−]+)|(?<quote>["“”„‟«»‹›〝〞‘’‚'\`ʼ]+|[*_]+)|(?<mark>[^\\s])`,
  "gu",
);
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const ENDS_PLURAL = /['’]$/u;
const SINGLE = /^['‘’]$/u;
const APOSTROPHE = /[’ʼ]/gu;
const IS_INVISIBLE = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]$/u;

/** Reads the words of a stretch of a text, all of it unless told. Linear. */
export function readWords(text: string, within: Span = { start: 0, end: text.length }): Words {
  const [start, end]: [number[], number[]] = [[], []];
  const forms: string[] = [];
  const leads: string[] = [];
  let lead = "";
  /** A single quotation mark is open, so that one behind a plural closes. */
  let isOpen = false;
  const piece = text.slice(within.start, within.end);
  for (const { 0: token, index, groups } of piece.matchAll(TOKEN)) {
    if (groups?.word !== undefined) {
      const isClosed = isOpen && ENDS_PLURAL.test(token);
      if (isClosed) isOpen = false;
      start.push(within.start + index);
      end.push(within.start + index + token.length - Number(isClosed));
      forms.push(formOf(isClosed ? token.slice(0, -1) : token));
      leads.push(lead);
      lead = "";
      continue;
    }
    if (SINGLE.test(token)) isOpen = /\s|^$/u.test(piece.charAt(index - 1));
    lead = addMark(lead, token, groups ?? {});
  }
  leads.push(lead);
  return { start: Int32Array.from(start), end: Int32Array.from(end), forms, leads };
}

function addMark(
  lead: string,
  token: string,
  { cut, dash, quote }: Record<string, string | undefined>,
): string {
  if (quote !== undefined || IS_INVISIBLE.test(token)) return lead;
  const mark = cut !== undefined ? "…" : dash !== undefined ? "-" : token;
  return lead === "" ? mark : `${lead} ${mark}`;
}

const PLAIN = /^[\x20-\x7e]*$/u;

function formOf(word: string): string {
  if (PLAIN.test(word)) return word;
  return word.replace(INVISIBLE, "").replace(APOSTROPHE, "'").normalize("NFC");
}

/** A word without its case, by which places are looked up. */
export const foldWord = (form: string): string => form.toLowerCase();

/** The words from `first` up to `end`, as words of their own. */
export function sliceWords(words: Words, first: number, end: number): Words {
  return {
    start: words.start.subarray(first, end),
    end: words.end.subarray(first, end),
    forms: words.forms.slice(first, end),
    leads: words.leads.slice(first, end + 1),
  };
}

/** The stretch of text from one word up to another (half-open), without the marks around it. */
export const spanOfWords = ({ start, end }: Words, first: number, past: number): Span => ({
  start: start[first],
  end: end[past - 1],
});

/** Pieces of one text as if they stood one behind the other; `joins` are the numbers of the words that open a piece. */
export function joinWords(pieces: readonly Words[]): {
  readonly words: Words;
  readonly joins: ReadonlySet<number>;
} {
  const joins = new Set<number>();
  const forms: string[] = [];
  const leads: string[] = [];
  const [start, end]: [number[], number[]] = [[], []];
  let lead = "";
  for (const piece of pieces) {
    if (forms.length > 0) joins.add(forms.length);
    piece.forms.forEach((form, i) => {
      forms.push(form);
      leads.push(i > 0 || lead === "" ? piece.leads[i] : `${lead} ${piece.leads[0]}`.trim());
      start.push(piece.start[i]);
      end.push(piece.end[i]);
    });
    lead = piece.leads[piece.leads.length - 1];
  }
  leads.push(lead);
  return { words: { start: Int32Array.from(start), end: Int32Array.from(end), forms, leads }, joins };
}

import { TokenFlag, type Tokens } from "./tokens";

const URL = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]`;
const EMAIL = String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
const HANDLE = String.raw`[@#][\p{L}\p{N}_]+`;
const ABBREVIATION = String.raw`(?:\p{L}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})`;
const NUMBER = String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?:st|nd|rd|th|s)?(?![\p{L}])`;
const INVISIBLE = String.raw`\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF`;
const WORD = String.raw`[\p{L}\p{N}\p{M}${INVISIBLE}]+(?:[-‑&·.](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}${INVISIBLE}]+|['’](?!(?:s|re|ve|ll|d|m|t)\b)(?=\p{L})[\p{L}\p{M}]+)*`;
const TOKEN = new RegExp(`${URL}|${EMAIL}|${HANDLE}|${ABBREVIATION}|${NUMBER}|${WORD}|\\.{2,}|[^\\s]`, "gu");

const TITLES =
  /^(?:mr|mrs|ms|dr|prof|gen|lt|col|maj|capt|cmdr|adm|sgt|brig|gov|sen|rep|reps|sens|hon|rev|st|no|vs|jr|sr|inc|corp|ltd|co|dept|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|fig|vol|pp|approx|etc|al|min|pres|amb|messrs|ph|yu|ts|kh|ch)$/iu;

/** Splits one paragraph into tokens; see `Tokens` for the conventions. Linear in the length of `text`. */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    let end = match.index + match[0].length;
    if (text[end] === "." && TITLES.test(match[0])) end = TOKEN.lastIndex = end + 1;
    const negation = /^(.+)(n['’]t)$/iu.exec(match[0] + text.slice(end, end + 2));
    if (negation && /n$/iu.test(match[0]) && match[0].length > 1) {
      starts.push(match.index, end - 1);
      ends.push(end - 1, end + 2);
      TOKEN.lastIndex = end + 2;
      continue;
    }
    const clitic = /^['’](?:s|re|ve|ll|d|m)\b/iu.exec(text.slice(match.index, match.index + 4));
    if (clitic && match.index > 0 && /[\p{L}\p{N}.]/u.test(text[match.index - 1])) {
      end = TOKEN.lastIndex = match.index + clitic[0].length;
    }
    starts.push(match.index);
    ends.push(end);
  }
  return describeTokens(text, starts, ends);
}

/** The tokens of a text that was cut elsewhere (treebanks), described as `tokenize` describes its own. */
export function describeTokens(text: string, starts: readonly number[], ends: readonly number[]): Tokens {
  const count = starts.length;
  const flags = new Uint16Array(count);
  const lower: string[] = new Array<string>(count);
  for (let i = 0; i < count; i++) {
    const form = text.slice(starts[i], ends[i]);
    lower[i] = normalize(form);
    flags[i] = flagsOf(form) | spacing(text, i === 0 ? 0 : ends[i - 1], starts[i], i);
  }
  return { text, count, start: Int32Array.from(starts), end: Int32Array.from(ends), flags, lower };
}

function normalize(form: string): string {
  return form
    .replace(new RegExp(`[${INVISIBLE}]`, "gu"), "")
    .replace(/’/gu, "'")
    .toLowerCase();
}

function flagsOf(form: string): number {
  let flags = 0;
  if (/^[\p{Lu}\p{Lt}]/u.test(form)) flags |= TokenFlag.Capital;
  if (/^[\p{Lu}\p{M}\p{N}.&-]*\p{Lu}[\p{Lu}\p{M}\p{N}.&-]*$/u.test(form) && form.length > 1)
    flags |= TokenFlag.AllCaps;
  if (/^\p{N}/u.test(form)) flags |= TokenFlag.Number;
  if (!/[\p{L}\p{N}]/u.test(form)) flags |= TokenFlag.Punctuation;
  if (/^["“”„«»‘‹›]$/u.test(form)) flags |= TokenFlag.QuoteMark;
  if (/^(?:https?:|www\.|[@#]\p{L})|.@./u.test(form)) flags |= TokenFlag.Address;
  return flags;
}

function spacing(text: string, from: number, to: number, index: number): number {
  if (index === 0) return TokenFlag.SpaceBefore | TokenFlag.LineStart;
  if (from === to) return 0;
  return TokenFlag.SpaceBefore | (/[\r\n\u2028\u2029]/u.test(text.slice(from, to)) ? TokenFlag.LineStart : 0);
}

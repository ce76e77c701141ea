import { CharClass, classAt, widthAt } from "./charClass";

export const isApostrophe = (mark: string | undefined): boolean =>
  mark === "'" || mark === "’" || mark === "ʼ";

/** Hyphen-minus, hyphen and non-breaking hyphen. */
export const isHyphen = (mark: string | undefined): boolean => mark === "-" || mark === "‐" || mark === "‑";

/** True if a letter or digit stands at `at`. */
export const isWordAt = (text: string, at: number): boolean => classAt(text, at) >= CharClass.Digit;

/** End of the run of letters and digits, with their marks, that starts at `start`. Invisible characters may lie inside. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; ;) {
    const kind = classAt(text, at);
    if (kind < CharClass.Invisible || kind === CharClass.Symbol) return end;
    at += widthAt(text, at);
    if (kind !== CharClass.Invisible) end = at;
  }
}

/** End of the marks (accents, joiners, variation selectors) that follow `at`. */
export function marksEnd(text: string, at: number): number {
  let end = at;
  while (classAt(text, end) === CharClass.Mark) end += widthAt(text, end);
  return end;
}

/** Index of the first character after at most one space from `at`. */
export function charAfterSpace(text: string, at: number): number {
  return classAt(text, at) === CharClass.Space ? at + 1 : at;
}

/** Lower case of a short stretch, for look-ups in word lists. */
export const lowerOf = (text: string, start: number, end: number): string =>
  text.slice(start, end).toLowerCase();

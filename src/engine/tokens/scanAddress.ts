import { CharClass, classAt } from "./charClass";
import { isWordAt, wordEnd } from "./scan";

const SCHEMES = ["http://", "https://", "www."];
const BREAKS_ADDRESS = new Set('<>"“”«»|\\^`{}');
const TRAILING = new Set(".,;:!?'’*_~]");

/** End of the web address that starts at `start`; `start` if none does. */
export function urlEnd(text: string, start: number): number {
  const first = text.charCodeAt(start) | 32;
  if (first !== 0x68 && first !== 0x77) return start;
  const scheme = SCHEMES.find((prefix) => text.slice(start, start + prefix.length).toLowerCase() === prefix);
  if (scheme === undefined) return start;
  let end = start + scheme.length;
  let open = 0;
  for (let kind = classAt(text, end); kind > CharClass.Invisible; kind = classAt(text, end)) {
    const char = text[end];
    if (BREAKS_ADDRESS.has(char) || (char === ")" && open === 0)) break;
    if (char === "(") open++;
    if (char === ")") open--;
    end++;
  }
  while (end > start && TRAILING.has(text[end - 1])) end--;
  return end > start + scheme.length ? end : start;
}

/** End of the host part of an e-mail address that starts at `at`; 0 if it has no dot. */
export function emailEnd(text: string, at: number): number {
  let end = at;
  let dots = 0;
  for (;;) {
    end = wordEnd(text, end);
    if ((text[end] !== "." && text[end] !== "-") || !isWordAt(text, end + 1)) return dots > 0 ? end : 0;
    if (text[end] === ".") dots++;
    end++;
  }
}

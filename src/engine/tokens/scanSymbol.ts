import { CharClass, classAt, widthAt } from "./charClass";
import { isApostrophe, isWordAt, marksEnd, wordEnd } from "./scan";
import { cliticEnd } from "./scanWord";

/** Marks of which a run is one token: dots, dashes, Markdown. */
const RUNS = new Set([".", "-", "*", "_", "=", "~", "`", "#", ">", "|"]);

/** End of the token that starts at `start` with something other than a letter or digit. */
export function symbolEnd(text: string, start: number): number {
  const mark = text[start];
  if (isApostrophe(mark) && start > 0 && endsWord(text, start)) {
    const end = cliticEnd(text, start);
    if (end > start) return end;
  }
  if (
    (mark === "@" || mark === "#") &&
    classAt(text, start + 1) > CharClass.Digit &&
    !isWordAt(text, start - 1)
  ) {
    return handleEnd(text, start + 1);
  }
  let end = start + widthAt(text, start);
  if (RUNS.has(mark) || (mark === "'" && text[end] === "'" && text[end + 1] !== "'")) {
    while (text[end] === mark) end++;
    return marksEnd(text, end);
  }
  return characterEnd(text, start, end);
}

/** A user-perceived character: marks, and what a joiner ties on (UAX 29, rules GB9, GB11 and GB12). */
function characterEnd(text: string, start: number, first: number): number {
  let end = marksEnd(text, first);
  while (text[end - 1] === "\u200D" && classAt(text, end) === CharClass.Symbol && !isRegional(text, end)) {
    end = marksEnd(text, end + widthAt(text, end));
  }
  if (isRegional(text, start)) while (isRegional(text, end)) end = marksEnd(text, end + 2);
  return end;
}

/** Letters of flags. */
function isRegional(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff;
}

function endsWord(text: string, at: number): boolean {
  const kind = classAt(text, at - 1);
  return kind >= CharClass.Digit || kind === CharClass.Mark || text[at - 1] === "." || text[at - 1] === ")";
}

function handleEnd(text: string, start: number): number {
  let end = wordEnd(text, start);
  while (text[end] === "_" && isWordAt(text, end + 1)) end = wordEnd(text, end + 1);
  return end;
}

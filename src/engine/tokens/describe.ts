import { CharClass, classAt, widthAt } from "./charClass";
import { TokenFlag } from "./tokens";

const QUOTE_MARKS = new Set([
  '"',
  "“",
  "”",
  "„",
  "‟",
  "«",
  "»",
  "‘",
  "‚",
  "‹",
  "›",
  "「",
  "」",
  "『",
  "』",
  "``",
  "''",
]);
const MARKUP = new Set(["*", "_", "#", "~", "`", ">", "|", "="]);

/** `TokenFlag` bits that follow from the token's own characters. */
export function flagsOf(text: string, start: number, end: number): number {
  const first = classAt(text, start);
  if (first === CharClass.Symbol) return symbolFlags(text, start, end);
  let flags =
    first === CharClass.Upper ? TokenFlag.Capital : first === CharClass.Digit ? TokenFlag.Number : 0;
  let capitals = 0;
  let others = 0;
  for (let at = start; at < end; at += widthAt(text, at)) {
    const kind = classAt(text, at);
    if (kind === CharClass.Upper) capitals++;
    else if (kind === CharClass.Lower) others++;
    else if (kind === CharClass.Symbol) {
      const mark = text[at];
      if (mark === "@" || mark === "/" || mark === ":") {
        if (first !== CharClass.Digit || mark === "@") flags |= TokenFlag.Address;
      } else if (mark !== "." && mark !== "&" && mark !== "-") others++;
    }
  }
  if (capitals > 0 && others === 0 && end - start > 1) flags |= TokenFlag.AllCaps;
  if (text.startsWith("www.", start)) flags |= TokenFlag.Address;
  return flags;
}

function symbolFlags(text: string, start: number, end: number): number {
  const mark = text[start];
  if (end - start > 1 && classAt(text, start + 1) >= CharClass.Digit) {
    return mark === "@" || mark === "#" ? TokenFlag.Address : 0;
  }
  let flags: number = TokenFlag.Punctuation;
  if (QUOTE_MARKS.has(end - start === 1 ? mark : text.slice(start, end))) flags |= TokenFlag.QuoteMark;
  else if (MARKUP.has(mark)) flags |= TokenFlag.Markup;
  return flags;
}

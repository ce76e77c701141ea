import { CharClass, classAt, widthAt } from "./charClass";
import { flagsOf } from "./describe";
import { normalForm } from "./normalForm";
import { scanWord } from "./scanWord";
import { symbolEnd } from "./scanSymbol";
import { TokenBuffer } from "./tokenBuffer";
import { TokenFlag, type Tokens } from "./tokens";

const buffer = new TokenBuffer();

/** Splits one paragraph into tokens; see `Tokens` for the conventions. One pass, linear in the length of `text`. */
export function tokenize(text: string): Tokens {
  const out = buffer.begin(text);
  for (let at = 0; at < text.length;) {
    const kind = classAt(text, at);
    if (kind >= CharClass.Digit) at = scanWord(text, at, out);
    else if (kind === CharClass.Symbol) at = out.push(at, symbolEnd(text, at));
    else at += widthAt(text, at);
  }
  return describeTokens(text, out.starts(), out.ends());
}

/** The tokens of a text that was cut elsewhere (treebanks), described as `tokenize` describes its own. */
export function describeTokens(text: string, start: Int32Array, end: Int32Array): Tokens {
  const count = start.length;
  const flags = new Uint16Array(count);
  const lower: string[] = new Array<string>(count);
  for (let i = 0; i < count; i++) {
    flags[i] = flagsOf(text, start[i], end[i]) | spacing(text, i === 0 ? -1 : end[i - 1], start[i]);
    lower[i] = normalForm(text, start[i], end[i]);
  }
  return { text, count, start, end, flags, lower };
}

/** Flags for what stands between two tokens; `from` is -1 before the first. */
function spacing(text: string, from: number, to: number): number {
  if (from < 0) return TokenFlag.SpaceBefore | TokenFlag.LineStart;
  let flags = 0;
  for (let at = from; at < to; at++) {
    const kind = classAt(text, at);
    if (kind === CharClass.Space) flags |= TokenFlag.SpaceBefore;
    if (kind === CharClass.Break) flags |= TokenFlag.SpaceBefore | TokenFlag.LineStart;
  }
  return flags;
}

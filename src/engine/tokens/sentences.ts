import { TokenFlag, type Sentence, type Tokens } from "./tokens";

const CLOSERS = new Set(['"', "”", "’", "'", ")", "]", "»"]);

/** Cuts a paragraph into sentences and sets `TokenFlag.SentenceStart` on the first token of each. */
export function splitSentences(tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!endsSentence(tokens, i)) continue;
    let end = i + 1;
    while (
      end < tokens.count &&
      CLOSERS.has(tokens.lower[end]) &&
      !(tokens.flags[end] & TokenFlag.SpaceBefore)
    )
      end++;
    if (end < tokens.count && !startsSentence(tokens, end)) continue;
    sentences.push({ first, end });
    first = end;
    i = end - 1;
  }
  if (first < tokens.count) sentences.push({ first, end: tokens.count });
  for (const sentence of sentences) tokens.flags[sentence.first] |= TokenFlag.SentenceStart;
  return sentences;
}

function endsSentence(tokens: Tokens, index: number): boolean {
  const form = tokens.lower[index];
  return form === "." || form === "!" || form === "?" || form === "…" || /^\.{3,}$/u.test(form);
}

function startsSentence(tokens: Tokens, index: number): boolean {
  const flags = tokens.flags[index];
  if (!(flags & TokenFlag.SpaceBefore)) return false;
  if (flags & (TokenFlag.Capital | TokenFlag.Number)) return true;
  if (!(flags & TokenFlag.Punctuation)) return false;
  const next = index + 1;
  return next < tokens.count && (tokens.flags[next] & (TokenFlag.Capital | TokenFlag.Number)) !== 0;
}

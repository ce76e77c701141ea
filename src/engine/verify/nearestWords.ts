import { alignWords } from "../drafts/align";
import { foldWord, readWords, spanOfWords } from "../drafts/words";
import type { Span } from "../text/span";

/** So many words of a hundred may differ. */
const MOST_DIFFERENT = 40;

/** The words of a text, and as they are compared. */
export interface FoldedWords {
  readonly words: ReturnType<typeof readWords>;
  readonly folds: readonly string[];
}

export function foldedWords(text: string): FoldedWords {
  const words = readWords(text);
  return { words, folds: words.forms.map(foldWord) };
}

/** The stretch of a text that is most like a quotation, word by word; null where nothing is. */
export function nearestWords(quote: string, { words, folds }: FoldedWords): Span | null {
  const passage = foldedWords(quote).folds;
  const most = Math.floor((passage.length * MOST_DIFFERENT) / 100);
  if (most === 0) return null;
  const found = alignWords(passage, folds, most);
  return found && spanOfWords(words, found.first, found.end);
}

import { alignWords } from "../drafts/align";
import { foldWord, readWords, spanOfWords } from "../drafts/words";
import type { Span } from "../text/span";

/** So many words of a hundred may differ. */
const MOST_DIFFERENT = 40;

/** The stretch of a text that is most like a quotation, word by word; null where nothing is. */
export function nearestWords(quote: string, text: string): Span | null {
  const [passage, all] = [readWords(quote), readWords(text)];
  const most = Math.floor((passage.forms.length * MOST_DIFFERENT) / 100);
  if (most === 0) return null;
  const found = alignWords(passage.forms.map(foldWord), all.forms.map(foldWord), most);
  return found && spanOfWords(all, found.first, found.end);
}

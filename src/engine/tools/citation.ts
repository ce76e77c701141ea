import type { TextFingerprint } from "../anchoring/fingerprint";
import { checksumOf } from "../corpus/makeRecord";
import type { DocumentRecord, Range } from "../corpus/record";
import { quotesOf } from "../corpus/store/pieces";
import { Lines } from "../text/lines";
import type { Span } from "../text/span";

/** Where words stand: what it takes to find them again, and to check them without Readout. */
export interface Citation {
  readonly document: string;
  readonly checksum: TextFingerprint;
  /** One-based. */
  readonly line: number;
  /** UTF-16, half-open. */
  readonly spans: readonly Range[];
  /** Exactly what stands at each of the spans. */
  readonly quotes: readonly string[];
  /** So many characters of what belongs here stand behind the last span: the quotation was too long to give. */
  readonly leftOutCharacters?: number;
}

/** Characters of one citation; what is longer ends after so many, and so does its span. */
const LONGEST = 4_000;

/** Words that a record quotes: `words` are those of the ranges, as records join them. */
export const citeRecord = (
  record: DocumentRecord,
  ranges: readonly Range[],
  words: string,
  line: number,
): Citation => cite(record.name, checksumOf(record), line, ranges, quotesOf(ranges, words));

/** Words of a text that is at hand. */
export function citeText(
  document: string,
  checksum: TextFingerprint,
  text: string,
  { start, end }: Span,
): Citation {
  return cite(document, checksum, new Lines(text).at(start).line, [[start, end]], [text.slice(start, end)]);
}

function cite(
  document: string,
  checksum: TextFingerprint,
  line: number,
  ranges: readonly Range[],
  words: readonly string[],
): Citation {
  const spans: Range[] = [];
  const quotes: string[] = [];
  let left = LONGEST;
  let leftOut = 0;
  ranges.forEach(([start, end], at) => {
    const quote = cutTo(words[at], left);
    left -= quote.length;
    leftOut += end - start - quote.length;
    if (quote === "" && end > start) return;
    spans.push([start, start + quote.length]);
    quotes.push(quote);
  });
  return { document, checksum, line, spans, quotes, ...(leftOut > 0 && { leftOutCharacters: leftOut }) };
}

/** Never half of a character that takes two units. */
function cutTo(words: string, most: number): string {
  if (words.length <= most) return words;
  const isHalf = /[\uD800-\uDBFF]/u.test(words.charAt(most - 1));
  return words.slice(0, isHalf ? most - 1 : most);
}

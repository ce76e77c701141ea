import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import { EntryClass, HEAD_CLASSES } from "../../lexicon/entryClass";
import { TokenFlag, type Sentence, type Tokens } from "../../tokens/tokens";
import { isNameWord } from "./nameWord";
import type { Scan } from "./scan";

/** A run of capitalised words with the small words that names contain. Token indexes, half-open. */
export interface Chunk {
  readonly first: number;
  readonly end: number;
}

const JOINERS = wordSet(words.joiners);
const OPENERS = wordSet(words.openers);

/** Capitalised stretches of one sentence that may hold names, in order; words that are `taken` end a stretch. */
export function findChunks(tokens: Tokens, sentence: Sentence, scan: Scan, taken: Uint8Array): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = sentence.first; i < sentence.end; i++) {
    if (taken[i] || !startsChunk(tokens, i, scan)) continue;
    const end = chunkEnd(tokens, i, sentence.end, scan, taken);
    chunks.push({ first: i, end });
    i = end - 1;
  }
  return chunks;
}

function startsChunk({ flags, lower }: Tokens, index: number, { phraseEnd, classes }: Scan): boolean {
  if (phraseEnd[index] > index + 1) return true;
  if (!(flags[index] & TokenFlag.Capital) || OPENERS.has(lower[index])) return false;
  return !(classes[index] & EntryClass.Time);
}

function chunkEnd(tokens: Tokens, first: number, limit: number, scan: Scan, taken: Uint8Array): number {
  const { flags, lower } = tokens;
  const { classes, phraseEnd } = scan;
  let end = Math.max(first + 1, phraseEnd[first]);
  let headed = (classes[first] & HEAD_CLASSES) !== 0;
  while (end < limit && !taken[end]) {
    if (
      isNameWord(tokens, end) &&
      !(classes[end] & EntryClass.Time) &&
      (flags[end] & TokenFlag.SpaceBefore || lower[end - 1] === "-")
    ) {
      headed ||= (classes[end] & HEAD_CLASSES) !== 0;
      end = Math.max(end + 1, phraseEnd[end]);
      continue;
    }
    const past = hyphenEnd(tokens, end, limit) || joined(tokens, first, end, limit, headed, scan);
    if (past === end) break;
    end = past;
  }
  return Math.min(end, limit);
}

/** Index behind a hyphen at `at` and the word after it, 0 when there is none. */
function hyphenEnd({ lower, flags }: Tokens, at: number, limit: number): number {
  if (lower[at] !== "-" || at + 1 >= limit || flags[at] & TokenFlag.SpaceBefore) return 0;
  return flags[at + 1] & (TokenFlag.SpaceBefore | TokenFlag.Punctuation) ? 0 : at + 2;
}

/** Index behind the small words at `at` when a capitalised word follows that they join to the name; else `at`. */
function joined(
  tokens: Tokens,
  first: number,
  at: number,
  limit: number,
  headed: boolean,
  scan: Scan,
): number {
  const { flags, lower } = tokens;
  const { classes } = scan;
  let next = at;
  if (classes[at] & EntryClass.Particle && !(flags[at] & TokenFlag.Capital)) {
    while (
      next < limit &&
      next < at + 3 &&
      classes[next] & EntryClass.Particle &&
      !(flags[next] & TokenFlag.Capital)
    )
      next++;
  } else if (
    headed ? JOINERS.has(lower[at]) : lower[at] === "and" && sharesHead(tokens, first, at, limit, scan)
  ) {
    next++;
    if (next < limit && lower[next] === "the") next++;
  }
  if (next === at || next >= limit || !(flags[next] & TokenFlag.Capital) || classes[next] & EntryClass.Time)
    return at;
  return next;
}

const NO_MODIFIER =
  EntryClass.Country | EntryClass.Demonym | EntryClass.GivenName | EntryClass.Title | EntryClass.Honorific;

/** "Security and Development Summit": two modifiers before one head noun. `at` is the "and" between them. */
function sharesHead({ flags }: Tokens, first: number, at: number, limit: number, { classes }: Scan): boolean {
  if (classes[at - 1] & NO_MODIFIER && !(classes[at - 1] & EntryClass.Common)) return false;
  if (at - first > 4 || !(classes[at - 1] & EntryClass.Common)) return false;
  let last = at;
  while (last + 1 < limit && last - at < 6 && flags[last + 1] & TokenFlag.Capital) last++;
  return last > at + 1 && (classes[last] & HEAD_CLASSES) !== 0;
}

// Copies of training sentences as they look in other layouts: headlines, capitals, no capitals, curly marks.
import type { GoldSentence } from "./conllu";

/** Numbers in [0, 1) from a seed, the same in each run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const titleCase = (text: string) =>
  text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());

/** Curly marks for straight ones, by what stands before. */
export const curl = (text: string) =>
  text
    .replace(/(^|[\s([—-])"/gu, "$1“")
    .replace(/"/gu, "”")
    .replace(/(^|[\s([—-])'(?=\p{L}{3})/gu, "$1‘")
    .replace(/'/gu, "’");

/** The sentence and, for some, a changed copy. Changes that move offsets are dropped. */
export function augment(sentences: readonly GoldSentence[], share = 0.13): GoldSentence[] {
  const random = createRandom(7);
  const out: GoldSentence[] = [];
  for (const sentence of sentences) {
    const base =
      /["']/u.test(sentence.text) && random() < 0.6 ? { ...sentence, text: curl(sentence.text) } : sentence;
    out.push(base);
    if (random() >= share) continue;
    const way = random();
    const { text } = base;
    const changed = way < 0.3 ? text.toLowerCase() : way < 0.85 ? titleCase(text) : text.toUpperCase();
    if (changed.length === text.length && changed !== text) out.push(withoutStop({ ...base, text: changed }));
  }
  return out;
}

/** Headlines have no full stop. */
function withoutStop(sentence: GoldSentence): GoldSentence {
  const last = sentence.tokens.length - 1;
  const { start, end, relation } = sentence.tokens[last];
  if (relation !== "punct" || sentence.text.slice(start, end) !== "." || last < 2) return sentence;
  if (sentence.tokens.some((token) => token.head === last)) return sentence;
  return { ...sentence, text: sentence.text.slice(0, start), tokens: sentence.tokens.slice(0, last) };
}

/** Puts the items in a random order (Fisher and Yates). */
export function shuffle(items: unknown[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
}

import words from "../../../lexicons/words/readouts.json";
import { termsOf } from "../corpus/query/terms";
import { entriesOf, wordSet } from "../lexicon/wordList";

const COMMON = wordSet(words.common);
const SUFFIX = new RegExp(`(?:${entriesOf(words.suffixes).join("|")})$`, "u");
/** Words agree by so many first letters: "territory" and "territorial", "commit" and "commitment" (truncation stemming). */
const STEM = 6;
const COMMON_STEMS: ReadonlySet<string> = new Set([...COMMON].flatMap((word) => termsOf(word).map(stemOf)));
/** A common word counts for so much of another. */
const LITTLE = 0.12;
/** A name or a number tells more of what something is about. */
const MUCH = 1.4;

/** Less alike than this, two things are two. Settled on releases of one day by two departments. */
export const LEAST_ALIKE = 0.42;

/** Terms with their weights, of one thing that is told, and all weights together. */
export interface Weights {
  readonly terms: ReadonlyMap<string, number>;
  readonly total: number;
}

function stemOf(term: string): string {
  const word = term.length > 6 ? term.replace(SUFFIX, "") : term;
  return word.slice(0, STEM);
}

/** The terms of texts, those that few of them have weighing more. */
export function weigh(texts: readonly string[]): Weights[] {
  const terms = texts.map(termsIn);
  const counts = new Map<string, number>();
  for (const one of terms) for (const term of one.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return terms.map((one) => {
    const weighed = [...one].map(
      ([term, weight]) => [term, weight * Math.log(1 + texts.length / counts.get(term)!)] as const,
    );
    return { terms: new Map(weighed), total: weighed.reduce((sum, [, weight]) => sum + weight, 0) };
  });
}

function termsIn(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)) {
    for (const term of termsOf(word)) {
      const stem = stemOf(term);
      const isName = /^[\p{Lu}\p{N}]/u.test(word);
      const weight = COMMON_STEMS.has(stem) ? LITTLE : isName ? MUCH : 1;
      if (term.length > 1) found.set(stem, Math.max(weight, found.get(stem) ?? 0));
    }
  }
  return found;
}

/** 0: nothing in common; 1: the same terms. The shorter one counts for more, since one side may tell more of it. */
export function likeness(a: Weights, b: Weights): number {
  let shared = 0;
  let strong = 0;
  for (const [term, weight] of a.terms) {
    const other = b.terms.get(term);
    if (other === undefined) continue;
    shared += Math.min(weight, other);
    if (!COMMON_STEMS.has(term)) strong++;
  }
  if (strong === 0) return 0;
  const [less, more] = [a.total, b.total].sort((x, y) => x - y);
  // One word in common, but where there are hardly more, is chance.
  const chance = strong === 1 && Math.min(a.terms.size, b.terms.size) > 2 ? 0.5 : 1;
  return (chance * shared) / Math.sqrt(less * Math.sqrt(less * more));
}

// Which tags a word can have: the treebanks' count, then what teachers gave to raw sentences, then a list of words.
import nlp from "compromise";
import words from "../../lexicons/words/tagger.json";
import { entriesOf } from "../../src/engine/lexicon/wordList";
import { hashText } from "../../src/engine/perceptron/hash";
import { KeyIndex } from "../../src/engine/perceptron/keyIndex";
import { dictionaryKey, lexiconKey, TAG_CODES } from "../../src/engine/syntax/taggerKeys";
import { TAG, TAGS } from "../../src/engine/syntax/tags";
import { TokenFlag } from "../../src/engine/tokens/tokens";
import { UNSURE, type TaggedSentence } from "./taggedSentence";

export interface TagLexicon {
  /** Tag of a word that nearly always has it, by `dictionaryKey`. */
  readonly dictionary: ReadonlyMap<number, number>;
  /** A word's commonest tag, and its second if it is not rare, in one code, by `lexiconKey`. */
  readonly lexicon: ReadonlyMap<number, number>;
}

type Counts = Map<number, Uint32Array>;

/** Least times that a word must be seen to be known, in treebanks and in raw sentences. */
const LEAST_SEEN = 3;
const LEAST_RAW = 8;
/** A word with one tag: seen so often, and so large a share of it. */
const LEAST_SURE = 40;
const SURE = 0.997;
const SECOND = 0.08;

export function tagLexicon(
  treebanks: readonly TaggedSentence[],
  raw: readonly TaggedSentence[] = [],
): TagLexicon {
  const [gold, voted] = [countTags(treebanks), countTags(raw)];
  const dictionary = new Map<number, number>();
  for (const [key, row] of gold.cased) {
    const both = row.map((count, tag) => count + (voted.cased.get(key)?.[tag] ?? 0));
    const [top] = ranked(row);
    if (total(row) < LEAST_SURE || row[top] < total(row) * SURE) continue;
    if (both[top] >= total(both) * SURE) dictionary.set(key, top);
  }
  for (const [list, tag] of [
    [words.pasts, TAG.VPAST],
    [words.presents, TAG.VPRES],
  ] as const)
    for (const word of entriesOf(list)) dictionary.set(dictionaryKey(hashText(word), false), tag);
  const lexicon = listedWords();
  for (const [counts, least] of [
    [voted, LEAST_RAW],
    [gold, LEAST_SEEN],
  ] as const)
    for (const [key, row] of counts.words) {
      if (total(row) < least) continue;
      const [top, second] = ranked(row);
      lexicon.set(key, codeOf(top, row[second] >= total(row) * SECOND ? second : undefined));
    }
  return { dictionary, lexicon };
}

export function indexOf(map: ReadonlyMap<number, number>): KeyIndex {
  const index = new KeyIndex(map.size);
  for (const [key, value] of map) index.set(key, value);
  return index;
}

const codeOf = (top: number, second?: number): number =>
  top * TAG_CODES + (second === undefined ? 0 : second + 1);
const total = (row: Uint32Array) => row.reduce((sum, value) => sum + value, 0);
const ranked = (row: Uint32Array) => [...row.keys()].sort((a, b) => row[b] - row[a]);

function countTags(sentences: readonly TaggedSentence[]): { words: Counts; cased: Counts } {
  const words: Counts = new Map();
  const cased: Counts = new Map();
  for (const { tokens, tags } of sentences) {
    for (let i = 0; i < tokens.count; i++) {
      if (tags[i] === UNSURE) continue;
      const word = hashText(tokens.lower[i]);
      count(words, lexiconKey(word), tags[i]);
      count(cased, dictionaryKey(word, i > 0 && (tokens.flags[i] & TokenFlag.Capital) !== 0), tags[i]);
    }
  }
  return { words, cased };
}

function count(counts: Counts, key: number, tag: number): void {
  let row = counts.get(key);
  if (!row) counts.set(key, (row = new Uint32Array(TAGS.length)));
  row[tag]++;
}

/** What `compromise` calls a word, as our tags, the likelier first. */
const LISTED: Readonly<Record<string, readonly number[]>> = {
  Adjective: [TAG.ADJ],
  Comparative: [TAG.ADJ, TAG.ADV],
  Superlative: [TAG.ADJ],
  Adverb: [TAG.ADV],
  Singular: [TAG.NOUN],
  Plural: [TAG.NOUN],
  Uncountable: [TAG.NOUN],
  Actor: [TAG.NOUN],
  Noun: [TAG.NOUN],
  Unit: [TAG.NOUN],
  "Plural,Actor": [TAG.NOUN],
  Gerund: [TAG.VING],
  PastTense: [TAG.VPAST, TAG.VPART],
  Participle: [TAG.VPART],
  PresentTense: [TAG.VPRES],
  Infinitive: [TAG.VBASE, TAG.VPRES],
  "Actor|Verb": [TAG.NOUN, TAG.VBASE],
  "Noun|Verb": [TAG.NOUN, TAG.VBASE],
  "Plural|Verb": [TAG.NOUN, TAG.VPRES],
  "Noun|Gerund": [TAG.VING, TAG.NOUN],
  "Adj|Gerund": [TAG.VING, TAG.ADJ],
  "Adj|Noun": [TAG.ADJ, TAG.NOUN],
  "Adj|Past": [TAG.VPART, TAG.ADJ],
  "Adj|Present": [TAG.ADJ, TAG.VBASE],
};

/** The words of one piece that `compromise` knows the part of speech of. */
function listedWords(): Map<number, number> {
  const { one, two } = nlp.model() as unknown as {
    one: { lexicon: Record<string, string | string[]> };
    two: { switches: Record<string, string> };
  };
  const lexicon = new Map<number, number>();
  for (const [word, name] of [...Object.entries(one.lexicon), ...Object.entries(two.switches)]) {
    const tags = (LISTED as Record<string, readonly number[] | undefined>)[String(name)];
    if (tags && /^[a-z-]+$/u.test(word)) lexicon.set(lexiconKey(hashText(word)), codeOf(tags[0], tags[1]));
  }
  return lexicon;
}

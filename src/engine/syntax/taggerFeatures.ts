import { featureKey, hashText } from "../perceptron/hash";
import type { KeyIndex } from "../perceptron/keyIndex";
import { TAGS } from "./tags";
import { TokenFlag, type Sentence, type Tokens } from "../tokens/tokens";

/** Most keys that one token can have. */
export const MAX_TAGGER_FEATURES = 32;
/** Codes of the context beyond a sentence's ends. */
const OUTSIDE = 0x7ea1;
/** Tags from this one on are verbs. */
export const FIRST_VERB = TAGS.indexOf("VPAST");
/** The two tags before the first token. */
export const START_TAG = 31;

/** What the tagger looks at in each token of a sentence, computed once; padded by two tokens on each side. */
export class TaggerView {
  word = new Int32Array(64);
  suffix2 = new Int32Array(64);
  suffix3 = new Int32Array(64);
  shape = new Int32Array(64);
  lexical = new Int32Array(64);
  /** 1 in a sentence whose words mostly begin with a capital (headlines). */
  titleCase = 0;
  #first = 0;
  #tokens: Tokens | undefined;

  /** Moves the view to a sentence. `lexicon` gives what a word is known as, by its hash. */
  load(tokens: Tokens, { first, end }: Sentence, lexicon: KeyIndex): void {
    const size = end - first + 4;
    if (size > this.word.length) this.#grow(size * 2);
    this.#tokens = tokens;
    this.#first = first;
    let words = 0;
    let capitals = 0;
    for (let at = 0; at < size; at++) {
      const i = first + at - 2;
      if (i < first || i >= end) {
        this.word[at] = this.suffix2[at] = this.suffix3[at] = OUTSIDE;
        this.shape[at] = this.lexical[at] = 0;
        continue;
      }
      const lower = tokens.lower[i];
      const { length } = lower;
      this.word[at] = hashText(lower);
      this.suffix2[at] = hashText(lower, Math.max(0, length - 2));
      this.suffix3[at] = hashText(lower, Math.max(0, length - 3));
      this.shape[at] = shapeOf(tokens.flags[i], lower) | (i === first ? 512 : 0);
      this.lexical[at] = lexicon.get(lexiconKey(this.word[at])) + 1;
      if (length > 3 && !(tokens.flags[i] & (TokenFlag.Number | TokenFlag.Punctuation))) {
        words++;
        if (tokens.flags[i] & TokenFlag.Capital) capitals++;
      }
    }
    this.titleCase = words > 2 && capitals > words * 0.7 ? 1 : 0;
  }

  /**
   * Writes the keys of token `index` into `keys`; returns how many. `tag1` and `tag2` are the tags before it, `verb`
   * the hash of the last verb before it in the sentence, or 0: "said on Tuesday that" against "a plan that".
   */
  keys(index: number, tag1: number, tag2: number, verb: number, keys: Int32Array): number {
    const tokens = this.#tokens!;
    const at = index - this.#first + 2;
    const lower = tokens.lower[index];
    const word = this.word[at];
    const before = this.word[at - 1];
    const after = this.word[at + 1];
    const shape = this.shape[at] | (this.titleCase << 10);
    const lexical = this.lexical[at];
    let n = 0;
    keys[n++] = featureKey(1, word);
    keys[n++] = featureKey(2, word, shape);
    keys[n++] = featureKey(3, before);
    keys[n++] = featureKey(4, after);
    keys[n++] = featureKey(5, this.word[at - 2]);
    keys[n++] = featureKey(6, this.word[at + 2]);
    keys[n++] = featureKey(7, this.suffix3[at], shape);
    keys[n++] = featureKey(8, this.suffix2[at], tag1);
    keys[n++] = featureKey(9, hashText(lower, Math.max(0, lower.length - 4)));
    keys[n++] = featureKey(10, hashText(lower, 0, Math.min(3, lower.length)), shape);
    keys[n++] = featureKey(11, shape, tag1);
    keys[n++] = featureKey(12, tag1, tag2);
    keys[n++] = featureKey(13, word, tag1);
    keys[n++] = featureKey(14, after, tag1);
    keys[n++] = featureKey(15, this.suffix3[at - 1], this.suffix3[at]);
    keys[n++] = featureKey(16, this.suffix3[at + 1], this.suffix3[at]);
    keys[n++] = featureKey(17, before, word);
    keys[n++] = featureKey(18, word, after);
    keys[n++] = featureKey(19, shape, this.shape[at + 1]);
    keys[n++] = featureKey(20, this.lexical[at + 1], tag1);
    keys[n++] = featureKey(21, lexical, this.lexical[at + 1]);
    keys[n++] = featureKey(22, lexical, this.lexical[at + 1] * 1024 + this.lexical[at + 2]);
    keys[n++] = featureKey(23, lexical * 1024 + tag1, tag2);
    keys[n++] = featureKey(24, lexical * 1024 + tag1, this.lexical[at + 1]);
    keys[n++] = featureKey(25, lexical, shape);
    keys[n++] = featureKey(26, 0);
    keys[n++] = featureKey(27, word, verb);
    return n;
  }

  #grow(size: number): void {
    this.word = new Int32Array(size);
    this.suffix2 = new Int32Array(size);
    this.suffix3 = new Int32Array(size);
    this.shape = new Int32Array(size);
    this.lexical = new Int32Array(size);
  }
}

export const lexiconKey = (word: number): number => featureKey(64, word);
/** Key of the tag dictionary: the word, and whether it begins with a capital within a sentence. */
export const dictionaryKey = (word: number, capital: boolean): number =>
  featureKey(65, word, capital ? 1 : 0);

/** Case, digits, marks and length of a token in nine bits. */
function shapeOf(flags: number, lower: string): number {
  const first = lower.charCodeAt(0);
  const kind = flags & (TokenFlag.Capital | TokenFlag.AllCaps | TokenFlag.Number | TokenFlag.Punctuation);
  const hyphen = lower.length > 2 && lower.indexOf("-", 1) > 0 ? 16 : 0;
  const other = flags & TokenFlag.Address ? 32 : 0;
  const foreign = first > 127 ? 64 : 0;
  const short = lower.length === 1 ? 128 : lower.length <= 3 ? 256 : 0;
  return kind | hyphen | other | foreign | short;
}

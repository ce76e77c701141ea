import { featureKey, hashText } from "../perceptron/hash";
import type { KeyIndex } from "../perceptron/keyIndex";
import type { WordClusters } from "../perceptron/wordClusters";
import { TokenFlag, type Sentence, type Tokens } from "../tokens/tokens";
import { ClauseRole, clauseRole, FINITENESS, WANTS, type TagHistory } from "./clauseState";
import { lexiconKey } from "./taggerKeys";

/** Most keys that one token can have. */
export const MAX_TAGGER_FEATURES = 40;
/** The key that every token has. */
export const BIAS_KEY = featureKey(26, 0);
/** Codes of the context beyond a sentence's ends. */
const OUTSIDE = 0x7ea1;

/** What the tagger looks at in each token of a sentence, computed once; padded by two tokens on each side. */
export class TaggerView {
  word = new Int32Array(64);
  suffix2 = new Int32Array(64);
  suffix3 = new Int32Array(64);
  shape = new Int32Array(64);
  lexical = new Int32Array(64);
  /** What each token does to clauses: a `ClauseRole`. */
  role = new Uint8Array(64);
  /** Which words each token behaves like, 0 for unknown ones. */
  fine = new Uint16Array(64);
  /**
   * What is known of finite verbs after each token: whether its clause can have one there (0 to 2), and three times
   * whether those of the sentence are more than the clauses that begin there want (0 to 4).
   */
  ahead = new Uint8Array(64);
  /** 1 in a sentence whose words mostly begin with a capital (headlines). */
  titleCase = 0;
  #first = 0;
  #tokens: Tokens | undefined;

  /** Moves the view to a sentence. `lexicon` gives what a word is known as, by its hash. */
  load(tokens: Tokens, { first, end }: Sentence, lexicon: KeyIndex, clusters: WordClusters): void {
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
        this.shape[at] = this.lexical[at] = this.role[at] = this.fine[at] = 0;
        continue;
      }
      const lower = tokens.lower[i];
      const { length } = lower;
      this.word[at] = hashText(lower);
      this.suffix2[at] = hashText(lower, Math.max(0, length - 2));
      this.suffix3[at] = hashText(lower, Math.max(0, length - 3));
      this.shape[at] = shapeOf(tokens.flags[i], lower) | (i === first ? 512 : 0);
      const key = lexiconKey(this.word[at]);
      this.lexical[at] = lexicon.get(key) + 1;
      this.role[at] = clauseRole(key);
      this.fine[at] = this.lexical[at] === 0 ? clusters.fine(lower) : 0;
      if (length > 3 && !(tokens.flags[i] & (TokenFlag.Number | TokenFlag.Punctuation))) {
        words++;
        if (tokens.flags[i] & TokenFlag.Capital) capitals++;
      }
    }
    this.titleCase = words > 2 && capitals > words * 0.7 ? 1 : 0;
    this.#lookAhead(tokens, size);
  }

  #lookAhead(tokens: Tokens, size: number): void {
    let clause = 0;
    let surplus = 0;
    for (let at = size - 3; at >= 2; at--) {
      this.ahead[at] = (Math.max(-2, Math.min(2, surplus)) + 2) * 3 + clause;
      const role: ClauseRole = this.role[at];
      if (role !== ClauseRole.None && role <= ClauseRole.Joins) {
        if (role !== ClauseRole.Joins) clause = 0;
        surplus -= WANTS[role];
        continue;
      }
      const before: ClauseRole = this.role[at - 1];
      const finite =
        before === ClauseRole.To ? 0 : this.#finiteness(at, role, tokens.lower[this.#first + at - 2]);
      if (finite > clause) clause = finite;
      surplus += finite;
    }
  }

  #finiteness(at: number, role: ClauseRole, lower: string): number {
    const lexical = this.lexical[at];
    if (lexical === 0) return lower.endsWith("ed") ? 1 : 0;
    const finite = FINITENESS[lexical];
    return finite === 2 && role === ClauseRole.Infinite ? 0 : finite;
  }

  /** Writes the keys of token `index` into `keys`; returns how many. */
  keys(index: number, { tag1, tag2, verb, clause }: TagHistory, keys: Int32Array): number {
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
    keys[n++] = BIAS_KEY;
    keys[n++] = featureKey(27, word, verb);
    const state = clause * 16 + this.ahead[at];
    keys[n++] = featureKey(36, word, state);
    keys[n++] = featureKey(37, lexical, state * 1024 + this.lexical[at + 1]);
    keys[n++] = featureKey(38, this.suffix2[at], state * 32 + tag1);
    keys[n++] = featureKey(39, lexical, state * 32 + tag1);
    // Of a word that was seen often, more is known than of its group, so that most tokens stop here.
    const fine = this.fine[at];
    const fineBefore = this.fine[at - 1];
    const fineAfter = this.fine[at + 1];
    if (fineAfter !== 0) keys[n++] = featureKey(31, fineAfter, tag1);
    if (fineBefore !== 0) keys[n++] = featureKey(34, fineBefore, tag1);
    if ((fineAfter | this.fine[at + 2]) !== 0) keys[n++] = featureKey(35, this.fine[at + 2], fineAfter);
    if ((fine | fineAfter) !== 0) keys[n++] = featureKey(30, fine * 1024 + fineAfter);
    if ((fine | fineBefore) !== 0) keys[n++] = featureKey(32, fineBefore, fine);
    if (lexical !== 0) return n;
    keys[n++] = featureKey(28, fine, tag1);
    keys[n++] = featureKey(29, fine, shape);
    keys[n++] = featureKey(33, fine, this.suffix3[at]);
    return n;
  }

  #grow(size: number): void {
    this.word = new Int32Array(size);
    this.suffix2 = new Int32Array(size);
    this.suffix3 = new Int32Array(size);
    this.shape = new Int32Array(size);
    this.lexical = new Int32Array(size);
    this.role = new Uint8Array(size);
    this.fine = new Uint16Array(size);
    this.ahead = new Uint8Array(size);
  }
}

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

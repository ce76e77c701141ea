import { featureKey } from "../perceptron/hash";
import { TokenFlag, type Sentence, type Tokens } from "../tokens/tokens";
import { ClauseRole, FINITENESS, WANTS, type TagHistory } from "./clauseState";
import type { WordFacts } from "./wordFacts";

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
  suffix4 = new Int32Array(64);
  prefix3 = new Int32Array(64);
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

  /** Moves the view to a sentence. */
  load(tokens: Tokens, { first, end }: Sentence, facts: WordFacts): void {
    const size = end - first + 4;
    if (size > this.word.length) this.#grow(size * 2);
    this.#first = first;
    let words = 0;
    let capitals = 0;
    this.#pad(0);
    this.#pad(1);
    for (let i = first, at = 2; i < end; i++, at++) {
      const slot = facts.slotOf(tokens.lower[i]);
      const flags = tokens.flags[i];
      this.word[at] = facts.word[slot];
      this.suffix2[at] = facts.suffix2[slot];
      this.suffix3[at] = facts.suffix3[slot];
      this.suffix4[at] = facts.suffix4[slot];
      this.prefix3[at] = facts.prefix3[slot];
      this.shape[at] = shapeOf(flags) | facts.form[slot] | (i === first ? 512 : 0);
      this.lexical[at] = facts.lexical[slot];
      this.role[at] = facts.role[slot];
      this.fine[at] = facts.fine[slot];
      if (tokens.lower[i].length > 3 && !(flags & (TokenFlag.Number | TokenFlag.Punctuation))) {
        words++;
        if (flags & TokenFlag.Capital) capitals++;
      }
    }
    this.#pad(size - 2);
    this.#pad(size - 1);
    this.titleCase = words > 2 && capitals > words * 0.7 ? 1 : 0;
    this.#lookAhead(tokens, size);
  }

  #pad(at: number): void {
    this.word[at] = this.suffix2[at] = this.suffix3[at] = OUTSIDE;
    this.shape[at] = this.lexical[at] = this.role[at] = this.fine[at] = 0;
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
  keys(index: number, history: TagHistory, keys: Int32Array): number {
    return this.laterKeys(index, history, keys, this.firstKeys(index, history, keys, 0));
  }

  /** Writes the keys that settle most tokens into `keys`, `from` one of them on; returns how many `keys` holds. */
  firstKeys(index: number, { tag1, tag2, clause }: TagHistory, keys: Int32Array, from: number): number {
    const at = index - this.#first + 2;
    const word = this.word[at];
    const after = this.word[at + 1];
    const shape = this.shape[at] | (this.titleCase << 10);
    const lexical = this.lexical[at];
    let n = from;
    keys[n++] = featureKey(1, word);
    keys[n++] = featureKey(3, this.word[at - 1]);
    keys[n++] = featureKey(4, after);
    keys[n++] = featureKey(5, this.word[at - 2]);
    keys[n++] = featureKey(7, this.suffix3[at], shape);
    keys[n++] = featureKey(8, this.suffix2[at], tag1);
    keys[n++] = featureKey(9, this.suffix4[at]);
    keys[n++] = featureKey(10, this.prefix3[at], shape);
    keys[n++] = featureKey(11, shape, tag1);
    keys[n++] = featureKey(12, tag1, tag2);
    keys[n++] = featureKey(13, word, tag1);
    keys[n++] = featureKey(14, after, tag1);
    keys[n++] = featureKey(15, this.suffix3[at - 1], this.suffix3[at]);
    keys[n++] = featureKey(16, this.suffix3[at + 1], this.suffix3[at]);
    keys[n++] = featureKey(19, shape, this.shape[at + 1]);
    keys[n++] = featureKey(20, this.lexical[at + 1], tag1);
    keys[n++] = featureKey(21, lexical, this.lexical[at + 1]);
    keys[n++] = featureKey(22, lexical, this.lexical[at + 1] * 1024 + this.lexical[at + 2]);
    keys[n++] = featureKey(23, lexical * 1024 + tag1, tag2);
    keys[n++] = featureKey(25, lexical, shape);
    keys[n++] = BIAS_KEY;
    keys[n++] = featureKey(36, word, clause * 16 + this.ahead[at]);
    return n;
  }

  /** Writes the other keys that see words into `keys`, `from` one of them on; returns how many `keys` holds. */
  laterKeys(index: number, { tag1, verb, clause }: TagHistory, keys: Int32Array, from: number): number {
    const at = index - this.#first + 2;
    const word = this.word[at];
    const shape = this.shape[at] | (this.titleCase << 10);
    const lexical = this.lexical[at];
    const state = clause * 16 + this.ahead[at];
    let n = from;
    keys[n++] = featureKey(2, word, shape);
    keys[n++] = featureKey(6, this.word[at + 2]);
    keys[n++] = featureKey(17, this.word[at - 1], word);
    keys[n++] = featureKey(18, word, this.word[at + 1]);
    keys[n++] = featureKey(24, lexical * 1024 + tag1, this.lexical[at + 1]);
    keys[n++] = featureKey(27, word, verb);
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
    this.suffix4 = new Int32Array(size);
    this.prefix3 = new Int32Array(size);
    this.shape = new Int32Array(size);
    this.lexical = new Int32Array(size);
    this.role = new Uint8Array(size);
    this.fine = new Uint16Array(size);
    this.ahead = new Uint8Array(size);
  }
}

/** Case, digits and marks of a token; the rest of its shape is its word's form (`WordFacts`). */
function shapeOf(flags: number): number {
  const kind = flags & (TokenFlag.Capital | TokenFlag.AllCaps | TokenFlag.Number | TokenFlag.Punctuation);
  return kind | (flags & TokenFlag.Address ? 32 : 0);
}

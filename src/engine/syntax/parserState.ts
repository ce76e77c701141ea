import { hashText } from "../perceptron/hash";
import type { WordClusters } from "../perceptron/wordClusters";
import type { Sentence, Tokens } from "../tokens/tokens";
import { TAGS, type TagSequence } from "./tags";

/** Actions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0;
/** The top of the stack hangs on the first of the buffer. */
export const LEFT = 1;
/** The top of the stack hangs on the one below it. */
export const RIGHT = 2;

/** Codes of the root and of nothing among the groups of words. */
const ROOT_GROUP = 600;
const OUTSIDE_GROUP = 601;

const ROOT_TAG = 30;
const OUTSIDE_TAG = 31;

const PUNCT_TAG = TAGS.indexOf("PUNCT");
const MARK_CLASSES = [",", "-", "–—", ";", ":", "\"“”«»„‘’'`", "([", ")]", ".!?…"];

/**
 * A parser's state over the words of one stretch of tokens, counted from 0; marks of punctuation are no words here, only
 * what stands before a word. Index `count` is the root, which waits at the end of the buffer; `count + 1` stands for
 * "nothing", so that features need no tests.
 */
export class ParserState {
  count = 0;
  /** Token of each word, from the start of the stretch. */
  token = new Int32Array(0);
  /** Code of the marks directly before each word, 0 for none. */
  mark = new Uint8Array(0);
  word = new Int32Array(0);
  tag = new Uint8Array(0);
  /** Which words each word behaves like, at two grains; 0 for unknown words. */
  fine = new Uint16Array(0);
  coarse = new Uint16Array(0);
  head = new Int32Array(0);
  leftChild = new Int32Array(0);
  rightChild = new Int32Array(0);
  leftValency = new Uint8Array(0);
  rightValency = new Uint8Array(0);
  stack = new Int32Array(0);
  depth = 0;
  next = 0;

  /** Starts over on the tokens of `stretch`. */
  load(tokens: Tokens, tags: TagSequence, { first, end }: Sentence, clusters: WordClusters): void {
    if (end - first + 2 > this.word.length) this.#grow((end - first + 2) * 2);
    let count = 0;
    let mark = 0;
    for (let i = first; i < end; i++) {
      if (tags[i] === PUNCT_TAG) {
        mark = mark * 10 + markClass(tokens.lower[i]);
        continue;
      }
      this.token[count] = i - first;
      this.mark[count] = mark;
      this.word[count] = hashText(tokens.lower[i]);
      this.fine[count] = clusters.fine(tokens.lower[i]);
      this.coarse[count] = clusters.coarse(this.fine[count]);
      this.tag[count++] = tags[i];
      mark = 0;
    }
    this.count = count;
    this.mark[count] = mark;
    this.mark[count + 1] = 0;
    this.word[count] = 1;
    this.word[count + 1] = 2;
    this.tag[count] = ROOT_TAG;
    this.tag[count + 1] = OUTSIDE_TAG;
    this.fine[count] = this.coarse[count] = ROOT_GROUP;
    this.fine[count + 1] = this.coarse[count + 1] = OUTSIDE_GROUP;
    this.restart();
  }

  /** Starts over on the same words. */
  restart(): void {
    const { count } = this;
    this.head.fill(-1, 0, count + 2);
    this.leftChild.fill(count + 1, 0, count + 2);
    this.rightChild.fill(count + 1, 0, count + 2);
    this.leftValency.fill(0, 0, count + 2);
    this.rightValency.fill(0, 0, count + 2);
    this.depth = 0;
    this.next = 0;
  }

  /** Makes the finished state of a tree that is already known; heads count from 0, the root's is `count`. */
  setHeads(heads: ArrayLike<number>): void {
    for (let i = 0; i < this.count; i++) {
      const head = heads[i];
      this.head[i] = head;
      if (i > head) this.rightChild[head] = i;
      else if (this.leftChild[head] > i) this.leftChild[head] = i;
    }
  }

  /** A copy of what the relations of the arcs are told by; the state may go on to the next sentence. */
  arcs(): Arcs {
    const end = this.count + 2;
    return {
      count: this.count,
      word: this.word.slice(0, end),
      tag: this.tag.slice(0, end),
      mark: this.mark.slice(0, end),
      fine: this.fine.slice(0, end),
      head: this.head.slice(0, end),
      leftChild: this.leftChild.slice(0, end),
      rightChild: this.rightChild.slice(0, end),
    };
  }

  get done(): boolean {
    return this.next === this.count && this.depth === 0;
  }

  /** The token `back` places below the top of the stack, or nothing. */
  stacked(back: number): number {
    return back < this.depth ? this.stack[this.depth - 1 - back] : this.count + 1;
  }

  /** The token `ahead` places from the first of the buffer, or nothing. */
  queued(ahead: number): number {
    return Math.min(this.next + ahead, this.count + 1);
  }

  /** Exactly one token hangs on the root: the last on the stack. */
  allows(action: number): boolean {
    if (action === SHIFT) return this.next < this.count;
    if (action === LEFT) return this.depth > 0 && (this.next < this.count || this.depth === 1);
    return this.depth > 1;
  }

  apply(action: number): void {
    if (action === SHIFT) {
      this.stack[this.depth++] = this.next++;
      return;
    }
    const child = this.stack[--this.depth];
    if (action === LEFT) {
      this.head[child] = this.next;
      this.leftChild[this.next] = child;
      this.leftValency[this.next]++;
    } else {
      const head = this.stack[this.depth - 1];
      this.head[child] = head;
      this.rightChild[head] = child;
      this.rightValency[head]++;
    }
  }

  #grow(size: number): void {
    this.token = new Int32Array(size);
    this.mark = new Uint8Array(size);
    this.word = new Int32Array(size);
    this.tag = new Uint8Array(size);
    this.fine = new Uint16Array(size);
    this.coarse = new Uint16Array(size);
    this.head = new Int32Array(size);
    this.leftChild = new Int32Array(size);
    this.rightChild = new Int32Array(size);
    this.leftValency = new Uint8Array(size);
    this.rightValency = new Uint8Array(size);
    this.stack = new Int32Array(size);
  }
}

/** What of a finished state the relations of its arcs are told by. */
export type Arcs = Pick<
  ParserState,
  "count" | "word" | "tag" | "mark" | "fine" | "head" | "leftChild" | "rightChild"
>;

/** 1 to 9 for the common marks, 0 for others. */
function markClass(form: string): number {
  const first = form[0];
  for (let k = 0; k < MARK_CLASSES.length; k++) if (MARK_CLASSES[k].includes(first)) return k + 1;
  return 0;
}

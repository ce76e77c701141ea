import { relationCode } from "./relations";
import type { RelationAt } from "./tree";

/**
 * Where marks hang, by the rules of Universal Dependencies rather than by the parser's guess: a mark that closes the
 * sentence on the root, one that opens or closes a dependent part on the head of that part, a pair on the head of what
 * it encloses. Works in place on `heads`, which count from 0, the root's being `count`. Keeps the tree projective.
 */
export function attachPunctuation(
  forms: readonly string[],
  marks: Uint8Array,
  heads: Int32Array,
  relationAt: RelationAt,
): void {
  const count = heads.length;
  const [least, most] = spansWithoutMarks(marks, heads, count);
  const partner = pairs(forms, count);
  const previous = new Int32Array(count);
  for (let i = 0, last = -1; i < count; i++) {
    previous[i] = last;
    if (!marks[i]) last = i;
  }
  const root = rootOf(marks, heads, count);
  if (root < 0) return;
  let next = -1;
  for (let i = count - 1; i >= 0; i--) {
    if (!marks[i]) next = i;
    else heads[i] = headOfMark(i, previous[i], next);
  }

  function headOfMark(at: number, before: number, after: number): number {
    const enclosed = partner[at] < 0 ? -1 : headBetween(Math.min(at, partner[at]), Math.max(at, partner[at]));
    if (enclosed >= 0) return enclosed;
    if (after < 0) return root;
    const right = least[after] < at ? -1 : climb(after, (parent) => least[parent] > at);
    if (before < 0) return right < 0 ? root : right;
    const left = most[before] > at ? -1 : climb(before, (parent) => most[parent] < at);
    if (left < 0) return right < 0 ? before : right;
    if (right >= 0 && heads[left] < at && (OPENED.has(relationAt(right)) || !opensWithMark(left)))
      return right;
    return closedPart(left, at);
  }

  function climb(from: number, fits: (parent: number) => boolean): number {
    let at = from;
    while (heads[at] < count && fits(heads[at])) at = heads[at];
    return at;
  }

  /** True if a mark stands directly before the part with this head. */
  function opensWithMark(head: number): boolean {
    return least[head] > 0 && marks[least[head] - 1] === 1;
  }

  /** The part that a mark closes: the highest at the right edge of `left` that a mark opens, or `left` itself. */
  function closedPart(left: number, at: number): number {
    let best = left;
    let part = at - 1;
    while (part >= 0 && marks[part]) part--;
    for (; part >= 0 && part !== left && part < count; part = heads[part]) {
      if (least[part] > least[left] && part > left && opensWithMark(part)) best = part;
    }
    return best;
  }

  /** The one word between two marks that hangs on a word outside; -1 if there are several. */
  function headBetween(open: number, close: number): number {
    let found = -1;
    for (let i = open + 1; i < close; i++) {
      if (marks[i] || (heads[i] > open && heads[i] < close)) continue;
      if (found >= 0) return -1;
      found = i;
    }
    return found;
  }
}

/** Relations of parts that a comma goes before. */
const OPENED = new Set(["conj", "appos", "acl:relcl", "parataxis", "advcl"].map(relationCode));

/** First and last word under each word. */
function spansWithoutMarks(marks: Uint8Array, heads: Int32Array, count: number): [Int32Array, Int32Array] {
  const least = new Int32Array(count);
  for (let i = 0; i < count; i++) least[i] = i;
  const most = least.slice();
  for (let i = 0; i < count; i++)
    if (!marks[i] && heads[i] < count) least[heads[i]] = Math.min(least[heads[i]], least[i]);
  for (let i = count - 1; i >= 0; i--)
    if (!marks[i] && heads[i] < count) most[heads[i]] = Math.max(most[heads[i]], most[i]);
  return [least, most];
}

function rootOf(marks: Uint8Array, heads: Int32Array, count: number): number {
  for (let i = 0; i < count; i++) if (!marks[i] && heads[i] === count) return i;
  return -1;
}

const CLOSING: { readonly [open: string]: string } = {
  "(": ")",
  "[": "]",
  "“": "”",
  "«": "»",
  "„": "“",
  '"': '"',
  "``": "''",
};
const CLOSERS = new Set(Object.values(CLOSING));

const isLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

/** The partner of each bracket and quotation mark, -1 for other tokens. */
function pairs(forms: readonly string[], count: number): Int32Array {
  const partner = new Int32Array(count).fill(-1);
  const open: number[] = [];
  for (let i = 0; i < count; i++) {
    if (isLetter(forms[i].charCodeAt(0))) continue;
    const top = open.at(-1);
    if (top !== undefined && CLOSERS.has(forms[i]) && CLOSING[forms[top]] === forms[i]) {
      partner[top] = i;
      partner[i] = top;
      open.pop();
    } else if (CLOSING[forms[i]] !== undefined) open.push(i);
  }
  return partner;
}

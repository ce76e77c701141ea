import { featureKey } from "../perceptron/hash";
import type { Arcs, ParserState } from "./parserState";

/** Most keys that one state or one arc can have. */
export const MAX_PARSER_FEATURES = 64;

/** Distances fall into a few classes. */
const near = (distance: number): number => (distance < 5 ? distance : distance < 10 ? 5 : 6);

/** Writes the keys of a parser state (after Zhang and Nivre 2011, without labels); returns how many. */
export function stateKeys(state: ParserState, keys: Int32Array): number {
  return laterStateKeys(state, keys, firstStateKeys(state, keys));
}

/** Writes the keys that settle most states into `keys`; returns how many. */
export function firstStateKeys(state: ParserState, keys: Int32Array): number {
  const { word, tag, mark, fine, leftChild, rightChild, leftValency, rightValency } = state;
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const n0 = state.queued(0);
  const n1 = state.queued(1);
  const s0t = tag[s0];
  const s1t = tag[s1];
  const n0t = tag[n0];
  const n1t = tag[n1];
  const s0w = word[s0];
  const s1w = word[s1];
  const n0w = word[n0];
  const n1w = word[n1];
  const s0l = leftChild[s0];
  const s0r = rightChild[s0];
  const s1l = leftChild[s1];
  const s1r = rightChild[s1];
  const n0l = leftChild[n0];
  const s0n0 = s0t * 32 + n0t;
  const s1s0 = s1t * 32 + s0t;
  const three = s1s0 * 32 + n0t;
  const ahead = near(n0 - s0);
  const markN0 = mark[n0];
  const markS0 = mark[s0];
  // A preposition, a conjunction before the first of the buffer.
  const marker = word[n0l];
  let n = 0;
  keys[n++] = featureKey(100, s0w, s0t);
  keys[n++] = featureKey(101, s1w, s1t);
  keys[n++] = featureKey(102, n0w, n0t);
  keys[n++] = featureKey(103, n1w, n1t);
  keys[n++] = featureKey(106, s1w, s0w);
  keys[n++] = featureKey(109, s1w, s1s0);
  keys[n++] = featureKey(111, s0n0, ahead);
  keys[n++] = featureKey(114, s1s0, n0t * 32 + n1t);
  keys[n++] = featureKey(116, s0n0 * 32 + n1t, 0);
  keys[n++] = featureKey(119, s0n0, tag[n0l]);
  keys[n++] = featureKey(120, s1s0, tag[s1l] * 32 + tag[s1r]);
  keys[n++] = featureKey(121, s1s0, tag[s0l] * 32 + tag[s0r]);
  keys[n++] = featureKey(123, s0n0, leftValency[s0] * 256 + rightValency[s0] * 16 + leftValency[n0]);
  keys[n++] = featureKey(124, s1s0, rightValency[s1] * 256 + leftValency[s0] * 16 + rightValency[s0]);
  keys[n++] = featureKey(126, word[s0l], s0n0);
  keys[n++] = featureKey(127, word[s0r], s0n0);
  keys[n++] = featureKey(128, word[s1r], s1s0);
  keys[n++] = featureKey(129, word[s0l], s1s0);
  keys[n++] = featureKey(130, marker, s0n0);
  keys[n++] = featureKey(133, s1w, s0n0);
  keys[n++] = featureKey(143, 0);
  keys[n++] = featureKey(144, s0n0, markN0);
  keys[n++] = featureKey(145, s1s0, markS0 * 256 + markN0);
  keys[n++] = featureKey(146, s0n0 * 32 + n1t, markN0 * 256 + mark[n1]);
  keys[n++] = featureKey(147, three, markS0 * 256 + markN0);
  keys[n++] = featureKey(148, s0w, markN0 * 32 + n0t);
  keys[n++] = featureKey(149, n0w, markN0 * 32 + s0t);
  keys[n++] = featureKey(150, s1w, markS0 * 32 + s0t);
  keys[n++] = featureKey(151, s0n0 * 8 + ahead, markN0 * 256 + mark[n1]);
  keys[n++] = featureKey(152, n0w, n1w);
  keys[n++] = featureKey(300, marker, s0w);
  keys[n++] = featureKey(302, marker, three);
  keys[n++] = featureKey(320, fine[s0] * 1024 + fine[n0]);
  keys[n++] = featureKey(321, fine[s1] * 1024 + fine[s0]);
  keys[n++] = featureKey(322, fine[s0], s0n0);
  keys[n++] = featureKey(323, fine[n0], s0n0);
  keys[n++] = featureKey(364, three, tag[n0l] * 32 + tag[s0l]);
  return n;
}

/**
 * Writes the other keys of a state into `keys`, `from` one of them on; returns how many `keys` holds. Most are of two or
 * three words, or of their groups, some beside what stands before the first of the buffer (a preposition, a
 * conjunction): "met | envoys | from Cairo" against "met | envoys | on Monday".
 */
export function laterStateKeys(state: ParserState, keys: Int32Array, from: number): number {
  const { word, tag, mark, fine, coarse, leftChild } = state;
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const s2 = state.stacked(2);
  const n0 = state.queued(0);
  const n1 = state.queued(1);
  const n2 = state.queued(2);
  const s0t = tag[s0];
  const s1t = tag[s1];
  const n0t = tag[n0];
  const n1t = tag[n1];
  const s0w = word[s0];
  const s1w = word[s1];
  const n0w = word[n0];
  const n1w = word[n1];
  const f0 = fine[s0];
  const f1 = fine[s1];
  const fn = fine[n0];
  const s0n0 = s0t * 32 + n0t;
  const s1s0 = s1t * 32 + s0t;
  const three = s1s0 * 32 + n0t;
  const marker = word[leftChild[n0]];
  let n = from;
  keys[n++] = featureKey(105, s0w, n0w);
  keys[n++] = featureKey(107, s0w, s0n0);
  keys[n++] = featureKey(108, n0w, s0n0);
  keys[n++] = featureKey(113, s0n0, n1t * 32 + tag[n2]);
  keys[n++] = featureKey(134, n0w, s1s0);
  keys[n++] = featureKey(135, n1w, s0n0);
  keys[n++] = featureKey(136, n0w, n1t * 32 + s0t);
  keys[n++] = featureKey(137, s0w, n1t * 32 + n0t);
  keys[n++] = featureKey(138, s0w, near(n0 - s0) * 32 + n0t);
  keys[n++] = featureKey(139, word[leftChild[s0]], s1w);
  keys[n++] = featureKey(153, s0n0, n1w);
  keys[n++] = featureKey(301, marker, s1w);
  keys[n++] = featureKey(303, marker ^ Math.imul(s1w, 31), s0n0);
  keys[n++] = featureKey(304, marker ^ Math.imul(s0w, 31), s1t * 32 + n0t);
  keys[n++] = featureKey(305, marker ^ Math.imul(n0w, 31), s1s0);
  keys[n++] = featureKey(310, marker, f1 * 1024 + fn);
  keys[n++] = featureKey(311, marker, f0 * 1024 + fn);
  keys[n++] = featureKey(312, marker, f1 * 1024 + f0);
  keys[n++] = featureKey(326, f1 * 1024 + fn, s1t * 32 + n0t);
  keys[n++] = featureKey(329, fn, three);
  keys[n++] = featureKey(331, (coarse[s1] * 1024 + coarse[s0]) * 1024 + coarse[n0]);
  keys[n++] = featureKey(362, three, mark[n0] * 256 + mark[s0]);
  keys[n++] = featureKey(363, three, tag[s2] * 32 + tag[n1]);
  return n;
}

/**
 * Writes the keys of the arc to `child` in a finished tree, for its relation; returns how many. Of `relations` only
 * that of the outermost sister on the left is read.
 */
export function arcKeys(arcs: Arcs, child: number, relations: Uint8Array, keys: Int32Array): number {
  const { word, tag, mark, fine, leftChild, rightChild, head, count } = arcs;
  const nothing = count + 1;
  const parent = head[child];
  const grand = parent < count ? head[parent] : nothing;
  const right = child > parent ? 1 : 0;
  const ct = tag[child];
  const pt = tag[parent];
  const cw = word[child];
  const pw = word[parent];
  const left = leftChild[child];
  const last = rightChild[child];
  const pair = (ct * 32 + pt) * 2 + right;
  const distance = near(Math.abs(child - parent));
  const before = child > 0 ? child - 1 : nothing;
  const after = child + 1 < count ? child + 1 : nothing;
  const sisterLeft = leftChild[parent];
  const sisterRight = rightChild[parent];
  const marker = markerOf(arcs, child);
  const known = sisterLeft < child ? relations[sisterLeft] + 1 : 0;
  let n = 0;
  keys[n++] = featureKey(200, pair);
  keys[n++] = featureKey(201, cw, pair);
  keys[n++] = featureKey(202, pw, pair);
  keys[n++] = featureKey(203, cw, pw);
  keys[n++] = featureKey(204, pair, distance);
  keys[n++] = featureKey(205, pair, tag[before] * 32 + tag[after]);
  keys[n++] = featureKey(206, word[left], pair);
  keys[n++] = featureKey(207, marker, pair);
  keys[n++] = featureKey(208, marker, pw);
  keys[n++] = featureKey(209, pair, tag[left] * 32 + tag[last]);
  keys[n++] = featureKey(210, pair, tag[sisterLeft] * 32 + tag[sisterRight]);
  keys[n++] = featureKey(211, pair, known * 32 + tag[left]);
  keys[n++] = featureKey(212, word[sisterLeft], pair);
  keys[n++] = featureKey(213, pair, passiveOf(arcs, parent) + 1);
  keys[n++] = featureKey(214, marker, passiveOf(arcs, parent) * 2048 + pair);
  keys[n++] = featureKey(215, pair, tag[grand < 0 ? nothing : grand]);
  keys[n++] = featureKey(216, word[before], pair);
  keys[n++] = featureKey(217, word[after], pair);
  keys[n++] = featureKey(218, cw, right * 8 + distance);
  keys[n++] = featureKey(219, word[sisterRight], pair);
  keys[n++] = featureKey(
    220,
    pair,
    (child === sisterRight ? 1 : 0) + (child === sisterLeft ? 2 : 0) + passiveOf(arcs, child) * 4,
  );
  const between = mark[Math.max(child, parent)];
  keys[n++] = featureKey(221, pair, between * 256 + mark[child]);
  keys[n++] = featureKey(222, pair, mark[child] * 256 + (after < count ? mark[after] : 255));
  const cf = fine[child];
  const pf = fine[parent];
  keys[n++] = featureKey(223, cf, pair);
  keys[n++] = featureKey(224, pf, pair);
  keys[n++] = featureKey(225, cf * 1024 + pf, pair);
  keys[n++] = featureKey(226, marker, pf * 64 + ct);
  keys[n++] = featureKey(227, marker, cf * 64 + pt);
  return n;
}

/** Word of the outermost left child, if it is a function word: its preposition or conjunction. */
function markerOf({ word, tag, leftChild, count }: Arcs, child: number): number {
  const left = leftChild[child];
  return left < count && (tag[left] === 1 || tag[left] === 13 || tag[left] === 4 || tag[left] === 9)
    ? word[left]
    : 0;
}

const PARTICIPLE = 20;
const AUXILIARY = 3;

/** 2 for a participle with an auxiliary near its left, 1 for one without, 0 otherwise. */
function passiveOf({ tag, count }: Arcs, verb: number): number {
  if (verb >= count || tag[verb] !== PARTICIPLE) return 0;
  for (let i = verb - 1; i >= 0 && i >= verb - 3; i--) if (tag[i] === AUXILIARY) return 2;
  return 1;
}

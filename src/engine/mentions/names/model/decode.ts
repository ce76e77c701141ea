import { featuresOf, MAX_FEATURES } from "./features";
import { isBegin, LABELS, mayFollow, OUTSIDE, ROW } from "./labels";
import { evenOf, FORBIDDEN, oddOf, PAIRS, type NameModel } from "./nameModel";
import type { View } from "./view";

/** Labels of a stretch of tokens and, per token, how far the label's own score lies above the next best. */
export interface Decoded {
  readonly labels: Uint8Array;
  readonly margin: Int32Array;
  /** `ROW` scores a token, one per label, of the token's own features. */
  readonly scores: Int32Array;
}

const scratch = new Int32Array(MAX_FEATURES);

/** The best label sequence for the tokens `[first, end)` (Viterbi), read in the context of their sentence. */
export function decode(
  view: View,
  model: NameModel,
  first: number,
  end: number,
  sentence: { first: number; end: number },
): Decoded {
  const size = end - first;
  const scores = new Int32Array(size * ROW);
  for (let k = 0; k < size; k++) score(view, model, first + k, sentence, scores, k * ROW);
  const margin = margins(scores, size);
  const own = scores.slice();
  const back = new Uint8Array(size * ROW);
  for (let b = 0; b < LABELS; b++)
    if (!mayFollow(OUTSIDE, b)) scores[b] = FORBIDDEN;
    else scores[b] += model.transitions[b];
  for (let k = 1; k < size; k++) step(scores, back, k, model.transitions);
  const labels = new Uint8Array(size);
  if (size > 0) {
    let best = 0;
    for (let b = 1; b < LABELS; b++)
      if (scores[(size - 1) * ROW + b] > scores[(size - 1) * ROW + best]) best = b;
    for (let k = size - 1; k >= 0; k--) {
      labels[k] = best;
      best = back[k * ROW + best];
    }
  }
  return { labels, margin, scores: own };
}

const sums = new Int32Array(PAIRS);

function score(
  view: View,
  { weights }: NameModel,
  i: number,
  sentence: { first: number; end: number },
  out: Int32Array,
  at: number,
): void {
  const count = featuresOf(view, i, sentence.first, sentence.end, scratch);
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < count; k++) {
    const row = scratch[k] * PAIRS;
    a = (a + weights[row]) | 0;
    b = (b + weights[row + 1]) | 0;
    c = (c + weights[row + 2]) | 0;
    d = (d + weights[row + 3]) | 0;
    e = (e + weights[row + 4]) | 0;
    f = (f + weights[row + 5]) | 0;
    g = (g + weights[row + 6]) | 0;
    h = (h + weights[row + 7]) | 0;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
  sums[6] = g;
  sums[7] = h;
  for (let k = 0; k < PAIRS; k++) {
    out[at + 2 * k] = evenOf(sums[k]);
    out[at + 2 * k + 1] = oddOf(sums[k]);
  }
}

/** A name goes on only from its own type's labels, so an inside label has two origins and the others all. */
function step(scores: Int32Array, back: Uint8Array, k: number, transitions: Int32Array): void {
  const from = (k - 1) * ROW;
  const at = k * ROW;
  for (let b = 0; b < LABELS; b++) {
    const inside = b !== OUTSIDE && !isBegin(b);
    let origin = inside ? b - 1 : 0;
    const last = inside ? b : LABELS - 1;
    let best = scores[from + origin] + transitions[origin * ROW + b];
    for (let a = origin + 1; a <= last; a++) {
      const value = scores[from + a] + transitions[a * ROW + b];
      if (value > best) {
        best = value;
        origin = a;
      }
    }
    scores[at + b] += best > FORBIDDEN ? best : FORBIDDEN;
    back[at + b] = origin;
  }
}

function margins(scores: Int32Array, size: number): Int32Array {
  const margin = new Int32Array(size);
  for (let k = 0; k < size; k++) {
    let best = -Infinity;
    let second = -Infinity;
    for (let b = 0; b < LABELS; b++) {
      const value = scores[k * ROW + b];
      if (value > best) {
        second = best;
        best = value;
      } else if (value > second) second = value;
    }
    margin[k] = best - second;
  }
  return margin;
}

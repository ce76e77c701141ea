// The tree that several parsers agree on most: the best projective tree over their votes (Sagae and Lavie 2006; Eisner 1996).

/**
 * Heads of `count` words, the root's being `count`; `votes[head * count + child]` is how much speaks for an arc. Cubic.
 */
export function bestTree(count: number, votes: Float64Array): Int32Array {
  const n = count;
  const size = n * n;
  // Best value of a stretch whose head is at its right or left end: finished, or its ends joined by an arc.
  const value = Array.from({ length: 4 }, () => new Float64Array(size));
  const [endsRight, endsLeft, joinRight, joinLeft] = value;
  const cutRight = new Int32Array(size);
  const cutLeft = new Int32Array(size);
  const cutJoin = new Int32Array(size);
  for (let width = 1; width < n; width++) {
    for (let i = 0; i + width < n; i++) {
      const j = i + width;
      const at = i * n + j;
      cutJoin[at] = bestCut(i, j - 1, (k) => endsLeft[i * n + k] + endsRight[(k + 1) * n + j]);
      const joined = endsLeft[i * n + cutJoin[at]] + endsRight[(cutJoin[at] + 1) * n + j];
      joinRight[at] = joined + votes[j * n + i];
      joinLeft[at] = joined + votes[i * n + j];
      cutRight[at] = bestCut(i, j - 1, (k) => endsRight[i * n + k] + joinRight[k * n + j]);
      endsRight[at] = endsRight[i * n + cutRight[at]] + joinRight[cutRight[at] * n + j];
      cutLeft[at] = bestCut(i + 1, j, (k) => joinLeft[i * n + k] + endsLeft[k * n + j]);
      endsLeft[at] = joinLeft[i * n + cutLeft[at]] + endsLeft[cutLeft[at] * n + j];
    }
  }
  const heads = new Int32Array(n);
  const root = bestCut(0, n - 1, (k) => endsRight[k] + endsLeft[k * n + n - 1] + votes[n * n + k]);
  heads[root] = n;
  ended(0, root, true);
  ended(root, n - 1, false);
  return heads;

  function ended(i: number, j: number, right: boolean): void {
    if (i === j) return;
    const cut = right ? cutRight[i * n + j] : cutLeft[i * n + j];
    if (right) ended(i, cut, true);
    else ended(cut, j, false);
    if (right) joined(cut, j, true);
    else joined(i, cut, false);
  }

  function joined(i: number, j: number, right: boolean): void {
    heads[right ? i : j] = right ? j : i;
    const cut = cutJoin[i * n + j];
    ended(i, cut, false);
    ended(cut + 1, j, true);
  }
}

function bestCut(from: number, to: number, value: (at: number) => number): number {
  let best = from;
  let most = -Infinity;
  for (let at = from; at <= to; at++) {
    const own = value(at);
    if (own > most) {
      most = own;
      best = at;
    }
  }
  return best;
}

// A linear-chain conditional random field learnt by stochastic gradient with AdaGrad steps.
export function createField({ ROW, ROW_BITS, LABELS, MAX_FEATURES, mayFollow, featuresOf }, random) {
  const weights = new Float32Array(ROW << ROW_BITS);
  const squares = new Float32Array(ROW << ROW_BITS).fill(1e-2);
  const transitions = new Float64Array(ROW * ROW);
  const transitionSquares = new Float64Array(ROW * ROW).fill(1);
  const sums = new Float32Array(ROW << ROW_BITS);
  const transitionSums = new Float64Array(ROW * ROW);
  let snapshots = 0;
  const buffer = new Int32Array(MAX_FEATURES);
  const RATE = 0.12;
  const DECAY = 2e-6;
  const allowed = [];
  for (let a = 0; a < LABELS; a++) for (let b = 0; b < LABELS; b++) if (mayFollow(a, b)) allowed.push([a, b]);

  function learn({ view, sentence, first, end, labels, weight }) {
    const size = end - first;
    const rows = [];
    const emit = new Float64Array(size * LABELS);
    for (let k = 0; k < size; k++) {
      const count = featuresOf(view, first + k, sentence.first, sentence.end, buffer);
      const kept = [];
      for (let f = 0; f < count; f++) if (random() > 0.1) kept.push(buffer[f] * ROW);
      rows.push(kept);
      for (const row of kept) for (let b = 0; b < LABELS; b++) emit[k * LABELS + b] += weights[row + b];
    }
    const factor = allowed.map(([a, b]) => Math.exp(transitions[a * ROW + b]));
    const top = new Float64Array(size);
    for (let k = 0; k < size; k++) {
      let best = -Infinity;
      for (let b = 0; b < LABELS; b++) best = Math.max(best, emit[k * LABELS + b]);
      top[k] = best;
      for (let b = 0; b < LABELS; b++) emit[k * LABELS + b] = Math.exp(emit[k * LABELS + b] - best);
    }
    const alpha = new Float64Array(size * LABELS);
    const beta = new Float64Array(size * LABELS).fill(0);
    const norm = new Float64Array(size);
    for (let k = 0; k < size; k++) {
      if (k === 0) {
        for (let b = 0; b < LABELS; b++) alpha[b] = mayFollow(0, b) ? emit[b] * Math.exp(transitions[b]) : 0;
      } else {
        for (let p = 0; p < allowed.length; p++)
          alpha[k * LABELS + allowed[p][1]] += alpha[(k - 1) * LABELS + allowed[p][0]] * factor[p];
        for (let b = 0; b < LABELS; b++) alpha[k * LABELS + b] *= emit[k * LABELS + b];
      }
      let sum = 0;
      for (let b = 0; b < LABELS; b++) sum += alpha[k * LABELS + b];
      norm[k] = sum || 1e-300;
      for (let b = 0; b < LABELS; b++) alpha[k * LABELS + b] /= norm[k];
    }
    for (let b = 0; b < LABELS; b++) beta[(size - 1) * LABELS + b] = 1;
    for (let k = size - 2; k >= 0; k--) {
      for (let p = 0; p < allowed.length; p++) {
        const [a, b] = allowed[p];
        beta[k * LABELS + a] += factor[p] * emit[(k + 1) * LABELS + b] * beta[(k + 1) * LABELS + b];
      }
      for (let a = 0; a < LABELS; a++) beta[k * LABELS + a] /= norm[k + 1];
    }
    let loss = 0;
    const gradient = new Float64Array(LABELS);
    for (let k = 0; k < size; k++) {
      let sum = 0;
      for (let b = 0; b < LABELS; b++) sum += alpha[k * LABELS + b] * beta[k * LABELS + b];
      for (let b = 0; b < LABELS; b++) gradient[b] = -(alpha[k * LABELS + b] * beta[k * LABELS + b]) / sum;
      loss -= Math.log(Math.max(1e-12, -gradient[labels[k]]));
      gradient[labels[k]] += 1;
      for (const row of rows[k]) {
        for (let b = 0; b < LABELS; b++) {
          const g = gradient[b] * weight;
          if (g > -1e-3 && g < 1e-3) continue;
          squares[row + b] += g * g;
          weights[row + b] += (RATE * g) / Math.sqrt(squares[row + b]) - DECAY * weights[row + b];
        }
      }
    }
    const pairs = new Float64Array(allowed.length);
    for (let k = 1; k < size; k++) {
      let sum = 0;
      for (let p = 0; p < allowed.length; p++) {
        const [a, b] = allowed[p];
        sum += alpha[(k - 1) * LABELS + a] * factor[p] * emit[k * LABELS + b] * beta[k * LABELS + b];
      }
      for (let p = 0; p < allowed.length; p++) {
        const [a, b] = allowed[p];
        pairs[p] -=
          (alpha[(k - 1) * LABELS + a] * factor[p] * emit[k * LABELS + b] * beta[k * LABELS + b]) / sum;
        if (labels[k - 1] === a && labels[k] === b) pairs[p] += 1;
      }
    }
    for (let p = 0; p < allowed.length; p++) {
      if (pairs[p] === 0) continue;
      pairs[p] *= weight;
      const at = allowed[p][0] * ROW + allowed[p][1];
      transitionSquares[at] += pairs[p] ** 2;
      transitions[at] += (RATE * pairs[p]) / Math.sqrt(transitionSquares[at]);
    }
    return loss;
  }
  /** Adds the present weights to the mean that is packed in the end. */
  function snapshot() {
    snapshots++;
    for (let i = 0; i < sums.length; i++) sums[i] += weights[i];
    for (let i = 0; i < transitionSums.length; i++) transitionSums[i] += transitions[i];
  }
  const mean = () => ({
    weights: sums.map((sum) => sum / snapshots),
    transitions: transitionSums.map((sum) => sum / snapshots),
  });
  return { learn, snapshot, mean };
}

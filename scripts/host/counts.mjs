// Reads from what a test step printed how many of its tests passed, failed and were skipped.

const PATTERNS = {
  passed: [/^\s*(\d+) passing\b/gm, /^(\d+) passed, \d+ failed/gm, /^(ok) {4}/gm],
  failed: [/^\s*(\d+) failing\b/gm, /^\d+ passed, (\d+) failed/gm, /^(FAILED) /gm],
  skipped: [/^\s*(\d+) pending\b/gm, /^\d+ passed, \d+ failed, (\d+) skipped/gm],
};

/**
 * @typedef {{ passed: number; failed: number; skipped: number }} Counts
 */

/**
 * @param {string} output
 * @param {RegExp[]} patterns
 */
const total = (output, patterns) =>
  patterns
    .flatMap((pattern) => [...output.matchAll(pattern)])
    .reduce((sum, [, found]) => sum + (Number(found) || (found === "0" ? 0 : 1)), 0);

/**
 * The counts of one step. A step without tests counts as one; one that failed has at least one failure.
 * @param {string} output
 * @param {boolean} ok
 * @returns {Counts}
 */
export function countsIn(output, ok) {
  const [passed, failed, skipped] = Object.values(PATTERNS).map((patterns) => total(output, patterns));
  if (!ok) return { passed, failed: Math.max(failed, 1), skipped };
  return { passed: passed + failed + skipped === 0 ? 1 : passed, failed, skipped };
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  /** @param {keyof Counts} key */
  const add = (key) => all.reduce((value, counts) => value + counts[key], 0);
  return { passed: add("passed"), failed: add("failed"), skipped: add("skipped") };
}

/**
 * "3 passed, 0 failed", and what was skipped if anything was.
 * @param {Counts} counts
 */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

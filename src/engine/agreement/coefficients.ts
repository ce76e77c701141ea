/** What two annotators said of one unit; `null`: nothing (only where a coefficient allows it). */
export type Labels = readonly (string | null)[];

/** Counts of units by the pair of labels that two annotators gave them; a count may be a length. */
export type Confusion = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Cohen's κ (Cohen 1960, "A coefficient of agreement for nominal scales") of two annotators.
 * NaN if there are no units or only one label, where chance agreement is certain.
 */
export function cohenKappa(confusion: Confusion): number {
  const left = new Map<string, number>();
  const right = new Map<string, number>();
  let all = 0;
  let same = 0;
  for (const [a, row] of confusion) {
    for (const [b, count] of row) {
      all += count;
      if (a === b) same += count;
      left.set(a, (left.get(a) ?? 0) + count);
      right.set(b, (right.get(b) ?? 0) + count);
    }
  }
  let byChance = 0;
  for (const [label, count] of left) byChance += (count / all) * ((right.get(label) ?? 0) / all);
  return (same / all - byChance) / (1 - byChance);
}

/**
 * Krippendorff's α with the nominal metric (Krippendorff 2011, "Computing Krippendorff's alpha-reliability"), any
 * number of annotators, missing labels allowed: one list of labels per unit, one entry per annotator.
 * NaN if nothing can be paired or only one label occurs.
 */
export function krippendorffAlpha(units: readonly Labels[]): number {
  const totals = new Map<string, number>();
  let all = 0;
  let disagreement = 0;
  for (const unit of units) {
    const labels = unit.filter((label) => label !== null);
    if (labels.length < 2) continue;
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    all += labels.length;
    for (const [label, count] of counts) {
      totals.set(label, (totals.get(label) ?? 0) + count);
      disagreement += (count * (labels.length - count)) / (labels.length - 1);
    }
  }
  return alphaOf(disagreement, totals, all);
}

/** The same for two annotators without missing labels, from counts: long texts need no list of characters. */
export function krippendorffAlphaOfPairs(confusion: Confusion): number {
  const totals = new Map<string, number>();
  let all = 0;
  let disagreement = 0;
  for (const [a, row] of confusion) {
    for (const [b, count] of row) {
      all += 2 * count;
      if (a !== b) disagreement += 2 * count;
      totals.set(a, (totals.get(a) ?? 0) + count);
      totals.set(b, (totals.get(b) ?? 0) + count);
    }
  }
  return alphaOf(disagreement, totals, all);
}

function alphaOf(observed: number, totals: ReadonlyMap<string, number>, all: number): number {
  let expected = 0;
  for (const count of totals.values()) expected += count * (all - count);
  return 1 - ((all - 1) * observed) / expected;
}

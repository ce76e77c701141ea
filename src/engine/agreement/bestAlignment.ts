import { munkres } from "munkres";
import type { Mark } from "./marks";

export interface Alignment {
  readonly pairs: readonly (readonly [left: Mark, right: Mark])[];
  /** Mean dissimilarity of what is aligned, per unit of an annotator. */
  readonly disorder: number;
}

/** Cost of a unit that is aligned with nothing, the measure's Δ∅. */
const ALONE = 1;

/**
 * How unlike two units are (Mathet et al. 2015, § 4.2 and 4.3): the sum of the squared distance of their edges relative
 * to their lengths, and 1 for another kind.
 */
export function dissimilarity(a: Mark, b: Mark): number {
  const apart = Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
  const position = (apart / (a.end - a.start + (b.end - b.start))) ** 2;
  return (position + (a.kind === b.kind ? 0 : 1)) * ALONE;
}

/** The alignment of two annotators' units, each with one at most, whose disorder is the least. */
export function bestAlignment(left: readonly Mark[], right: readonly Mark[]): Alignment {
  const pairs: (readonly [Mark, Mark])[] = [];
  let cost = (left.length + right.length) * ALONE;
  for (const { rows, columns } of components(left, right)) {
    // A pair that costs as much as its two units alone is none.
    const costs = rows.map((row) =>
      columns.map((column) => Math.min(dissimilarity(left[row], right[column]), 2 * ALONE)),
    );
    for (const [row, column] of munkres(costs)) {
      if (costs[row][column] >= 2 * ALONE) continue;
      pairs.push([left[rows[row]], right[columns[column]]]);
      cost += costs[row][column] - 2 * ALONE;
    }
  }
  return { pairs, disorder: cost / ((left.length + right.length) / 2) };
}

interface Component {
  readonly rows: number[];
  readonly columns: number[];
}

/** Groups of units that can only be aligned among each other: most are of one unit of each annotator. */
function components(left: readonly Mark[], right: readonly Mark[]): Component[] {
  const parents = [...left, ...right].map((_, i) => i);
  const find = (unit: number): number => {
    while (parents[unit] !== unit) unit = parents[unit] = parents[parents[unit]];
    return unit;
  };
  const order = right.map((_, i) => i).sort((a, b) => right[a].start - right[b].start);
  const longest = right.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  left.forEach((unit, row) => {
    // Units whose edges are further apart than √2 times their two lengths together cost more than alone.
    const reach = Math.SQRT2 * (unit.end - unit.start + longest);
    for (let i = firstFrom(order, right, unit.start - reach); i < order.length; i++) {
      if (right[order[i]].start > unit.end + reach) break;
      if (dissimilarity(unit, right[order[i]]) < 2 * ALONE) parents[find(row)] = find(left.length + order[i]);
    }
  });
  const found = new Map<number, Component>();
  parents.forEach((_, unit) => {
    const root = find(unit);
    const component = found.get(root) ?? { rows: [], columns: [] };
    found.set(root, component);
    if (unit < left.length) component.rows.push(unit);
    else component.columns.push(unit - left.length);
  });
  return [...found.values()].filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
}

/** The first place in the order whose unit starts at the offset or after it. */
function firstFrom(order: readonly number[], units: readonly Mark[], offset: number): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (units[order[middle]].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

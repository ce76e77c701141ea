import { bySpan, type Span } from "../text/span";

/** Squared differences that two annotators' units show, and that chance alone would make, per squared length. */
export interface UnitizingDisagreement {
  readonly observed: number;
  readonly expected: number;
}

/**
 * Krippendorff's α for unitizing (K. Krippendorff 2004, "Content Analysis", 2nd ed., § 11.6): of one kind of unit that
 * two annotators cut out of a text of `length` characters. How far edges are apart counts, not only whether units meet.
 * Units of one annotator that overlap or touch each other are one. NaN if nobody marked anything.
 */
export function unitizingAlpha(left: readonly Span[], right: readonly Span[], length: number): number {
  return alphaOf([unitizingDisagreement(left, right, length)]);
}

/** The same for several kinds together: their disagreements are added up. */
export function alphaOf(kinds: readonly UnitizingDisagreement[]): number {
  const sum = (which: keyof UnitizingDisagreement) => kinds.reduce((all, kind) => all + kind[which], 0);
  return 1 - sum("observed") / sum("expected");
}

export function unitizingDisagreement(
  left: readonly Span[],
  right: readonly Span[],
  length: number,
): UnitizingDisagreement {
  const sides = [unite(left), unite(right)] as const;
  return { observed: observe(...sides, length), expected: expect(sides, length) };
}

function unite(spans: readonly Span[]): Span[] {
  const united: Span[] = [];
  for (const { start, end } of [...spans].sort(bySpan)) {
    const last = united.at(-1);
    if (last && start <= last.end)
      united[united.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else united.push({ start, end });
  }
  return united;
}

/** Units that meet differ by the squares of their edges' distances; one in the other's gap by its own square. */
function observe(left: readonly Span[], right: readonly Span[], length: number): number {
  let sum = 0;
  const meets = new Set<Span>();
  let first = 0;
  for (const unit of left) {
    while (first < right.length && right[first].end <= unit.start) first++;
    for (let i = first; i < right.length && right[i].start < unit.end; i++) {
      sum += (unit.start - right[i].start) ** 2 + (unit.end - right[i].end) ** 2;
      meets.add(unit).add(right[i]);
    }
  }
  for (const unit of [...left, ...right]) if (!meets.has(unit)) sum += lengthOf(unit) ** 2;
  // Each pair of annotators counts both ways.
  return (2 * sum) / (2 * length ** 2);
}

/** The mean over all ways to lay the units and gaps of both annotators along the text. */
function expect(sides: readonly (readonly Span[])[], length: number): number {
  const annotators = sides.length;
  const units = sides.flat().map(lengthOf);
  const gaps = sides.flatMap((side) => gapsOf(side, length)).sort((a, b) => b - a);
  let sum = 0;
  for (const unit of units) {
    let room = 0;
    for (const gap of gaps) {
      if (gap < unit) break;
      room += gap - unit + 1;
    }
    sum += ((units.length - 1) / 3) * (2 * unit ** 3 - 3 * unit ** 2 + unit) + unit ** 2 * room;
  }
  const all = annotators * length;
  const within = units.reduce((total, unit) => total + unit * (unit - 1), 0);
  return ((2 / length) * sum) / (all * (all - 1) - within);
}

const lengthOf = ({ start, end }: Span): number => end - start;

function gapsOf(units: readonly Span[], length: number): number[] {
  const edges = [0, ...units.flatMap(({ start, end }) => [start, end]), length];
  const gaps: number[] = [];
  for (let i = 0; i < edges.length; i += 2) if (edges[i + 1] > edges[i]) gaps.push(edges[i + 1] - edges[i]);
  return gaps;
}

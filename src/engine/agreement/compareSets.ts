import type { AnnotationSet } from "../annotations/annotationSet";
import { bySpan, overlaps, type Span } from "../text/span";
import { compareFacts } from "./compareFacts";
import { cohenKappa, type Confusion, krippendorffAlphaOfPairs } from "./coefficients";
import { correspondence, spanKey } from "./correspondence";
import { type Disagreement, type MarkDisagreement, placeOfDisagreement } from "./disagreement";
import { type Mark, marksOf, nameMarksOf } from "./marks";
import { alphaOf, unitizingDisagreement, type UnitizingDisagreement } from "./unitizingAlpha";

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Agreement on marks; `left` and `right` are how many each annotator has. */
export interface Agreement {
  readonly left: number;
  readonly right: number;
  /** Same span; `left` is taken for the reference. */
  readonly exact: Score;
  /** At least one character in common; each mark pairs with one at most. */
  readonly overlap: Score;
  /** α for unitizing: how far the edges of the marks are apart counts. */
  readonly unitAlpha: number;
}

/** Agreement on one kind of mark. κ and α are over the characters of the text, marked or not; see `gamma` for γ. */
export interface KindAgreement extends Agreement {
  readonly kind: string;
  readonly kappa: number;
  readonly alpha: number;
}

export interface Comparison {
  readonly kinds: readonly KindAgreement[];
  /** Over all kinds: another kind is another mark. */
  readonly all: Agreement;
  /** In document order. */
  readonly disagreements: readonly Disagreement[];
}

/** How two annotators' results for one text agree, kind by kind, and where they do not. */
export function compareSets(left: AnnotationSet, right: AnnotationSet): Comparison {
  const length = Math.max(left.textLength, right.textLength);
  return {
    ...compareMarks(marksOf(left), marksOf(right), length),
    disagreements: disagreementsOf(left, right),
  };
}

/** Where two annotators differ, on marks and on what is said of them, in document order. */
export function disagreementsOf(left: AnnotationSet, right: AnnotationSet): Disagreement[] {
  const both = correspondence(left, right);
  const marks = findDisagreements(nameMarksOf(left), nameMarksOf(right));
  return [...oncePerEntity(marks, left, right), ...compareFacts(left, right, both)].sort((a, b) =>
    bySpan(placeOfDisagreement(a), placeOfDisagreement(b)),
  );
}

/** An entity of another type is one disagreement, not one for each of its mentions. */
function oncePerEntity(
  found: readonly MarkDisagreement[],
  left: AnnotationSet,
  right: AnnotationSet,
): MarkDisagreement[] {
  const [a, b] = [left, right].map(
    ({ entities }) =>
      new Map(entities.flatMap(({ id, mentions }) => mentions.map((one) => [spanKey(one), id] as const))),
  );
  const seen = new Set<string>();
  return found.filter((one) => {
    if (one.reason !== "kind") return true;
    const key = `${a.get(spanKey(one.left!))} ${b.get(spanKey(one.right!))}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The same for bare marks of a text of `length` characters; several texts may stand one after the other. */
export function compareMarks(left: readonly Mark[], right: readonly Mark[], length: number): Comparison {
  const a = [...left].sort(bySpan);
  const b = [...right].sort(bySpan);
  const names = [...new Set([...a, ...b].map(({ kind }) => kind))].sort();
  const disagreements: UnitizingDisagreement[] = [];
  const kinds = names.map((kind) => {
    const sides = [a, b].map((side) => side.filter((mark) => mark.kind === kind));
    const disagreement = unitizingDisagreement(sides[0], sides[1], length);
    disagreements.push(disagreement);
    const confusion = countCharacters(sides[0], sides[1], length);
    return {
      kind,
      ...agree(sides[0], sides[1], alphaOf([disagreement])),
      kappa: cohenKappa(confusion),
      alpha: krippendorffAlphaOfPairs(confusion),
    };
  });
  return { kinds, all: agree(a, b, alphaOf(disagreements)), disagreements: findDisagreements(a, b) };
}

function agree(left: readonly Mark[], right: readonly Mark[], unitAlpha: number): Agreement {
  const count = (fits: (a: Mark, b: Mark) => boolean) =>
    score(pair(left, right, (a, b) => a.kind === b.kind && fits(a, b)).size, left.length, right.length);
  return {
    left: left.length,
    right: right.length,
    exact: count(isSame),
    overlap: count(overlaps),
    unitAlpha,
  };
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function score(common: number, left: number, right: number): Score {
  const precision = right === 0 ? 0 : common / right;
  const recall = left === 0 ? 0 : common / left;
  return { precision, recall, f1: common === 0 ? 0 : (2 * common) / (left + right) };
}

/** Pairs marks in document order, each once. Both lists are sorted. */
function pair(
  left: readonly Mark[],
  right: readonly Mark[],
  fits: (a: Mark, b: Mark) => boolean,
): Map<Mark, Mark> {
  const pairs = new Map<Mark, Mark>();
  const taken = new Set<Mark>();
  let first = 0;
  for (const mark of left) {
    while (first < right.length && right[first].end <= mark.start && taken.has(right[first])) first++;
    for (let i = first; i < right.length && right[i].start < mark.end; i++) {
      if (taken.has(right[i]) || !fits(mark, right[i])) continue;
      taken.add(right[i]);
      pairs.set(mark, right[i]);
      break;
    }
  }
  return pairs;
}

/** Characters by who marked them. */
function countCharacters(left: readonly Span[], right: readonly Span[], length: number): Confusion {
  const changes: [offset: number, side: 0 | 1, by: number][] = [];
  [left, right].forEach((spans, side) => {
    for (const { start, end } of spans) changes.push([start, side as 0 | 1, 1], [end, side as 0 | 1, -1]);
  });
  changes.sort(([a], [b]) => a - b);
  const counts = [0, 0, 0, 0];
  const depth = [0, 0];
  let at = 0;
  for (const [offset, side, by] of [...changes, [length, 0, 0] as const]) {
    counts[(depth[0] > 0 ? 2 : 0) + (depth[1] > 0 ? 1 : 0)] += offset - at;
    depth[side] += by;
    at = offset;
  }
  const [neither, onlyRight, onlyLeft, both] = counts;
  return new Map([
    [
      "out",
      new Map([
        ["out", neither],
        ["in", onlyRight],
      ]),
    ],
    [
      "in",
      new Map([
        ["out", onlyLeft],
        ["in", both],
      ]),
    ],
  ]);
}

function findDisagreements(a: readonly Mark[], b: readonly Mark[]): MarkDisagreement[] {
  const found: MarkDisagreement[] = [];
  let left = a;
  let right = b;
  const settle = (reason: MarkDisagreement["reason"] | null, fits: (x: Mark, y: Mark) => boolean) => {
    const pairs = pair(left, right, fits);
    const used = new Set(pairs.values());
    if (reason) for (const [x, y] of pairs) found.push({ reason, left: x, right: y });
    left = left.filter((mark) => !pairs.has(mark));
    right = right.filter((mark) => !used.has(mark));
  };
  settle(null, (x, y) => isSame(x, y) && x.kind === y.kind);
  settle("kind", isSame);
  settle("span", (x, y) => x.kind === y.kind && overlaps(x, y));
  for (const mark of left) found.push({ reason: "missing", left: mark, right: null });
  for (const mark of right) found.push({ reason: "missing", left: null, right: mark });
  return found.sort((x, y) => bySpan((x.left ?? x.right)!, (y.left ?? y.right)!));
}

import type { Entity } from "../annotations/annotationSet";
import { contains, type Span } from "../text/span";
import { valuesOf } from "./valuesOf";

/** An amount that is told. */
export interface ToldNumber extends Span {
  readonly amount: number;
  /** "USD", "percent", "person", … or null for a bare count. */
  readonly unit: string | null;
}

/** All amounts of a document. */
export function amountsIn(entities: readonly Entity[]): ToldNumber[] {
  return entities.flatMap(({ value, mentions }) => {
    if (value?.kind !== "quantity") return [];
    const { amount, unit } = value;
    return mentions.map(({ start, end }) => ({ start, end, amount, unit }));
  });
}

/** Those that stand in the spans. */
export const numbersIn = (spans: readonly Span[], amounts: readonly ToldNumber[]): ToldNumber[] =>
  amounts.filter((amount) => spans.some((span) => contains(span, amount)));

/** Amounts of one unit of which the other side has none: they speak of the same thing, and differ. */
export function differingNumbers(
  left: readonly ToldNumber[],
  right: readonly ToldNumber[],
): { readonly left: ToldNumber; readonly right: ToldNumber } | null {
  for (const one of left) {
    const same = right.filter(({ unit }) => unit === one.unit);
    if (same.length === 0 || same.some(({ amount }) => amount === one.amount)) continue;
    const [other] = same.filter(({ amount }) => !left.some((mine) => mine.amount === amount));
    if (other) return { left: one, right: other };
  }
  return null;
}

/** The amounts of one unit that reports give, each once with the documents that carry it. */
export const amountsOf = (
  reports: readonly { readonly source: string; readonly numbers: readonly ToldNumber[] }[],
  unit: string | null,
) =>
  valuesOf(
    reports,
    ({ numbers }) => numbers.filter((one) => one.unit === unit).map(({ amount }) => String(amount)),
    (a, b) => a === b,
  );

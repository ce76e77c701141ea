import { munkres } from "munkres";
import { isSameParty } from "../folder/partyKey";
import { LEAST_ALIKE, likeness, weigh } from "./likeness";
import { differingNumbers, type ToldNumber } from "../folder/numbers";
import { itemsOf, type ReadoutItem, type ReadoutSource } from "./readoutItem";
import { type Strength, strengthOf } from "./strength";

/** In what two sides differ who tell the same. */
export type ReadoutDifference =
  | { readonly kind: "strength"; readonly left: Strength; readonly right: Strength }
  | { readonly kind: "number"; readonly left: ToldNumber; readonly right: ToldNumber }
  | { readonly kind: "polarity" }
  | { readonly kind: "speaker" };

/** What both sides tell, or one. */
export type AlignedRow =
  | {
      readonly told: "both";
      readonly left: ReadoutItem;
      readonly right: ReadoutItem;
      /** In (0, 1]. */
      readonly likeness: number;
      readonly differences: readonly ReadoutDifference[];
    }
  | { readonly told: "left"; readonly left: ReadoutItem; readonly right: null }
  | { readonly told: "right"; readonly left: null; readonly right: ReadoutItem };

/**
 * What two readouts tell, aligned: each thing with one of the other side at most, so that all pairs together are most alike. In the
 * order of the left side; what the right side alone tells comes last. Pure.
 */
export function alignReadouts(left: ReadoutSource, right: ReadoutSource): AlignedRow[] {
  const [own, theirs] = [itemsOf(left), itemsOf(right)];
  const partners = bestPartners(own, theirs);
  const taken = new Set([...partners.values()].map(({ at }) => at));
  return [
    ...own.map((item, i): AlignedRow => {
      const partner = partners.get(i);
      if (!partner) return { told: "left", left: item, right: null };
      const other = theirs[partner.at];
      const differences = differencesOf(item, other);
      return { told: "both", left: item, right: other, likeness: partner.likeness, differences };
    }),
    ...theirs
      .filter((_, i) => !taken.has(i))
      .map((item): AlignedRow => ({ told: "right", left: null, right: item })),
  ];
}

/** Rows by who tells them: what both do, and the items of either side alone. */
export function toldBy(rows: readonly AlignedRow[]): {
  readonly both: readonly (AlignedRow & { readonly told: "both" })[];
  readonly left: readonly ReadoutItem[];
  readonly right: readonly ReadoutItem[];
} {
  return {
    both: rows.filter((row) => row.told === "both"),
    left: rows.flatMap((row) => (row.told === "left" ? row.left : [])),
    right: rows.flatMap((row) => (row.told === "right" ? row.right : [])),
  };
}

interface Partner {
  readonly at: number;
  readonly likeness: number;
}

function bestPartners(own: readonly ReadoutItem[], theirs: readonly ReadoutItem[]): Map<number, Partner> {
  if (own.length === 0 || theirs.length === 0) return new Map();
  const weights = weigh([...own, ...theirs].map(({ quotes }) => quotes.map(({ words }) => words).join(" ")));
  const likely = own.map((_, i) =>
    theirs.map((__, j) => Math.min(1, likeness(weights[i], weights[own.length + j]))),
  );
  const costs = likely.map((row) => row.map((value) => (value < LEAST_ALIKE ? 1 : 1 - value)));
  const pairs = munkres(costs).filter(([i, j]) => likely[i][j] >= LEAST_ALIKE);
  return new Map(pairs.map(([i, j]) => [i, { at: j, likeness: likely[i][j] }]));
}

function differencesOf(left: ReadoutItem, right: ReadoutItem): ReadoutDifference[] {
  const differences: ReadoutDifference[] = [];
  const [own, theirs] = [strengthOf(left), strengthOf(right)];
  if (own && theirs && own.scale === theirs.scale && own.level !== theirs.level)
    differences.push({ kind: "strength", left: own, right: theirs });
  const numbers = differingNumbers(left.numbers, right.numbers);
  if (numbers) differences.push({ kind: "number", ...numbers });
  if (isDenied(left) !== isDenied(right)) differences.push({ kind: "polarity" });
  if (left.speaker !== null && right.speaker !== null && !isSameParty(left.speaker, right.speaker))
    differences.push({ kind: "speaker" });
  return differences;
}

/** "Denied that …", "did not say that …". */
const isDenied = ({ polarity, act }: ReadoutItem): boolean => (polarity === "negative") !== (act === "deny");

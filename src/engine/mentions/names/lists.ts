import { isFromModel } from "../../document/nameOrigin";
import type { EntityType } from "../../annotations/annotationSet";
import type { Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";
import { MODEL_TYPES } from "./model/labels";

/** Types that the names of a list share as a rule. */
const SHARED: readonly EntityType[] = ["person", "organization", "place"];
const LEAST_NAMES = 3;
/** Mean chance of a type over the list from which on the list is of that type. */
const AGREED = 0.5;
/** Chance of that type below which a name keeps its own. */
const POSSIBLE = 0.02;
/** What a score of the model is divided by before it is a chance's logarithm. */
const SCALE = 48;
const LONGEST_BRACKET = 10;

/**
 * Names in a list are of one kind: "Ayelu, Port Ellis, Dorme and Sattwa". Where most of them speak for a type, the others
 * that the model was in doubt about follow; names in brackets behind those of a list make a list of their own.
 */
export function agreeInLists(tokens: Tokens, ranges: readonly TypedRange[]): TypedRange[] {
  const result = [...ranges];
  for (let i = 0; i < ranges.length;) {
    const outer = [i];
    const inner: number[] = [];
    let next = i;
    while (next < ranges.length) {
      const after = follow(tokens, ranges, next, inner);
      if (after < 0) break;
      outer.push(after);
      next = after;
    }
    agree(result, outer);
    agree(result, inner);
    i = next + 1;
  }
  return result;
}

/** Index of the name that stands behind a comma or "and" after name `index`, or -1; gathers names in brackets. */
function follow({ lower }: Tokens, ranges: readonly TypedRange[], index: number, inner: number[]): number {
  let at = ranges[index].end;
  let next = index + 1;
  if (lower[at] === "(") {
    let close = at + 1;
    while (close - at < LONGEST_BRACKET && lower[close] !== undefined && lower[close] !== ")") close++;
    if (lower[close] !== ")") return -1;
    while (next < ranges.length && ranges[next].first < close) {
      if (ranges[next].first === at + 1 && ranges[next].end === close) inner.push(next);
      next++;
    }
    at = close + 1;
  }
  const from = at;
  if (lower[at] === "," || lower[at] === ";") at++;
  if (lower[at] === "and" || lower[at] === "&" || lower[at] === "or") at++;
  return at > from && ranges[next]?.first === at ? next : -1;
}

function agree(ranges: TypedRange[], list: readonly number[]): void {
  if (list.length < LEAST_NAMES) return;
  const chances = list.map((index) => chancesOf(ranges[index]));
  const means = SHARED.map((_, t) => chances.reduce((sum, chance) => sum + chance[t], 0) / list.length);
  const best = means.indexOf(Math.max(...means));
  if (means[best] < AGREED) return;
  list.forEach((index, k) => {
    const range = ranges[index];
    if (range.type === SHARED[best] || !isFromModel(range) || chances[k][best] < POSSIBLE) return;
    ranges[index] = { ...range, type: SHARED[best], origin: "list", confidence: 0.6 };
  });
}

/** How likely each of the shared types is for a name. */
function chancesOf({ type, scores, origin }: TypedRange): number[] {
  if (!scores || !isFromModel({ origin })) return SHARED.map((shared) => (shared === type ? 1 : 0));
  const top = Math.max(...scores);
  const weights = Array.from(scores, (score) => Math.exp((score - top) / SCALE));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return SHARED.map((shared) => weights[(MODEL_TYPES as readonly string[]).indexOf(shared)] / sum);
}

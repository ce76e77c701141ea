import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import { bestAlignment } from "./bestAlignment";
import type { Mark } from "./marks";

export interface GammaOptions {
  /** Awaited between samples, so that nobody has to wait for all of them. */
  readonly pause?: () => Promise<void>;
}

/** Random texts that are drawn at least, and at most. */
const FEWEST = 30;
const MOST = 200;
/** Wanted half-width of the 95 % confidence interval of the mean disorder of random texts. */
const PRECISION = 0.02;

/**
 * γ of two annotators (Y. Mathet, A. Widlöcher and J.-P. Métivier 2015, "The Unified and Holistic Method Gamma",
 * Computational Linguistics 41(3)): 1 less the disorder of the best alignment of their units over the mean disorder of
 * random texts, in which each annotator's units are the real ones of either, shifted by chance around the text.
 * Weighs position and kind alike, and allows units of one annotator to overlap. The draw always is the same.
 * NaN if nobody marked anything, or if there is no other way to lay the units.
 */
export async function gamma(
  left: readonly Mark[],
  right: readonly Mark[],
  length: number,
  { pause = () => Promise.resolve() }: GammaOptions = {},
): Promise<number> {
  if (left.length + right.length === 0) return NaN;
  const { disorder } = bestAlignment(left, right);
  if (disorder === 0) return 1;
  const random = xoroshiro128plus(1);
  const sources = [left, right].filter((units) => units.length > 0);
  const samples: number[] = [];
  let wanted = FEWEST;
  while (samples.length < wanted) {
    await pause();
    samples.push(bestAlignment(...shiftedPair(sources, length, random)).disorder);
    if (samples.length === FEWEST) wanted = Math.min(MOST, Math.max(FEWEST, needed(samples)));
  }
  return 1 - disorder / mean(samples);
}

/** γ of each kind of mark by itself, and of all together, where another kind at the same place counts too. */
export interface Gammas {
  readonly kinds: ReadonlyMap<string, number>;
  readonly all: number;
}

export async function gammas(
  left: readonly Mark[],
  right: readonly Mark[],
  length: number,
  options: GammaOptions = {},
): Promise<Gammas> {
  const kinds = new Map<string, number>();
  for (const kind of new Set([...left, ...right].map((mark) => mark.kind))) {
    const of = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === kind);
    kinds.set(kind, await gamma(of(left), of(right), length, options));
  }
  return { kinds, all: await gamma(left, right, length, options) };
}

/** Two random annotators. The same units are shifted apart by at least their mean length. */
function shiftedPair(
  sources: readonly (readonly Mark[])[],
  length: number,
  random: RandomGenerator,
): [Mark[], Mark[]] {
  const draw = (below: number) => uniformInt(random, 0, Math.max(1, below) - 1);
  const one = sources[draw(sources.length)];
  const other = sources[draw(sources.length)];
  const apart = Math.min(Math.ceil(mean(one.map(({ start, end }) => end - start))), Math.floor(length / 2));
  const first = draw(length);
  const second = first + apart + draw(length - 2 * apart);
  return [shifted(one, first, length), shifted(other, second, length)];
}

/** Units moved along the text; what would leave it at its end comes in at its start. */
function shifted(units: readonly Mark[], by: number, length: number): Mark[] {
  return units.map(({ start, end, kind }) => {
    const from = (start + by) % length;
    return { kind, start: from, end: from + end - start };
  });
}

/** Samples that the wanted precision takes, by the variation of the first ones. */
function needed(samples: readonly number[]): number {
  const average = mean(samples);
  const deviation = Math.sqrt(mean(samples.map((sample) => (sample - average) ** 2)));
  return Math.ceil(((deviation / average) * (1.96 / PRECISION)) ** 2);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

import { TAGS, type Tag, type TagSequence } from "../syntax/tags";
import { TokenFlag, type Sentence, type Tokens } from "../tokens/tokens";
import type { NameCandidate } from "../document/nameCandidate";
import type { SentenceTrees } from "../syntax/sentenceTrees";
import type { Tree } from "../syntax/tree";
import { repairTags } from "./repairTags";
import type { Quotation } from "../document/quotation";

/** A half-open range of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** One paragraph as the statement rules see it: words, tags, and for each token what it lies in. */
export interface ClauseView {
  readonly tokens: Tokens;
  readonly lower: readonly string[];
  readonly tags: TagSequence;
  readonly quotations: readonly Quotation[];
  /** Index of the outermost quotation that a token lies in, marks included, or -1. */
  readonly quote: Int32Array;
  /** Depth of round and square brackets. */
  readonly bracket: Uint8Array;
  /** Index of the name that a token lies in, or -1. */
  readonly name: Int32Array;
  readonly names: readonly NameCandidate[];
  /** The dependency tree of the sentence that a token stands in. */
  readonly treeAt: (token: number) => Tree;
}

export const TAG = Object.fromEntries(TAGS.map((tag, code) => [tag, code])) as Readonly<Record<Tag, number>>;

const maskOf = (...tags: Tag[]) => {
  const mask = new Uint8Array(TAGS.length);
  for (const tag of tags) mask[TAG[tag]] = 1;
  return mask;
};
const VERB = maskOf("VPAST", "VPRES", "VBASE", "VING", "VPART");
const NOMINAL = maskOf("NOUN", "PROPN", "PRON", "NUM", "SYM", "X");
const MODIFIER = maskOf("ADJ", "DET", "NUM");

const FINITE_AUXILIARY = new Set(
  "is are was were am 's 're 'm has have had 've 'd do does did will would can cannot could may might must shall should 'll ca wo".split(
    " ",
  ),
);
const MODAL = new Set("will would can cannot could may might must shall should 'll 'd ca wo".split(" "));
const BE = new Set("be is are was were am been being 's 're 'm get gets got getting".split(" "));

export function viewParagraph(
  tokens: Tokens,
  tagged: TagSequence,
  names: readonly NameCandidate[],
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
  trees: SentenceTrees,
): ClauseView {
  const tags = repairTags(tokens, tagged);
  const quote = new Int32Array(tokens.count).fill(-1);
  quotations.forEach((quotation, index) => {
    if (quotation.depth > 0 || (quotation.firstToken > 0 && quote[quotation.firstToken] >= 0)) return;
    quote.fill(index, quotation.firstToken, quotation.endToken);
  });
  const name = new Int32Array(tokens.count).fill(-1);
  names.forEach((candidate, index) => name.fill(index, candidate.firstToken, candidate.endToken));
  const treeAt = (token: number) => trees.of(sentenceOf(sentences, token));
  return {
    treeAt,
    tokens,
    lower: tokens.lower,
    tags,
    quotations,
    quote,
    bracket: bracketDepths(tokens),
    name,
    names,
  };
}

function sentenceOf(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle].first <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Depth of brackets per token, each bracket one deeper than what surrounds it; one that never closes is passed over. */
function bracketDepths(tokens: Tokens): Uint8Array {
  const depth = new Uint8Array(tokens.count);
  const open: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const form = tokens.lower[i];
    if (form === "(" || form === "[") open.push(i);
    else if ((form === ")" || form === "]") && open.length > 0) {
      const from = open.pop() as number;
      if (i - from < 120) for (let j = from; j <= i; j++) depth[j]++;
    }
  }
  return depth;
}

export const isVerb = (view: ClauseView, i: number): boolean => VERB[view.tags[i]] === 1;
export const isNominal = (view: ClauseView, i: number): boolean => NOMINAL[view.tags[i]] === 1;
export const isModifier = (view: ClauseView, i: number): boolean => MODIFIER[view.tags[i]] === 1;
export const isTag = (view: ClauseView, i: number, tag: Tag): boolean => view.tags[i] === TAG[tag];
export const isBe = (word: string): boolean => BE.has(word);
export const isModal = (word: string): boolean => MODAL.has(word);

/** A verb or auxiliary that carries tense, so that it has a subject of its own. */
export function isFinite(view: ClauseView, i: number): boolean {
  const tag = view.tags[i];
  if (tag === TAG.VPAST || tag === TAG.VPRES) return true;
  return tag === TAG.AUX && FINITE_AUXILIARY.has(view.lower[i]);
}

export const isComma = (view: ClauseView, i: number): boolean => view.lower[i] === ",";
export const isDash = (view: ClauseView, i: number): boolean => {
  const form = view.lower[i];
  if (form === "—" || form === "–" || form === "―" || form === "--") return true;
  return form === "-" && (view.tokens.flags[i] & TokenFlag.SpaceBefore) !== 0;
};
export const isStop = (view: ClauseView, i: number): boolean => /^(?:[.!?…;]|\.{2,})$/u.test(view.lower[i]);
export const isCapital = (view: ClauseView, i: number): boolean =>
  (view.tokens.flags[i] & TokenFlag.Capital) !== 0;

/** The quotation that opens at this token, at the outermost level. */
export function quotationAt(view: ClauseView, token: number): Quotation | null {
  const index = token < view.quote.length ? view.quote[token] : -1;
  if (index < 0) return null;
  const quotation = view.quotations[index];
  return quotation.firstToken === token ? quotation : null;
}

/** The quotation that ends right before this token, at the outermost level. */
export function quotationBefore(view: ClauseView, token: number): Quotation | null {
  const index = token > 0 ? view.quote[token - 1] : -1;
  if (index < 0) return null;
  const quotation = view.quotations[index];
  return quotation.endToken === token ? quotation : null;
}

/** Sentences of a paragraph, those joined that one outer quotation runs across. */
export function unitsOf(view: ClauseView, sentences: readonly Sentence[]): TokenRange[] {
  const units: { first: number; end: number }[] = [];
  for (const { first, end } of sentences) {
    const last = units.at(-1);
    const joined = last && first > 0 && view.quote[first] >= 0 && view.quote[first] === view.quote[first - 1];
    if (last && joined) last.end = end;
    else units.push({ first, end });
  }
  return units.flatMap((unit) => (unit.end - unit.first > LONGEST_UNIT ? cutUnit(view, unit) : [unit]));
}

/** Longer "sentences" (tables, text without stops) are read in stretches, so that the work stays linear. */
const LONGEST_UNIT = 500;

function cutUnit(view: ClauseView, { first, end }: TokenRange): TokenRange[] {
  const pieces: TokenRange[] = [];
  let from = first;
  while (end - from > LONGEST_UNIT) {
    let to = from + LONGEST_UNIT;
    const quotation = view.quote[to] >= 0 ? view.quotations[view.quote[to]] : null;
    if (quotation && quotation.firstToken < to) to = Math.max(to, quotation.endToken);
    if (to >= end) break;
    pieces.push({ first: from, end: to });
    from = to;
  }
  pieces.push({ first: from, end });
  return pieces;
}

import type { SentenceView } from "../document/sentenceView";
import type { NameCandidate } from "../document/nameCandidate";
import type { Quotation } from "../document/quotation";
import { isInClass, Word } from "../lexicon/wordClasses";
import { TAG, TAGS, type Tag } from "../syntax/tags";
import { TokenFlag, type Sentence, type TokenRange } from "../tokens/tokens";
import type { Tree } from "../syntax/tree";

const maskOf = (...tags: Tag[]) => {
  const mask = new Uint8Array(TAGS.length);
  for (const tag of tags) mask[TAG[tag]] = 1;
  return mask;
};
const VERB = maskOf("VPAST", "VPRES", "VBASE", "VING", "VPART");
const NOMINAL = maskOf("NOUN", "PROPN", "PRON", "NUM", "SYM", "X");
const IN_PHRASE = maskOf("NOUN", "PROPN", "PRON", "NUM", "SYM", "X", "ADJ", "DET");

/** The word of a token is in a class of `lexicons/words/closed.json`: `has(view, i, Word.relative)`. */
export const has = ({ word }: SentenceView, token: number, wordClass: number): boolean =>
  isInClass(word[token], wordClass);

/** The name that a token lies in, or null. */
export const nameAt = ({ name, names }: SentenceView, token: number): NameCandidate | null =>
  name[token] >= 0 ? names[name[token]] : null;

/** The dependency tree of the sentence that a token stands in. */
export const treeAt = ({ trees, sentences }: SentenceView, token: number): Tree =>
  trees.of(sentenceOf(sentences, token));

export const isVerb = (view: SentenceView, i: number): boolean => VERB[view.tags[i]] === 1;
export const isNominal = (view: SentenceView, i: number): boolean => NOMINAL[view.tags[i]] === 1;
export const isTag = (view: SentenceView, i: number, tag: Tag): boolean => view.tags[i] === TAG[tag];

/** A verb or auxiliary that carries tense, so that it has a subject of its own. */
export function isFinite(view: SentenceView, i: number): boolean {
  const tag = view.tags[i];
  if (tag === TAG.VPAST || tag === TAG.VPRES) return true;
  return tag === TAG.AUX && has(view, i, Word.finiteAuxiliary);
}

/** True if these words can be a clause: a verb among them has a subject of its own. */
export function holdsFinite(view: SentenceView, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (isFinite(view, i)) return true;
  return false;
}

/** What stands in a noun phrase: a noun or what is used as one, an adjective, a determiner. */
export const isInPhrase = (view: SentenceView, i: number): boolean => IN_PHRASE[view.tags[i]] === 1;

export const isComma = (view: SentenceView, i: number): boolean => view.lower[i] === ",";
export const isDash = (view: SentenceView, i: number): boolean => {
  const form = view.lower[i];
  if (form === "—" || form === "–" || form === "―" || form === "--") return true;
  return form === "-" && (view.tokens.flags[i] & TokenFlag.SpaceBefore) !== 0;
};
export const isStop = (view: SentenceView, i: number): boolean => /^(?:[.!?…;]|\.{2,})$/u.test(view.lower[i]);
export const isCapital = (view: SentenceView, i: number): boolean =>
  (view.tokens.flags[i] & TokenFlag.Capital) !== 0;

/** The quotation that opens at this token, at the outermost level. */
export function quotationAt(view: SentenceView, token: number): Quotation | null {
  const index = token < view.quote.length ? view.quote[token] : -1;
  if (index < 0) return null;
  const quotation = view.quotations[index];
  return quotation.firstToken === token ? quotation : null;
}

/** The quotation that ends right before this token, at the outermost level. */
export function quotationBefore(
  view: Pick<SentenceView, "quote" | "quotations">,
  token: number,
): Quotation | null {
  const index = token > 0 ? view.quote[token - 1] : -1;
  if (index < 0) return null;
  const quotation = view.quotations[index];
  return quotation.endToken === token ? quotation : null;
}

/** Index of the sentence that a token stands in. */
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

import type { SentenceView } from "../document/sentenceView";
import { isCapital, isComma, isDash, isFinite, isTag, isVerb } from "./sentenceView";
import type { TokenRange } from "../tokens/tokens";
import { nounPhraseWithAppositions } from "./nounPhrase";
import { subjectBefore } from "./subject";

/** A paragraph that says who speaks in the one beside it. Token ranges of that paragraph. */
export interface LeadIn {
  readonly source: TokenRange;
  /** The colon or dash, which stands for a reporting verb. */
  readonly mark: TokenRange;
  /** Nothing stands before the source but "And from", "Statement by" and the like. */
  readonly bare: boolean;
}

/** Longer paragraphs introduce more than who speaks. */
const LONGEST = 40;
const LONGEST_SIGNATURE = 16;

/**
 * Who is said to speak by a paragraph that ends in a colon: "And from Ambassador Roche:", "The ministers:", "During the
 * call with Ruiz, Lea Brandt:"; null if it has a verb of its own or names nobody.
 */
export function leadInOf(view: SentenceView): LeadIn | null {
  const colon = view.tokens.count - 1;
  if (colon < 1 || view.lower[colon] !== ":" || view.quote[colon] >= 0) return null;
  const low = view.sentences[view.sentences.length - 1].first;
  if (colon - low > LONGEST) return null;
  for (let i = low; i < colon; i++) if (predicates(view, i) || view.quote[i] >= 0) return null;
  const source = sourceBefore(view, colon, low);
  if (!source) return null;
  const bare = isOpening(view, low, source.first);
  if (!bare && !(source.first > low && isComma(view, source.first - 1))) return null;
  return { source: { first: source.first, end: source.end }, mark: { first: colon, end: colon + 1 }, bare };
}

/** The phrase that ends at the colon: the whole line with its appositions, or what its adverbials leave. */
function sourceBefore(view: SentenceView, colon: number, low: number): TokenRange | null {
  const whole = nounPhraseWithAppositions(view, low, colon);
  const found = whole?.end === colon ? whole : subjectBefore(view, colon, low);
  if (!found) return null;
  const by = found.first + 1;
  const isDocument = by + 1 < found.end && isTag(view, by, "ADP") && view.name[found.first] < 0;
  return isDocument && view.lower[by] !== "of" ? { first: by + 1, end: found.end } : found;
}

/** "And from", "Statement by", "Remarks of": at most a conjunction, a noun and a preposition. */
function isOpening(view: SentenceView, first: number, end: number): boolean {
  if (end - first > 5) return false;
  for (let i = first; i < end; i++) if (isVerb(view, i) || isComma(view, i)) return false;
  return end === first || isTag(view, end - 1, "ADP") || isTag(view, end - 1, "CCONJ");
}

/** A finite verb, or a participle that is no attribute ("left for Riga", which may be either). */
const predicates = (view: SentenceView, i: number): boolean =>
  isFinite(view, i) || (isTag(view, i, "VPART") && isTag(view, i + 1, "ADP"));

/** Who signs the quotation above: "— Ambassador Roche", "– Rosa Pinto, senator"; null for any other paragraph. */
export function signatureOf(view: SentenceView): LeadIn | null {
  const { count } = view.tokens;
  if (count < 2 || count > LONGEST_SIGNATURE || !isDash(view, 0) || !isCapital(view, 1)) return null;
  let person = false;
  for (let i = 1; i < count; i++) {
    if (predicates(view, i) || view.quote[i] >= 0 || view.lower[i] === ":") return null;
    if (view.name[i] >= 0 && view.names[view.name[i]].type === "person") person = true;
  }
  if (!person) return null;
  const end = view.lower[count - 1] === "." ? count - 1 : count;
  return { source: { first: 1, end }, mark: { first: 0, end: 1 }, bare: true };
}

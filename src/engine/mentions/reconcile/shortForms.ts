import words from "../../../../lexicons/words/names.json";
import type { NameCandidate } from "../../document/nameCandidate";
import type { Paragraph } from "../../document/paragraph";
import { wordSet } from "../../lexicon/wordList";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import { typeOfHead } from "../names/headType";
import type { ProperType } from "../../document/comparing";
import { isCapitalized } from "./properName";

const HEADS = wordSet(words.shortForms);
const LINKS = wordSet(words.joiners);

/**
 * Head nouns that a document has called something by in full so far, with the type of that: "Council" behind "Council of
 * Governors". Filled paragraph by paragraph, in order.
 */
export type ShortForms = Map<string, ProperType>;

/** Notes the head nouns of the names of a paragraph. */
export function noteShortForms({ names, tokens }: Paragraph, forms: ShortForms): void {
  for (const { type, firstToken, endToken } of names) {
    if (endToken - firstToken < 2 || !(type === "organization" || type === "event" || type === "agreement"))
      continue;
    let head = firstToken;
    while (head + 1 < endToken && !LINKS.has(tokens.lower[head + 1])) head++;
    const form = tokens.lower[head];
    if (HEADS.has(form)) forms.set(form, properTypeOf(form) ?? type);
  }
}

function properTypeOf(head: string): ProperType | null {
  const type = typeOfHead(head);
  return type === "organization" || type === "event" || type === "agreement" ? type : null;
}

/** Where a paragraph means one of those by its head noun alone, with a capital: "The Council has met". Linear in tokens. */
export function findShortForms(tokens: Tokens, covered: Uint8Array, forms: ShortForms): NameCandidate[] {
  if (forms.size === 0) return [];
  const found: NameCandidate[] = [];
  for (let i = 1; i < tokens.count; i++) {
    const type = covered[i] || !standsAlone(tokens, i) ? undefined : forms.get(tokens.lower[i]);
    if (type)
      found.push({
        start: tokens.start[i],
        end: tokens.end[i],
        type,
        firstToken: i,
        endToken: i + 1,
        origin: "document.known",
        confidence: 0.6,
      });
  }
  return found;
}

/** Behind the article, and nothing behind it that belongs to a longer name. */
function standsAlone(tokens: Tokens, index: number): boolean {
  const { lower, flags, count } = tokens;
  if (lower[index - 1] !== "the" || !isCapitalized(tokens, index) || flags[index] & TokenFlag.AllCaps)
    return false;
  return index + 1 >= count || !(isCapitalized(tokens, index + 1) || LINKS.has(lower[index + 1]));
}

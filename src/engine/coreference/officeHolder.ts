import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import type { DocumentName } from "../mentions/reconcileNames";
import { hasFlag, TokenFlag, type Tokens, withoutStop } from "../tokens/tokens";
import { bodyAfter } from "./officeBody";
import type { ParagraphNames } from "./paragraphNames";

const BEFORE_HOLDER = wordSet(words.beforeHolder);
const BEFORE_APPOSITION = wordSet(words.beforeApposition);
const ALREADY = wordSet(words.alreadyHolding);
const SERVES = wordSet(words.serving);
const BREAKS = wordSet(words.endPhraseOfOffice);
const LONGEST_FIELD = 8;
/** So many tokens stand at most between an office and its holder, behind the last further office so many more. */
const FARTHEST = 14;
const FARTHER = 6;
/** So many offices of one holder are read: whatever has more is a list. */
const MOST_OFFICES = 8;
const MOST_UNKNOWN = 4;
const MOST_MODIFIERS = 5;

/** The person right after the role and its body: honorifics, ranks, further offices and a comma may stand between. */
export function holderAfter(paragraph: ParagraphNames, bodyEnd: number): DocumentName | null {
  const { tokens, names, nameAt } = paragraph;
  let commas = 0;
  let unknown = 0;
  let offices = 0;
  let limit = Math.min(tokens.count, bodyEnd + FARTHEST);
  for (let i = afterField(tokens, bodyEnd); i < limit;) {
    const at = nameAt(i);
    if (at >= 0) {
      const name = names[at];
      if (name.type === "person") return commas < 2 ? name : null;
      if (name.type !== "role" || ++offices > MOST_OFFICES) return null;
      i = bodyAfter(paragraph, name.endToken).end;
      limit = Math.min(tokens.count, Math.max(limit, i + FARTHER));
    } else if (tokens.lower[i] === "(" && tokens.lower[i + 2] === ")") i += 3;
    else {
      if (tokens.lower[i] === ",") commas++;
      else if (unknown < MOST_UNKNOWN && hasFlag(tokens, i, TokenFlag.Capital)) unknown++;
      else if (!leadsToHolder(paragraph, i)) return null;
      i++;
    }
  }
  return null;
}

/** "His Excellency", or the "and" before a further office. */
function leadsToHolder({ tokens, names, nameAt }: ParagraphNames, i: number): boolean {
  const word = tokens.lower[i];
  return (
    BEFORE_HOLDER.has(withoutStop(word)) ||
    (word === "and" && nameAt(i + 1) >= 0 && names[nameAt(i + 1)].type === "role")
  );
}

/** "Special Rapporteur on water and shelter, X": the field up to the comma, if it is all in lower case. */
function afterField(tokens: Tokens, from: number): number {
  const { lower, count } = tokens;
  if (lower[from] !== "on" && lower[from] !== "for" && lower[from] !== "in") return from;
  let i = from + 1;
  while (i < count && i < from + LONGEST_FIELD && isPlain(tokens, i)) i++;
  return lower[i] === "," ? i : from;
}

const NOT_PLAIN = TokenFlag.Capital | TokenFlag.Number | TokenFlag.Punctuation;
/** A word in lower case. */
const isPlain = (tokens: Tokens, i: number): boolean => !hasFlag(tokens, i, NOT_PLAIN);

/** "X, the president", "X, Iraq’s foreign minister", "X is the president", "X as president". */
export function holderBefore(
  { tokens, names, nameEndingAt }: ParagraphNames,
  first: number,
): DocumentName | null {
  let i = first - 1;
  const low = Math.max(0, first - MOST_MODIFIERS);
  while (i >= low && isModifier(tokens, i)) i--;
  if (i < 0 || !BEFORE_APPOSITION.has(tokens.lower[i])) return null;
  const at = nameEndingAt(clauseStart(tokens, i));
  return at >= 0 && names[at].type === "person" ? names[at] : null;
}

/** A word in lower case, or a possessive mark, that may stand between an apposition's beginning and its office. */
const isModifier = (tokens: Tokens, i: number): boolean =>
  (isPlain(tokens, i) || tokens.lower[i] === "'s" || tokens.lower[i] === "'") && !BREAKS.has(tokens.lower[i]);

/** Where the clause that ends in "is" or "as" starts: ", who serves as", "who was", ", serving as". */
function clauseStart({ lower }: Tokens, link: number): number {
  let i = link;
  if (lower[i] === "as" && SERVES.has(lower[i - 1] ?? "")) i--;
  while (ALREADY.has(lower[i - 1] ?? "")) i--;
  if (lower[i - 1] === "who") i--;
  return i < link && lower[i - 1] === "," ? i - 1 : i;
}

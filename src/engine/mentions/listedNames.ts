import { candidateAt, type NameCandidate } from "../document/nameCandidate";
import type { FoundListed, ListedForms } from "../ownWords/listedForms";
import type { Tokens } from "../tokens/tokens";

/**
 * The names with those that the project's list has: a listed form is what the list says, unless it is part of a longer name
 * that was found; what the list says is no name is none. Result in order of text, without overlaps.
 */
export function withListed(
  tokens: Tokens,
  names: readonly NameCandidate[],
  listed: ListedForms,
): NameCandidate[] {
  if (listed.isEmpty) return [...names];
  const kept = names.filter(({ firstToken, endToken }) => !listed.isNever(tokens, firstToken, endToken));
  const found = listed.find(tokens).filter((form) => !kept.some((name) => isPartOf(form, name)));
  if (found.length === 0) return kept;
  const others = kept.filter(
    ({ firstToken, endToken }) => !found.some(({ first, end }) => first < endToken && firstToken < end),
  );
  return [
    ...others,
    ...found.map((form) =>
      candidateAt(tokens, form, { type: form.listed.type, origin: "listed", confidence: 1 }),
    ),
  ].sort((a, b) => a.start - b.start);
}

/** "Lind" in "Ana Lind": the longer name says more. */
const isPartOf = ({ first, end }: FoundListed, { firstToken, endToken }: NameCandidate): boolean =>
  firstToken <= first && end <= endToken && end - first < endToken - firstToken;

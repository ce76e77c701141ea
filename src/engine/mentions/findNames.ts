import type { NameCandidate } from "../paragraphs/paragraph";
import type { TagSequence } from "../syntax/tags";
import type { Sentence, Tokens } from "../tokens/tokens";
import type { Toolbox } from "../toolbox";
import { findDates } from "./dates/findDates";
import { longestFirst } from "./longestFirst";
import { findProperNames } from "./names/findProperNames";
import { nameOfficeHolders } from "./names/officeHolders";
import { findQuantities } from "./quantities/findQuantities";
import { findRoles } from "./roles/findRoles";

/** Names, roles, dates and quantities of one paragraph, without overlaps, in order. */
export function findNames(
  tokens: Tokens,
  sentences: readonly Sentence[],
  tags: TagSequence,
  toolbox: Toolbox,
): NameCandidate[] {
  const others = [
    ...findDates(tokens, sentences, toolbox.dates, toolbox.quantities),
    ...findQuantities(tokens, sentences, toolbox.quantities),
    ...findRoles(tokens, sentences, toolbox.roles),
  ];
  const names = longestFirst([...others, ...findProperNames(tokens, sentences, tags, others, toolbox)]);
  return nameOfficeHolders(tokens, names, toolbox.roles);
}

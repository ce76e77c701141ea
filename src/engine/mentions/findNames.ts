import type { NameCandidate } from "../document/nameCandidate";
import type { TagSequence } from "../syntax/tags";
import type { Sentence, Tokens } from "../tokens/tokens";
import type { DateLexicon } from "./dates/dateLexicon";
import { findDates } from "./dates/findDates";
import { longestFirst } from "./longestFirst";
import { findProperNames, type ProperNameTools } from "./names/findProperNames";
import { nameOfficeHolders } from "./names/officeHolders";
import { scan } from "./names/scan";
import type { ListedForms } from "../ownWords/listedForms";
import { withListed } from "./listedNames";
import { findQuantities } from "./quantities/findQuantities";
import type { QuantityLexicon } from "./quantities/quantityLexicon";
import { findRoles } from "./roles/findRoles";
import type { RoleLexicon } from "./roles/roleLexicon";

export interface NameTools extends ProperNameTools {
  readonly dates: DateLexicon;
  readonly quantities: QuantityLexicon;
  readonly roles: RoleLexicon;
  /** The project's own list of words. */
  readonly listed: ListedForms;
}

/** Names, roles, dates and quantities of one paragraph, without overlaps, in order. */
export function findNames(
  tokens: Tokens,
  sentences: readonly Sentence[],
  tags: TagSequence,
  tools: NameTools,
): NameCandidate[] {
  const words = scan(tokens, tools.gazetteer);
  const others = [
    ...findDates(tokens, sentences, tools.dates, tools.quantities),
    ...findQuantities(tokens, sentences, tools.quantities),
    ...findRoles(tokens, sentences, tools.roles, words),
  ];
  const names = longestFirst([...others, ...findProperNames(tokens, sentences, tags, others, tools, words)]);
  return withListed(tokens, nameOfficeHolders(tokens, names, tools.roles), tools.listed);
}

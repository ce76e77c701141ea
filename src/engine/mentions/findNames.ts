import type { NameCandidate } from "../paragraphs/paragraph";
import type { Sentence, Tokens } from "../tokens/tokens";
import type { TagSequence } from "../syntax/tags";
import type { Toolbox } from "../toolbox";

/** Names, roles, dates and quantities of one paragraph, without overlaps, in order. */
export function findNames(
  _tokens: Tokens,
  _sentences: readonly Sentence[],
  _tags: TagSequence,
  _toolbox: Toolbox,
): NameCandidate[] {
  return [];
}

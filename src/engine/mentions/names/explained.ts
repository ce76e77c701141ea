import { TokenFlag, type Tokens } from "../../tokens/tokens";
import { expansionStart, isWritten, typeByWords } from "../reconcile/acronyms";
import type { TypedRange } from "./classifyChunk";

const LETTERS_LEAST = 3;

/**
 * Widens a name to all words whose initials stand in brackets behind it: "Immigration and Nationality Act (INA)" where
 * "Nationality Act" was found, "Council on River Fish (CRF)" where "River Fish" was. What it then covers is left out.
 */
export function widenToInitials(tokens: Tokens, ranges: readonly TypedRange[]): TypedRange[] {
  const kept: TypedRange[] = [];
  for (const range of ranges) {
    const first = startByInitials(tokens, range);
    if (first === range.first) {
      kept.push(range);
      continue;
    }
    while (kept.length > 0 && (kept.at(-1) as TypedRange).end > first) kept.pop();
    const type = typeByWords(tokens, first, range.end) ?? range.type;
    kept.push({ ...range, first, type, origin: "grammar.initials", confidence: 0.8 });
  }
  return kept;
}

function startByInitials(tokens: Tokens, { first, end, type }: TypedRange): number {
  const { flags, lower, count } = tokens;
  if (
    type === "person" ||
    type === "nationality" ||
    lower[end] !== "(" ||
    end + 2 >= count ||
    lower[end + 2] !== ")"
  )
    return first;
  if (!(flags[end + 1] & TokenFlag.AllCaps) || lower[end + 1].length < LETTERS_LEAST) return first;
  const start = expansionStart(tokens, end + 1, end);
  return start >= 0 && start < first && isWritten(tokens, start, first) ? start : first;
}

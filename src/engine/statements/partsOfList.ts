import type { DocumentWords } from "../document/documentWords";
import type { Span } from "../text/span";

const JOINTS = new Set([",", "and", "&"]);

/** "Peru, Chad and the Navy": the stretches between the commas and conjunctions of a list; none where there is none. */
export function partsOfList(words: DocumentWords, span: Span): Span[] {
  const placed = words.tokensIn(span);
  if (!placed) return [];
  const { tokens, offset, first, end } = placed;
  const parts: Span[] = [];
  let from = first;
  for (let i = first; i <= end; i++) {
    if (i < end && !JOINTS.has(tokens.lower[i])) continue;
    if (i > from) parts.push({ start: offset + tokens.start[from], end: offset + tokens.end[i - 1] });
    from = i + 1;
  }
  return parts.length > 1 ? parts : [];
}

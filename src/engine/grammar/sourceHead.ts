import words from "../../../lexicons/words/grammar.json";
import { wordSet } from "../lexicon/wordList";
import { hasFlag, TokenFlag } from "../tokens/tokens";
import { isLetters, isSmall, type NamedInSource, type SourceWords } from "./sourceWords";

const HEAD_ENDS = wordSet(words.headEnds);
const GOVERNMENT = wordSet(words.governments);
const INDEFINITE = new Set(["a", "an"]);
const ITS_PEOPLE = new Set(["staff", "leadership"]);
const ITS_VOICES = new Set(["side", "members", "representatives"]);

/** "an official", "a minister": one of several. */
export const isIndefinite = ({ lower, first, end }: SourceWords): boolean =>
  end - first > 1 && INDEFINITE.has(lower[first]);

/** "the | mayor": the first token behind the article. */
export function startOfCore(source: SourceWords): number {
  const { lower, first, end } = source;
  return isIndefinite(source) || (lower[first] === "the" && end - first > 1) ? first + 1 : first;
}

/** "the Bishops’ Conference | (BC)": the end of the words before letters in brackets. */
export function endWithoutLetters({ tokens, lower, first, end }: SourceWords): number {
  const open = end - 3;
  if (open <= first || lower[open] !== "(" || lower[end - 1] !== ")") return end;
  return hasFlag(tokens, end - 2, TokenFlag.AllCaps) ? open : end;
}

/** "the mayor | of Oslo", "Lind, | who …": the end of the head, before its first preposition, comma or bracket. */
export function endOfHead(source: SourceWords): number {
  const { first, end } = source;
  for (let i = first; i < end; i++) if (endsHead(source, i) && !runsThrough(source, i)) return i;
  return end;
}

function endsHead(source: SourceWords, i: number): boolean {
  const { tokens, lower, first, end } = source;
  if (lower[i] === ",") return true;
  if (i === first) return false;
  if (lower[i] === "(") return hasFlag(tokens, i, TokenFlag.SpaceBefore);
  return i + 1 < end && HEAD_ENDS.has(lower[i]) && isSmall(source, i);
}

/** "Department of Justice prosecutors": a preposition inside a name ends nothing. */
const runsThrough = ({ mentions }: SourceWords, i: number): boolean =>
  mentions.some((found) => found.kind === "name" && found.first < i && i < found.end);

/**
 * "[Harbour Authority] officials", "the [Norwegian Navy] staff", "the [Chad] side": up to the end of the head stand a
 * body's own people, who speak for it; not "several [Navy] officials".
 */
export function isItsPeople(source: SourceWords, found: NamedInSource, head: number): boolean {
  if (found.entity.type === "place") return isItsGovernment(source, found.end, head);
  if (head - found.end === 1 && source.lower[found.end] === "members" && isSmall(source, found.end))
    return true;
  return found.first <= startOfCore(source) && isItsStaff(source, found.end, head);
}

/** "the U.S. | government", "Chad | side", "Chad | government representatives". */
function isItsGovernment(source: SourceWords, from: number, head: number): boolean {
  const voice = source.lower[from] === "government" ? from + 1 : from;
  if (voice === head) return voice > from;
  return voice === head - 1 && ITS_VOICES.has(source.lower[voice]) && isSmall(source, voice);
}

/** "the Omani | government", "Omani | authorities": these words alone. */
export const isGovernment = (source: SourceWords, from: number, head: number): boolean =>
  head === from + 1 && GOVERNMENT.has(source.lower[from]) && isSmall(source, from);

/** "the council | staff", "the council | press officers"; no "sources", who are nobody in particular. */
function isItsStaff(source: SourceWords, from: number, head: number): boolean {
  const last = head - 1;
  if (last < from || last > from + 1) return false;
  for (let i = from; i <= last; i++) if (!isSmall(source, i) || !isLetters(source, i)) return false;
  const people = source.lower[last];
  return ITS_PEOPLE.has(people) || (people.length > 3 && people.endsWith("s") && people !== "sources");
}

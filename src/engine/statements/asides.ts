import type { SentenceView } from "../document/sentenceView";
import { isDash, isFinite, isTag, quotationAt } from "../grammar/sentenceView";
import { namesSomebody, nounPhraseFrom } from "../grammar/nounPhrase";
import type { TokenRange } from "../tokens/tokens";

/** Longest aside between dashes that is looked for, its quotation left out. */
const LONGEST = 8;

/**
 * End (behind its closing dash) of an aside that opens with the dash at `at` and in which somebody speaks or acts:
 * "—“past time,” he added—", "– Ortega paused –". -1 if none stands there.
 */
export function asideEnd(view: SentenceView, at: number, high: number): number {
  if (!isDash(view, at) || view.quote[at] >= 0 || at + 1 >= high) return -1;
  const quotation = quotationAt(view, at + 1);
  const first = quotation ? quotation.endToken : at + 1;
  const who = nounPhraseFrom(view, first, high, "base");
  if (
    !who ||
    !(/^(?:s?he|they)$/u.test(view.lower[first]) || (view.name[first] >= 0 && namesSomebody(view, who)))
  )
    return -1;
  let verb = who.end;
  while (verb < high && isTag(view, verb, "ADV")) verb++;
  if (verb >= high || !isFinite(view, verb) || isTag(view, verb, "AUX")) return -1;
  for (let i = verb + 1; i < high && i < first + LONGEST; i++) {
    if (isDash(view, i)) return i + 1;
    if (!isTag(view, i, "ADV")) return -1;
  }
  return -1;
}

/** The parts of content around the asides in it: "it was “time” … “to act.”". */
export function withoutAsides(view: SentenceView, { first, end }: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  let from = first;
  for (let i = first + 1; i < end; i++) {
    const next = isDash(view, i) ? asideEnd(view, i, end) : -1;
    if (next < 0) continue;
    parts.push({ first: from, end: i });
    from = next;
    i = next - 1;
  }
  if (from < end) parts.push({ first: from, end });
  return parts;
}

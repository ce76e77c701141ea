import { TAGS, type Tag, type TagSequence } from "../syntax/tags";
import { TokenFlag, type Tokens } from "../tokens/tokens";
import type { QuotationUse } from "../document/quotation";

const codes = (...tags: Tag[]) => new Set(tags.map((tag) => TAGS.indexOf(tag)));
const VERBS = codes("AUX", "VPAST", "VPRES", "VBASE");
const SMALL = codes("ADP", "CCONJ", "DET", "PART", "PRON", "PUNCT", "SCONJ");
const NAMING =
  /^(?:so-called|called|known|dubbed|titled|entitled|nicknamed|named|termed|labelled|labeled|word|words|term|phrase|film|movie|book|memoir|novel|song|album|play|series|operation|slogan|exhibition|programme|program)$/u;

/** Tells speech from scare quotes and titles by what stands inside and before the marks. */
export function useOfQuotation(
  tokens: Tokens,
  tags: TagSequence,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
  closed: boolean,
): QuotationUse {
  const first = firstToken + 1;
  const end = closed ? endToken - 1 : endToken;
  let words = 0;
  let verbs = 0;
  let capitals = 0;
  let heavy = 0;
  for (let i = first; i < end; i++) {
    if (tokens.flags[i] & TokenFlag.Punctuation) continue;
    words++;
    if (VERBS.has(tags[i])) verbs++;
    if (SMALL.has(tags[i])) continue;
    heavy++;
    if (tokens.flags[i] & (TokenFlag.Capital | TokenFlag.Number)) capitals++;
  }
  const last = end > first ? tokens.lower[end - 1] : "";
  const stops = /^[,.!?…]+$/u.test(last);
  const named = firstToken > 0 && NAMING.test(tokens.lower[firstToken - 1]);
  const commaBefore = firstToken > 1 && tokens.lower[firstToken - 1] === ",";
  if (heavy >= 2 && capitals === heavy && words <= 9 && !/^[.!?]$/u.test(last) && (verbs === 0 || named))
    return "title";
  if (heavy >= 3 && capitals === heavy && words <= 9 && commaBefore && last === ",") return "title";
  if (words === 0) return "scare";
  if (named && words < 6) return "scare";
  if (stops && words >= 2) return "speech";
  if (words < 4 && verbs === 0) return "scare";
  return words >= 4 || verbs > 0 ? "speech" : "scare";
}

import type { SentenceView } from "../document/sentenceView";
import { has, isComma, isDash, isFinite, isNominal, isTag, isVerb } from "../grammar/sentenceView";
import { Word } from "../lexicon/wordClasses";
import { clauseFollows, type EdgeContext } from "../grammar/clauseEdge";
import { cutsHere } from "./contentCuts";
import type { CueLexicon } from "./cueLexicon";
import { finiteBefore } from "../grammar/verbGroup";

/**
 * The right edge of content that starts at `first`: the sentence's end, unless something before it shows that the
 * author speaks again: another cue with the same subject, a gerund cue, an attribution between commas, "while …".
 * The order of the cuts follows the boundary model of Scheible, Klinger and Padó (2016), without its training.
 */
export function contentEnd(
  view: SentenceView,
  lexicon: CueLexicon,
  first: number,
  high: number,
  context: EdgeContext,
): number {
  const depth = first < high ? view.bracket[first] : 0;
  for (let i = first; i < high; i++) {
    if (view.quote[i] >= 0) {
      const end = view.quotations[view.quote[i]].endToken;
      if (end <= high) i = end - 1;
      continue;
    }
    if (view.bracket[i] > depth) continue;
    if (view.bracket[i] < depth) return i;
    if (view.lower[i] === ";" && context.kind !== "clause") return i;
    if (isDash(view, i) && i > first && closesAtDash(view, i, high)) return i;
    if (i > first && context.kind === "phrase" && opensAdverbial(view, i, first, high)) return i;
    const comma = isComma(view, i);
    if (comma && context.subordinate && i > first && leadsToMainClause(view, i + 1, high)) return i;
    if ((comma || isTag(view, i, "CCONJ")) && i > first && cutsHere(view, lexicon, i, first, high, context))
      return i;
    if (
      isTag(view, i, "SCONJ") &&
      i > first + 1 &&
      /^(?:while|whereas)$/u.test(view.lower[i]) &&
      isComma(view, i - 1)
    )
      return i - 1;
  }
  return high;
}

const CLAUSE_OPENER = /^(?:when|because|since|until|after|before|although|though|so)$/u;

/** Adverbials that tell when, where or why something was said, where the content is a noun phrase. */
function opensAdverbial(view: SentenceView, i: number, first: number, high: number): boolean {
  const word = view.lower[i];
  if (word === "so" && i + 1 < high && view.lower[i + 1] === "that") return false;
  if (CLAUSE_OPENER.test(word) && (isTag(view, i, "SCONJ") || word === "when" || word === "so")) {
    const inner = finiteBefore(view, i, first);
    if (inner < 0 && clauseFollows(view, i + 1, high)) return true;
  }
  if (!isTag(view, i, "ADP")) return false;
  if (word === "during" && i + 1 < high)
    return (
      /^(?:a|an|the)$/u.test(view.lower[i + 1]) ||
      (/^(?:his|her|their)$/u.test(view.lower[i + 1]) && OCCASION.test(headNoun(view, i + 2, high)))
    );
  if (word !== "in" && word !== "at" && word !== "on") return false;
  if (word === "on" && i + 1 < high && WEEKDAY.test(view.lower[i + 1]))
    return i + 2 >= high || !isNominal(view, i + 2);
  if (finiteBefore(view, i, first) >= 0) return false;
  return SAYING_PLACE.test(headNoun(view, i + 1, high));
}

const OCCASION =
  /^(?:visit|trip|tour|stay|meeting|meetings|talks|speech|address|remarks|interview|call|briefing|conference)$/u;
const WEEKDAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;
const SAYING_PLACE =
  /^(?:statements?|interview|speech|speeches|page|website|tweets?|remarks|post|letter|conference|rally|briefing|memo|op-ed|address|comments|hearing)$/u;

/** The noun that a short phrase of determiners, adjectives and nouns ends in. */
function headNoun(view: SentenceView, first: number, high: number): string {
  let noun = "";
  for (let i = first; i < high && i < first + 6; i++) {
    if (isNominal(view, i)) noun = view.lower[i];
    else if (!isTag(view, i, "DET") && !isTag(view, i, "ADJ") && view.lower[i] !== "'s") break;
  }
  return noun;
}

/** After the comma of a fronted clause: the main clause, a phrase or a relative clause before its verb. */
function leadsToMainClause(view: SentenceView, first: number, high: number): boolean {
  if (first >= high || isTag(view, first, "CCONJ") || isTag(view, first, "SCONJ") || isVerb(view, first))
    return false;
  if (/^(?:who|which|that|whose|including|as|when|where)$/u.test(view.lower[first])) return false;
  if (isTag(view, first, "ADV") && first + 1 < high && isTag(view, first + 1, "SCONJ")) return false;
  const fronted = isTag(view, first, "ADP");
  let relatives = 0;
  let nouns = 0;
  for (let i = first; i < high && i < first + 30; i++) {
    if (view.quote[i] >= 0 || isTag(view, i, "CCONJ") || (isComma(view, i) && !fronted)) return false;
    if (has(view, i, Word.nonRestrictive)) relatives++;
    else if (isNominal(view, i)) nouns++;
    else if (isFinite(view, i) && !(i > first && isFinite(view, i - 1))) {
      if (relatives === 0) return nouns > 0;
      relatives--;
    }
  }
  return false;
}

function closesAtDash(view: SentenceView, dash: number, high: number): boolean {
  const next = dash + 1;
  return next < high && (isTag(view, next, "CCONJ") || /^(?:a|an|which|who|as|not)$/u.test(view.lower[next]));
}

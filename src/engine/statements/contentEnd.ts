import { isComma, isDash, isFinite, isNominal, isTag, isVerb, type ClauseView } from "./clauseView";
import type { CueLexicon } from "./cueLexicon";
import { headOf, relationOf } from "../syntax/tree";
import { finiteBefore } from "./verbGroup";

/** The cue that content belongs to, as far as its right edge depends on it. */
export interface EdgeContext {
  /** Token of the cue's head verb. */
  readonly head: number;
  readonly kind: "clause" | "phrase" | "infinitive";
  readonly pastCue: boolean;
  /** True if the cue stands in a subordinate clause, which the main clause's comma ends. */
  readonly subordinate?: boolean;
}

/** Least prior of a cue before which content ends: without a comma, and with one. */
const TIER_LIMIT = 0.55;
const COMMA_LIMIT = 0.27;

/**
 * The right edge of content that starts at `first`: the sentence's end, unless something before it shows that the
 * author speaks again: another cue with the same subject, a gerund cue, an attribution between commas, "while …".
 * The order of the cuts follows the boundary model of Scheible, Klinger and Padó (2016), without its training.
 */
export function contentEnd(
  view: ClauseView,
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
function opensAdverbial(view: ClauseView, i: number, first: number, high: number): boolean {
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
function headNoun(view: ClauseView, first: number, high: number): string {
  let noun = "";
  for (let i = first; i < high && i < first + 6; i++) {
    if (isNominal(view, i)) noun = view.lower[i];
    else if (!isTag(view, i, "DET") && !isTag(view, i, "ADJ") && view.lower[i] !== "'s") break;
  }
  return noun;
}

function clauseFollows(view: ClauseView, first: number, high: number): boolean {
  for (let i = first; i < high && i < first + 14; i++) {
    if (isComma(view, i) || (i > first && /^(?:who|which|that)$/u.test(view.lower[i]))) return false;
    if (isFinite(view, i)) return true;
  }
  return false;
}

/** After a comma: a subject and its finite verb. */
function startsMainClause(view: ClauseView, first: number, high: number): boolean {
  if (first >= high || isTag(view, first, "CCONJ") || isTag(view, first, "SCONJ")) return false;
  const opens = isNominal(view, first) || isTag(view, first, "DET") || isTag(view, first, "ADJ");
  return opens && !/^(?:who|which|that)$/u.test(view.lower[first]) && clauseFollows(view, first, high);
}

/** After the comma of a fronted clause: the main clause, a phrase or a relative clause before its verb. */
function leadsToMainClause(view: ClauseView, first: number, high: number): boolean {
  if (first >= high || isTag(view, first, "CCONJ") || isTag(view, first, "SCONJ") || isVerb(view, first))
    return false;
  if (/^(?:who|which|that|whose|including|as|when|where)$/u.test(view.lower[first])) return false;
  if (isTag(view, first, "ADV") && first + 1 < high && isTag(view, first + 1, "SCONJ")) return false;
  const fronted = isTag(view, first, "ADP");
  let relatives = 0;
  let nouns = 0;
  for (let i = first; i < high && i < first + 30; i++) {
    if (view.quote[i] >= 0 || isTag(view, i, "CCONJ") || (isComma(view, i) && !fronted)) return false;
    if (/^(?:who|which)$/u.test(view.lower[i])) relatives++;
    else if (isNominal(view, i)) nouns++;
    else if (isFinite(view, i) && !(i > first && isFinite(view, i - 1))) {
      if (relatives === 0) return nouns > 0;
      relatives--;
    }
  }
  return false;
}

function closesAtDash(view: ClauseView, dash: number, high: number): boolean {
  const next = dash + 1;
  return next < high && (isTag(view, next, "CCONJ") || /^(?:a|an|which|who|as|not)$/u.test(view.lower[next]));
}

function cutsHere(
  view: ClauseView,
  lexicon: CueLexicon,
  at: number,
  first: number,
  high: number,
  context: EdgeContext,
): boolean {
  let next = at + 1;
  const comma = isComma(view, at);
  let joined = !comma;
  const word = comma ? "" : view.lower[at];
  let joint = word;
  if (comma && next < high && isTag(view, next, "CCONJ")) {
    joined = true;
    joint = view.lower[next];
    next++;
  }
  if (next >= high) return false;
  while (next + 1 < high && isTag(view, next, "ADV") && !/^(?:when|where|why|how)$/u.test(view.lower[next]))
    next++;
  const form = view.lower[next];
  if (comma && !joined && form === "that" && context.kind === "phrase" && isTag(view, next, "SCONJ"))
    return true;
  if (comma && form === "according" && view.lower[next + 1] === "to") return true;
  if (
    comma &&
    !joined &&
    next === at + 1 &&
    context.kind !== "clause" &&
    /^(?:after|before|when)$/u.test(form)
  )
    return clauseFollows(view, next + 1, high);
  if (comma && !joined && /^(?:while|whereas|although|though)$/u.test(form))
    return form === "while" || form === "whereas";
  if (comma && !joined && isTag(view, next, "VING") && isCueForm(view, lexicon, next, 0.4)) return true;
  if (joined && isTag(view, next, "VING") && isCueForm(view, lexicon, next, 0.3))
    return isTag(view, context.head, "VING");
  if (joined && startsVerb(view, lexicon, next))
    return cutsBeforeVerb(view, lexicon, next, first, high, comma, context);
  if (
    joined &&
    joint === "and" &&
    context.kind === "clause" &&
    speaksAgain(view, lexicon, next, high, context)
  )
    return true;
  if (comma && !joined && /^(?:who|which)$/u.test(form)) return false;
  if (comma && joined && context.kind !== "clause" && startsMainClause(view, next, high)) return true;
  if (comma && !joined && isTag(view, next, "VING") && leavesContent(view, next, context)) return true;
  if (comma && joined && joint === "but" && context.kind === "clause")
    return turnsToAuthor(view, next, high, context);
  if (comma && !joined) return isTrailingAttribution(view, lexicon, next, high);
  return false;
}

/** ", and he asked": the source itself, as a pronoun, is the subject of another cue. */
function speaksAgain(
  view: ClauseView,
  lexicon: CueLexicon,
  next: number,
  high: number,
  { head }: EdgeContext,
): boolean {
  if (!/^(?:he|she)$/u.test(view.lower[next]) || next + 1 >= high) return false;
  let verb = next + 1;
  while (verb + 1 < high && (isTag(view, verb, "ADV") || isTag(view, verb, "AUX"))) verb++;
  const sameTense = view.tags[verb] === view.tags[head];
  return isCueForm(view, lexicon, verb, sameTense ? COMMA_LIMIT : TIER_LIMIT);
}

function startsVerb(view: ClauseView, lexicon: CueLexicon, i: number): boolean {
  if (isTag(view, i, "VPART")) return isCueForm(view, lexicon, i, TIER_LIMIT);
  return isFinite(view, i);
}

/** ", and urged": the cue's subject speaks or acts again, unless the content's own clause has a verb to join with. */
function cutsBeforeVerb(
  view: ClauseView,
  lexicon: CueLexicon,
  verb: number,
  first: number,
  high: number,
  comma: boolean,
  { kind, head }: EdgeContext,
): boolean {
  let i = verb;
  while (i + 1 < high && (isTag(view, i, "AUX") || isTag(view, i, "ADV"))) i++;
  const inner = finiteBefore(view, verb, first);
  if (kind !== "clause" && inner < 0) return true;
  const strong = isVerb(view, i) && isCueForm(view, lexicon, i, comma ? COMMA_LIMIT : TIER_LIMIT);
  if (inner < 0) return strong || comma;
  const sameTense = view.tags[verb] === view.tags[head];
  const sameInside = view.tags[inner] === view.tags[verb];
  if (strong) return sameTense && (comma || !sameInside || !joinsInside(view, i, first, head));
  if (isTag(view, head, "VPRES") && PRESENT.test(view.lower[verb]))
    return comma && !isTag(view, inner, "VPRES") && !PRESENT.test(view.lower[inner]);
  return comma && sameTense && !sameInside;
}

/** Auxiliaries in the present, which go with a cue in the present ("insists …, and has proposed"). */
const PRESENT = /^(?:is|are|has|have|does|do)$/u;

/** True if the tree coordinates a verb with one inside the content and not with the cue. */
function joinsInside(view: ClauseView, verb: number, first: number, cue: number): boolean {
  const tree = view.treeAt(verb);
  for (let at = verb, steps = 0; steps < 4 && at >= tree.first && relationOf(tree, at) === "conj"; steps++) {
    at = headOf(tree, at);
    if (at === cue) return false;
    if (at >= first && isVerb(view, at)) return true;
  }
  return false;
}

export function isCueForm(view: ClauseView, lexicon: CueLexicon, i: number, least: number): boolean {
  const entries = lexicon.byForm.get(view.lower[i]);
  return (
    entries?.some(
      (entry) =>
        entry.kind === "verb" &&
        (entry.rest.length === 0 || entry.rest[0] === view.lower[i + 1]) &&
        entry.prior >= least,
    ) ?? false
  );
}

/** ", encouraging his supporters": a participle that the tree hangs on the cue and not on its content. */
function leavesContent(view: ClauseView, participle: number, { head }: EdgeContext): boolean {
  if (
    /^(?:including|considering|following|regarding|concerning|depending|involving|being|having)$/u.test(
      view.lower[participle],
    )
  )
    return false;
  const tree = view.treeAt(participle);
  return relationOf(tree, participle) === "advcl" && headOf(tree, participle) === head;
}

/** ", but the details remain unclear": present tense after a past cue is the author's own. */
function turnsToAuthor(view: ClauseView, next: number, high: number, { pastCue }: EdgeContext): boolean {
  if (view.lower[next] === "that" || !pastCue) return false;
  for (let i = next, steps = 0; i < high && steps < 14; i++, steps++) {
    if (!isFinite(view, i)) continue;
    return isTag(view, i, "VPRES") || /^(?:is|are|has|have|do|does)$/u.test(view.lower[i]);
  }
  return false;
}

/** ", the ministry said" or ", said the ministry" up to the end or another comma. */
function isTrailingAttribution(view: ClauseView, lexicon: CueLexicon, next: number, high: number): boolean {
  let verb = -1;
  for (let i = next, steps = 0; i < high && steps < 12; i++, steps++) {
    if (isComma(view, i) && steps > 0) break;
    if (isFinite(view, i) && !isTag(view, i, "AUX")) {
      verb = i;
      break;
    }
    if (!(
      isNominal(view, i) ||
      isTag(view, i, "DET") ||
      isTag(view, i, "ADJ") ||
      isTag(view, i, "ADP") ||
      isTag(view, i, "AUX") ||
      view.lower[i] === "'s"
    ))
      return false;
  }
  if (verb < 0 || !isCueForm(view, lexicon, verb, 0.36)) return false;
  if (verb === next) return isNominal(view, verb + 1) || isTag(view, verb + 1, "DET");
  for (let i = verb + 1; i <= high; i++) {
    if (i === high || isComma(view, i)) return true;
    if (isFinite(view, i) || view.quote[i] >= 0 || view.lower[i] === "that") return false;
    if (i > verb + 8) return false;
  }
  return false;
}

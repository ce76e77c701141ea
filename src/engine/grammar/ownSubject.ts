import type { SentenceView } from "../document/sentenceView";
import { Word } from "../lexicon/wordClasses";
import { childOf, nounPhraseOf } from "../syntax/tree";
import type { TokenRange } from "../tokens/tokens";
import { nounPhraseBefore } from "./nounPhrase";
import { has, isComma, isFinite, isNominal, isTag, isVerb, treeAt } from "./sentenceView";
import { subjectBefore, type Subject } from "./subject";
import type { VerbGroup } from "./verbGroup";

/** The subject of a verb group, and whether a step of the scan or the dependency tree found it. */
export interface OwnSubject {
  readonly range: TokenRange;
  readonly place: Subject["place"] | "tree";
}

/**
 * The subject that a verb group has for itself, no further left than `low`; null if none stands before it or it shares
 * that of the verb before ("and added"). The scan (`subjectBefore`) is asked first. The tree is asked where the scan
 * finds none or a doubtful one, and believed where the scan found none or took a noun behind another verb: "The mayor
 * elected by the council said", not "the council".
 */
export function ownSubjectOf(view: SentenceView, group: VerbGroup, low: number): OwnSubject | null {
  const before = group.first - 1;
  if (before < low || isTag(view, before, "CCONJ")) return null;
  const scanned = subjectBefore(view, group.first, low);
  const antecedent = scanned && antecedentBefore(view, scanned, low);
  if (antecedent) return { range: antecedent, place: "subject" };
  const asks = scanned === null || (isDoubtful(view, scanned, low) && mayGoPastVerb(view, scanned, low));
  const parsed = asks ? subjectByTree(view, group, low) : null;
  if (parsed && (!scanned || goesPastVerb(view, parsed, scanned))) return { range: parsed, place: "tree" };
  return scanned && { range: scanned, place: scanned.place };
}

/** How many words a relative clause may have before the verb of its antecedent. */
const LONGEST_RELATIVE = 14;

/**
 * "[Officials] who spoke on condition of |anonymity| said", "[a woman] whose house stood near the |dam| said": the noun behind
 * a preposition closes the clause of a relative pronoun, whose antecedent is the subject. Null where there is none such.
 */
function antecedentBefore(view: SentenceView, { first, place }: Subject, low: number): TokenRange | null {
  if (place !== "subject" || first - 1 <= low || !isTag(view, first - 1, "ADP")) return null;
  let finite = 0;
  for (let i = first - 2; i > low && i > first - LONGEST_RELATIVE; i--) {
    if (view.quote[i] >= 0 || isComma(view, i) || isTag(view, i, "CCONJ") || isTag(view, i, "SCONJ"))
      return null;
    if (isFinite(view, i)) finite++;
    if (!RELATIVE.has(view.lower[i])) continue;
    const antecedent = isNominal(view, i - 1) && finite === 1 ? nounPhraseBefore(view, i, low) : null;
    return antecedent && (antecedent.first === low || !isVerb(view, antecedent.first - 1))
      ? antecedent
      : null;
  }
  return null;
}

/** Pronouns that always open a clause of their own. */
const RELATIVE: ReadonlySet<string> = new Set(["who", "whose"]);

/** True if a verb, preposition or adverb stands right before a subject, whose noun may then belong to a phrase between. */
function isDoubtful(view: SentenceView, subject: Subject, low: number): boolean {
  const before = subject.first - 1;
  if (subject.place === "relative" || before < low) return false;
  return isVerb(view, before) || isTag(view, before, "ADP") || isTag(view, before, "ADV");
}

/** False if no noun with a verb behind it stands before the subject that was scanned, which then is believed whatever the tree says. */
function mayGoPastVerb(view: SentenceView, scanned: TokenRange, low: number): boolean {
  let verb = scanned.first - 1;
  while (verb > low && !isVerb(view, verb)) verb--;
  for (let i = low; i < verb; i++) if (isNominal(view, i) && !isTag(view, i, "NUM")) return true;
  return false;
}

/** The subject that the dependency tree gives the verb itself, as its noun phrase. */
function subjectByTree(view: SentenceView, group: VerbGroup, low: number): TokenRange | null {
  const tree = treeAt(view, group.head);
  const subject = childOf(tree, group.head, "nsubj", "nsubj:pass");
  if (subject < low || subject >= group.first || view.quote[subject] >= 0) return null;
  if (has(view, subject, Word.relative) || view.lower[subject] === "whom") return null;
  const phrase = nounPhraseOf(tree, subject);
  if (phrase.first < low || phrase.end > group.first || isOtherObject(view, phrase, group)) return null;
  return phrase;
}

/** "Ostby meets |Dahl|, urges calm": a verb before and a lone comma behind. */
const isOtherObject = (view: SentenceView, { first, end }: TokenRange, group: VerbGroup): boolean =>
  end === group.first - 1 && isComma(view, end) && first > 0 && isVerb(view, first - 1);

/** True if a verb stands between the tree's subject and the noun next to the verb group, which then is not the subject. */
function goesPastVerb(view: SentenceView, parsed: TokenRange, near: TokenRange): boolean {
  if (parsed.end > near.first) return false;
  const head = parsed.end - 1;
  if (!isNominal(view, head) || isTag(view, head, "NUM")) return false;
  for (let i = parsed.end; i < near.first; i++) if (isVerb(view, i)) return true;
  return false;
}

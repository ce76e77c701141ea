import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import type { SourcePlace } from "../document/statementFrame";
import type { SentenceView } from "../document/sentenceView";
import { Word } from "../lexicon/wordClasses";
import { has, isComma, isDash, isFinite, isTag, isVerb, quotationBefore } from "../grammar/sentenceView";
import type { TokenRange } from "../tokens/tokens";
import type { CueSite } from "./cueSites";
import type { Draft } from "./draft";
import { namesSomebody, nounPhraseFrom } from "../grammar/nounPhrase";
import { ownSubjectOf } from "../grammar/ownSubject";
import { subjectBefore } from "../grammar/subject";
import { finiteBefore, verbGroupAt, type VerbGroup } from "../grammar/verbGroup";

const GERUND_ADJUNCTS = wordSet(words.gerundAdjuncts);
/** The words that name who speaks, how they were found, and the cue's first token after joining a matrix verb. */
export interface SourceFinding {
  readonly source: TokenRange | null;
  readonly place: SourcePlace;
  readonly cueFirst: number;
  readonly group: VerbGroup;
}

/** Verbs that only colour the infinitive after them: "went on to say", "is expected to announce". */
const MATRIX = wordSet(words.matrixVerbs);

/**
 * Finds the source of a cue by an ordered sieve: infinitive under a matrix verb, subject on the left (through asides
 * and relative clauses), shared subject of coordinated or chained verbs. Null if the site cannot be a cue.
 */
export function sourceOf(
  view: SentenceView,
  site: CueSite,
  low: number,
  high: number,
  drafts: readonly Draft[],
): SourceFinding | null {
  const { group } = site;
  const quest: Quest = { view, site, low, high, drafts };
  if (group.form === "infinitive") return matrixSource(quest);
  if (group.form === "gerund") return gerundSource(quest);
  const source = subjectFor(view, group, low, drafts);
  if (source) return found(group, source.range, source.place);
  if (group.first <= low && !group.passive) return null;
  return group.form === "base" || group.form === "participle" ? null : found(group, null, "none");
}

interface Quest {
  readonly view: SentenceView;
  readonly site: CueSite;
  readonly low: number;
  readonly high: number;
  readonly drafts: readonly Draft[];
}

function found(
  group: VerbGroup,
  source: TokenRange | null,
  place: SourcePlace,
  over: VerbGroup = group,
): SourceFinding {
  const tense = over === group ? group.tense : over.tense;
  return { source, place, cueFirst: over.first, group: { ...group, tense } };
}

const WISHES: ReadonlySet<string> = new Set(["want", "wants", "wanted"]);

/** "want to thank": who wants to say something says it, so that the wish only colours the verb. */
export const isWish = (word: string): boolean => WISHES.has(word);

/** "went on to say": the subject of the verb above the infinitive. */
function matrixSource(quest: Quest): SourceFinding | null {
  const { view, site, low, drafts } = quest;
  const verb = site.group.first - 1;
  const matrix = verb > low && view.lower[verb] === "on" ? verb - 1 : verb;
  if (matrix < low) return null;
  const wishes = site.entry.tier === "A" && isWish(view.lower[matrix]);
  if (!MATRIX.has(view.lower[matrix]) && !wishes) return purposeSource(quest);
  const over = verbGroupAt(view, matrix, low);
  const source = subjectFor(view, over, low, drafts);
  return source && found(site.group, source.range, source.place, over);
}

/** "met the sailors to thank them for their work": whoever met, if the verb says something whoever does it. */
function purposeSource({ view, site: { entry, group }, low, drafts }: Quest): SourceFinding | null {
  if (entry.tier === "C" || group.core !== group.first) return null;
  const matrix = finiteBefore(view, group.first, low);
  if (matrix < low || view.quote[matrix] >= 0) return null;
  const over = verbGroupAt(view, matrix, low);
  const source = subjectFor(view, over, low, drafts);
  if (!source || source.place === "relative" || !namesSomebody(view, source.range)) return null;
  return { ...found(group, source.range, "purpose"), cueFirst: group.head };
}

/** Whoever says it where the cue is a gerund, by what stands before it. */
function gerundSource(quest: Quest): SourceFinding | null {
  const { view, site, low, drafts } = quest;
  const { group } = site;
  const before = group.first - 1;
  if (before < low) return frontSource(quest);
  if (isJoint(view, before) || quotationBefore(view, group.first)) {
    const shared = sharedSource(view, group.first, low, drafts);
    return shared ? found(group, shared, "gerund.chain") : frontSource(quest);
  }
  if (view.lower[before] === "as" && before > low) return quotedSource(quest, before);
  if (isTag(view, before, "ADP") || isTag(view, before, "SCONJ")) return adjunctSource(quest, before);
  const noun = subjectBefore(view, group.first, low);
  const issuer = noun && issuerOf(quest, noun);
  if (issuer) return found(group, issuer, "gerund.chain");
  return noun && found(group, noun, "gerund.noun");
}

/** "[The ministry] issued a |statement| saying": whoever issued it says so. */
function issuerOf({ view, low, drafts }: Quest, noun: TokenRange): TokenRange | null {
  const verb = noun.first - 1;
  if (verb <= low || !isVerb(view, verb) || !ISSUES.has(view.lower[verb])) return null;
  return subjectFor(view, verbGroupAt(view, verb, low), low, drafts)?.range ?? null;
}

const ISSUES = wordSet(words.issues);

const isJoint = (view: SentenceView, i: number): boolean =>
  isComma(view, i) || isTag(view, i, "CCONJ") || isDash(view, i);

/** "Praising the deal, the minister left". */
function frontSource({ view, site, high }: Quest): SourceFinding | null {
  const subject = subjectAfterComma(view, site.after, high);
  return subject && found(site.group, subject, "gerund.front");
}

/** "X quoted Y as saying": Y. */
function quotedSource({ site, drafts }: Quest, before: number): SourceFinding | null {
  const last = drafts.at(-1);
  const outer = last?.frame === "relayed" ? last.content.at(-1) : undefined;
  if (!outer || outer.first >= before) return null;
  return found(site.group, { first: outer.first, end: before }, "quotedAs");
}

/** "left by saying", "Before praising the deal, the minister left". */
function adjunctSource(quest: Quest, before: number): SourceFinding | null {
  const { view, site, low, drafts } = quest;
  if (!GERUND_ADJUNCTS.has(view.lower[before])) return null;
  const shared = before > low ? sharedSource(view, before, low, drafts) : null;
  if (shared) return found(site.group, shared, "gerund.adjunct");
  return before <= low + 1 ? frontSource(quest) : null;
}

interface FoundSubject {
  readonly range: TokenRange;
  readonly place: SourcePlace;
}

function subjectFor(
  view: SentenceView,
  group: VerbGroup,
  low: number,
  drafts: readonly Draft[],
): FoundSubject | null {
  const own = ownSubjectOf(view, group, low);
  if (own) return own;
  const before = group.first - 1;
  if (before < low || (!isTag(view, before, "CCONJ") && !isComma(view, before))) return null;
  const shared = sharedSource(view, before, low, drafts);
  return shared && { range: shared, place: "coordination" };
}

const holds = ({ content }: Draft, range: TokenRange): boolean =>
  content.some((piece) => piece.first <= range.first && range.end <= piece.end);

/**
 * The subject of the verb that this one is coordinated with or hangs on: of the cue whose content ends before it, the
 * outermost where several end there, or of the nearest finite verb.
 */
function sharedSource(
  view: SentenceView,
  edge: number,
  low: number,
  drafts: readonly Draft[],
): TokenRange | null {
  const end = isComma(view, edge - 1) && edge - 1 > low ? edge - 1 : edge;
  let shared: TokenRange | null = null;
  for (let i = drafts.length - 1; i >= 0 && i >= drafts.length - 6; i--) {
    const draft = drafts[i];
    if (draft.head < low) break;
    const ends =
      draft.content.some((piece) => piece.end === end || piece.end === edge) ||
      draft.cue.some((piece) => piece.end === end) ||
      (draft.place === "inversion" && leadsFrom(view, draft.source, end, edge));
    if (ends && draft.source && (shared === null || holds(draft, shared))) shared = draft.source;
  }
  if (shared) return shared;
  for (
    let verb = finiteBefore(view, edge, low), tries = 0;
    verb >= low && tries < 4;
    verb = finiteBefore(view, verb, low), tries++
  ) {
    const group = verbGroupAt(view, verb, low);
    if (isTag(view, group.first - 1, "CCONJ")) continue;
    const subject = subjectBefore(view, group.first, low);
    if (subject && subject.place !== "relative") return subject;
  }
  return null;
}

/**
 * "“…,” said Ostby in Oslo on Friday, adding that", "said Ostby, who knew, adding": no more than adverbials or a relative
 * clause stands between an inverted source and the joint.
 */
function leadsFrom(view: SentenceView, source: TokenRange | null, end: number, edge: number): boolean {
  if (!source || source.end > edge) return false;
  const isRelative = isComma(view, source.end) && has(view, source.end + 1, Word.nonRestrictive);
  for (let i = isRelative ? source.end + 1 : source.end; i < end; i++)
    if (isComma(view, i) || view.quote[i] >= 0 || (!isRelative && isFinite(view, i))) return false;
  return true;
}

/** "Praising the deal, the minister left": the subject after the comma that closes a fronted participle. */
function subjectAfterComma(view: SentenceView, from: number, high: number): TokenRange | null {
  for (let i = from; i < high && i < from + 60; i++) {
    if (!isComma(view, i) || view.quote[i] >= 0) continue;
    const phrase = nounPhraseFrom(view, i + 1, high, "full");
    if (!phrase) continue;
    let verb = phrase.end;
    while (verb + 1 < high && isTag(view, verb, "ADV")) verb++;
    if (verb < high && (isFinite(view, verb) || isVerb(view, verb))) return phrase;
  }
  return null;
}

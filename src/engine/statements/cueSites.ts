import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import type { SentenceView } from "../document/sentenceView";
import { isCapital, isComma, isFinite, isTag, isVerb } from "../grammar/sentenceView";
import type { CueEntry, CueLexicon } from "./cueLexicon";
import { isTimeWord } from "../grammar/nounPhrase";
import { verbGroupAt, type VerbGroup } from "../grammar/verbGroup";

const BEFORE_NOUN = wordSet(words.beforeNouns);
const NONE: readonly CueSite[] = [];

/** A place where a lexicon entry stands as a verb (or predicate adjective). */
export interface CueSite {
  readonly entry: CueEntry;
  readonly group: VerbGroup;
  /** Token after the entry's own words. */
  readonly after: number;
}

/** The longest entry that starts at token `head` and may be a cue there. */
export function cueSiteAt(
  view: SentenceView,
  lexicon: CueLexicon,
  head: number,
  low: number,
  high: number,
): readonly CueSite[] {
  if (!isPredicate(view, head)) return NONE;
  const entries = lexicon.byForm.get(view.lower[head]);
  if (!entries) return NONE;
  const sites: CueSite[] = [];
  let longest = 0;
  for (const entry of entries) {
    if (entry.rest.length < longest) break;
    if (!fitsTag(view, entry, head) || isNounBeforeRelative(view, lexicon, head)) continue;
    if (isGivenName(view, head, high)) continue;
    let after = matchRest(view, entry, head + 1, high);
    if (after < 0) continue;
    if (entry.rest.at(-1) === "to" && opensWithBase(view, after, high)) {
      if (!entry.frames.has("I")) continue;
      after--;
    }
    const group = entry.kind === "adjective" ? copulaGroup(view, head, low) : verbGroupAt(view, head, low);
    if (!group) continue;
    if (!needsPreposition(entry)) longest = entry.rest.length;
    const site = { entry, group, after };
    if (entry.kind === "adjective" && isTag(view, head, "VPART") && !isExpletiveBefore(view, group.first))
      sites.unshift(site);
    else sites.push(site);
  }
  return sites;
}

/** "sought to |mend|", "sought to |further mend|". */
export function opensWithBase(view: SentenceView, from: number, high: number): boolean {
  let at = from;
  while (at < high && isTag(view, at, "ADV")) at++;
  return at < high && isTag(view, at, "VBASE");
}

/** "it is encouraged that": nobody feels anything, unlike "we are encouraged that". */
const isExpletiveBefore = (view: SentenceView, verb: number): boolean => view.lower[verb - 1] === "it";

/** "convey condolences over": without its preposition, the noun is what the verb says. */
const needsPreposition = ({ frames, rest }: CueEntry): boolean =>
  rest.length > 0 && [...frames].every((frame) => frame === "P" || frame === "a");

/**
 * "is deeply concerned", "remains committed": the group of the verb that a predicate adjective stands behind, or null. A
 * participle that is such an adjective ("was prepared") makes no passive.
 */
function copulaGroup(view: SentenceView, head: number, low: number): VerbGroup | null {
  const group = verbGroupAt(view, head, low);
  if (group.core !== head) return isTag(view, group.core, "AUX") ? { ...group, passive: false } : null;
  let at = head - 1;
  while (at > low && (isTag(view, at, "ADV") || view.lower[at] === "as")) at--;
  if (at < low || !/^(?:remain|feel|stay)(?:s|ed)?$/u.test(view.lower[at])) return null;
  return { ...verbGroupAt(view, at, low), head };
}

function fitsTag(view: SentenceView, entry: CueEntry, head: number): boolean {
  if (entry.kind === "verb") return isVerb(view, head) && !isNounByContext(view, head);
  return isAdjective(view, head);
}

const isAdjective = (view: SentenceView, head: number): boolean =>
  isTag(view, head, "ADJ") || isTag(view, head, "VPART") || isTag(view, head, "VING");

/** Most tokens are neither: they need no look into the lexicon. */
const isPredicate = (view: SentenceView, head: number): boolean =>
  isVerb(view, head) || isAdjective(view, head);

/** "its call for", "the appeal", "expressed hope": a noun that the tagger took for a verb. */
function isNounByContext(view: SentenceView, head: number): boolean {
  if (head === 0 || !(isTag(view, head, "VBASE") || isTag(view, head, "VPRES"))) return false;
  if (isTag(view, head - 1, "VPAST") || isTag(view, head - 1, "VPRES") || isTag(view, head - 1, "VING"))
    return true;
  return BEFORE_NOUN.has(view.lower[head - 1]);
}

/** "hate that grips the nation", "challenges that remain": a verb behind "that" makes it a relative pronoun. */
function isNounBeforeRelative(view: SentenceView, { nouns }: CueLexicon, head: number): boolean {
  if (head + 2 >= view.tokens.count || view.lower[head + 1] !== "that" || !isFinite(view, head + 2))
    return false;
  return nouns.has(view.lower[head]) && (isTag(view, head, "VBASE") || isTag(view, head, "VPRES"));
}

/** "…, Said Salim and": a given name that looks like a verb. */
function isGivenName(view: SentenceView, head: number, high: number): boolean {
  if (view.lower[head] !== "said" || !isCapital(view, head) || head === 0 || head + 1 >= high) return false;
  return isComma(view, head - 1) && view.quote[head - 2] < 0 && isTag(view, head + 1, "PROPN");
}

/** Token after the entry's further words, one adverb or day allowed before each ("called Friday for"); -1 if they are not there. */
function matchRest(view: SentenceView, entry: CueEntry, from: number, high: number): number {
  let at = from;
  for (const word of entry.rest) {
    const mayStandBetween = at + 1 < high && (isTag(view, at, "ADV") || isTimeWord(view, at));
    if (mayStandBetween && view.lower[at] !== word) at++;
    if (at >= high || view.lower[at] !== word) return -1;
    at++;
  }
  return at;
}

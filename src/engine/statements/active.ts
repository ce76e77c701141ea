import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import type { SentenceView } from "../document/sentenceView";
import { has, isComma, isFinite, isTag, quotationAt } from "../grammar/sentenceView";
import { Word } from "../lexicon/wordClasses";
import { namesSomebody } from "../grammar/nounPhrase";
import { isExpletive } from "../grammar/subject";
import type { CueTool } from "./cueEvidence";
import { draftOf, isVerbLike, THRESHOLD, type CuePlace } from "./cueDraft";
import type { CueSite } from "./cueSites";
import type { Draft } from "./draft";
import { contentAfter } from "./frames";
import { frontedBy } from "./fronted";
import { gapAt } from "./gap";
import { announces, reportsSurely } from "./passive";
import { announcementAt } from "./relayed";
import type { RightFrame } from "./cueEvidence";
import type { RightContent } from "./rightContent";
import { isWish, sourceOf, type SourceFinding } from "./source";
import type { TokenRange } from "../tokens/tokens";
import { isDocument, isOccasion, isThing } from "./sourceKinds";
import { trailingAt } from "./trailing";

/** Verbs whose object is who was told and whose "on" phrase is a topic. */
const TOPIC_VERBS: ReadonlySet<string> = new Set(["brief", "update", "acquaint", "lecture"]);
/** The same where the source is a common noun, which more often is a thing. */
const UNNAMED_THRESHOLD = 0.34;

/** "The mayor said that …" and, with the same subject, "…, the mayor said". */
export function activeAt(place: CuePlace, drafts: readonly Draft[]): Draft | null {
  const { view, cues, site, low, high } = place;
  const { entry, group, after } = site;
  if (entry.lemma === "ask" && group.form === "participle") return null;
  if (group.passive || (group.form === "participle" && isUndergone(place))) return null;
  const finding = sourceOf(view, site, low, high, drafts);
  if (!finding || saysNobody(view, site, finding) || belongsToPhrase(view, site, finding)) return null;
  const limit = limitOf(place, finding);
  const right = contentAfter(view, cues, entry, group, after, limit, frontedBy(view, finding, low));
  return (
    gapAt(place, finding, limit) ??
    trailingAt(place, finding, right) ??
    quotedAs(site, finding, right, drafts) ??
    (right ? reported(place, finding, right) : announcementAt(view, site, finding, high))
  );
}

/**
 * "a letter published by the agency", "told her in a letter published on Sunday that", "Lind, accused of theft, said": whoever
 * or whatever stands before the participle did not do it.
 */
function isUndergone({ view, site: { group, after }, low, high }: CuePlace): boolean {
  if (view.lower[after] === "by") return true;
  const before = group.first - 1;
  if (group.core !== group.first || before < low) return false;
  if (isComma(view, before)) return closesBeforeVerb(view, after, high);
  return isTag(view, before, "NOUN") && isTag(view, after, "ADP") && isInsideClause(view, before, low);
}

/** A comma closes what stands behind the participle, and a verb follows: "Lind, accused of theft, said". */
function closesBeforeVerb(view: SentenceView, from: number, high: number): boolean {
  for (let i = from; i + 1 < high; i++)
    if (isComma(view, i) && view.quote[i] < 0) return isFinite(view, i + 1);
  return false;
}

/** A noun in a phrase behind a verb, with nothing between that opens another clause. */
function isInsideClause(view: SentenceView, noun: number, low: number): boolean {
  for (let i = noun - 1; i >= low; i--) {
    if (isFinite(view, i)) return view.quote[i] < 0;
    if (isComma(view, i) || isTag(view, i, "CCONJ") || isTag(view, i, "SCONJ")) return false;
  }
  return false;
}

/** "There say …": an expletive is nobody, but of a rule ("it says"). */
function saysNobody(view: SentenceView, { entry }: CueSite, { source, place }: SourceFinding): boolean {
  return (
    source !== null &&
    place === "subject" &&
    entry.cueClass !== "RULE" &&
    isExpletive(view, source) &&
    view.lower[source.first] === "there"
  );
}

/**
 * "the pact between Norway and Peru, which foresees …": behind the last name of a phrase, "which" means its head rather than
 * that name, and nobody is put to say what a thing holds. Whoever did something ("by Norway, which") is meant.
 */
function belongsToPhrase(view: SentenceView, { group }: CueSite, { source, place }: SourceFinding): boolean {
  if (place !== "relative" || !source || source.first === 0 || view.name[source.end - 1] < 0) return false;
  let pronoun = group.first - 1;
  while (pronoun > source.end && isTag(view, pronoun, "ADV")) pronoun--;
  const before = source.first - (isTag(view, source.first - 1, "DET") ? 2 : 1);
  const agent = before >= 0 && view.lower[before] === "by";
  const inPhrase = before >= 0 && !agent && (isTag(view, before, "ADP") || isTag(view, before, "CCONJ"));
  return view.lower[pronoun] === "which" && inPhrase;
}

/** End of what may be content: a relative clause ends before its main verb, a fronted gerund before its subject. */
function limitOf(
  { view, site: { group, after }, low, high }: CuePlace,
  { source, place }: SourceFinding,
): number {
  const isRelative = place === "relative" || (place === "aside" && has(view, source!.end + 1, Word.relative));
  if (isRelative) return relativeEnd(view, group.first, source!.end, after, high);
  const comma = source === null ? -1 : asideBefore(view, group.first, low);
  if (comma >= 0) return relativeEnd(view, group.first, comma, after, high);
  return place === "gerund.front" && source ? source.first - 1 : high;
}

/** "X quoted Y as saying", behind content: Y’s statement is what stands on the left. */
function quotedAs(
  site: CueSite,
  { source, place }: SourceFinding,
  right: RightContent | null,
  drafts: readonly Draft[],
): Draft | null {
  if (place !== "quotedAs" || right) return null;
  const outer = drafts.findLast(({ frame }) => frame === "relayed");
  if (outer?.content.length !== 2) return null;
  return draftOf(site, {
    cue: [{ first: site.group.head, end: site.after }],
    content: [outer.content[0]],
    source,
    frame: "trailing",
    place: "quotedAs",
    confidence: 0.9,
  });
}

/** Content behind the cue, if the evidence is enough. */
function reported({ view, cues, site }: CuePlace, finding: SourceFinding, right: RightContent): Draft | null {
  if (isTopic(site, right) || isAgenda(view, site, finding.source)) return null;
  if (right.frame === "infinitive" && colours(view, cues, site, right.content[0].first + 1)) return null;
  const { source, place } = finding;
  if (source === null && WEAK_FRAMES.has(right.frame)) return null;
  const confidence = cues.judge({
    view,
    site,
    frame: right.frame,
    content: right.content[0],
    source,
    finding: place,
    abstract: right.abstract,
    inanimate: source !== null && isThing(view, source),
    documentary: source !== null && isDocument(view, source),
  });
  const named = source !== null && namesSomebody(view, source);
  if (!(named && callsInQuotes(view, site, right)) && confidence < (named ? THRESHOLD : UNNAMED_THRESHOLD))
    return null;
  return draftOf(site, {
    cue: [{ first: finding.cueFirst, end: right.cueEnd }],
    content: right.content,
    source,
    addressees: right.addressee ? [right.addressee] : [],
    medium: right.medium,
    tense: finding.group.tense,
    frame: right.frame,
    place,
    confidence: Math.max(confidence, THRESHOLD),
  });
}

/** "called the deal “good”": how something is called, in the speaker's own words. */
const callsInQuotes = (view: SentenceView, { entry }: CueSite, { frame, content }: RightContent): boolean =>
  frame === "phrase" && CALLS.has(entry.lemma) && view.quote[content[content.length - 1].end - 1] >= 0;

const CALLS = wordSet(words.calling);

/** "went on to say", "want to thank": the infinitive, whose verb stands at `verb`, is the cue. */
function colours(view: SentenceView, cues: CueTool, { entry, group }: CueSite, verb: number): boolean {
  if (entry.cueClass === "ADD") return announces(view, cues, verb);
  return isWish(view.lower[group.head]) && reportsSurely(view, cues, verb);
}

/** Frames that need a source. */
const WEAK_FRAMES: ReadonlySet<RightFrame> = new Set<RightFrame>(["phrase", "clause", "infinitive", "wh"]);

/** "discussed the plan", "briefed them on the plan": a topic, no content, unlike "raised concerns". */
function isTopic({ entry }: CueSite, { frame, abstract }: RightContent): boolean {
  if (entry.lemma === "raise" && abstract === 2) return false;
  const discusses = entry.cueClass === "DISCUSS" || TOPIC_VERBS.has(entry.lemma);
  return discusses && frame !== "that" && frame !== "quotation";
}

/** "The call focused on trade": what an occasion was about, which nobody says. */
const isAgenda = (view: SentenceView, { entry }: CueSite, source: TokenRange | null): boolean =>
  source !== null && ABOUT.has(entry.lemma) && isOccasion(view, source);

const ABOUT: ReadonlySet<string> = new Set(["focus", "focus on"]);

/** End of a relative clause that commas enclose (", who said he knew, left"): the comma before the main verb. */
function relativeEnd(view: SentenceView, cue: number, source: number, from: number, high: number): number {
  if (!isComma(view, cue - 2) && !isComma(view, source)) return high;
  for (let i = from; i + 1 < high; i++) {
    const quotation = quotationAt(view, i);
    if (quotation) i = quotation.endToken - 1;
    // The comma may stand inside a quotation: ", who called it “good,” left".
    const comma = quotation ? i - 1 : i;
    const ends = isComma(view, comma) && (quotation !== null || view.quote[i] < 0);
    if (ends && isMainVerb(view, i + 1) && view.bracket[i] === view.bracket[cue])
      return quotation ? i + 1 : i;
  }
  return high;
}

/**
 * The comma before the relative clause that a cue stands in, where the subject before it has no verb yet: "The plan, which
 * sailors say was made in haste, failed"; -1 where there is none.
 */
function asideBefore(view: SentenceView, cue: number, low: number): number {
  for (let i = low; i + 1 < cue; i++) {
    if (isFinite(view, i) || view.quote[i] >= 0) return -1;
    if (i > low && isComma(view, i) && has(view, i + 1, Word.nonRestrictive)) return i;
  }
  return -1;
}

const isMainVerb = (view: SentenceView, i: number): boolean =>
  isVerbLike(view, i) || (isTag(view, i, "VPART") && view.lower[i + 1] !== "by");

import { interludeAfter, mediumHead } from "../grammar/adverbials";
import type { SentenceView } from "../document/sentenceView";
import { isComma, isDash, isFinite, isTag, isVerb, quotationBefore } from "../grammar/sentenceView";
import type { TokenRange } from "../tokens/tokens";
import { contentEnd } from "./contentEnd";
import { BARE_EVIDENCE, type CueTool } from "./cueEvidence";
import type { CueEntry } from "./cueLexicon";
import { draftOf, isVerbLike, THRESHOLD } from "./cueDraft";
import { announces, passiveAt } from "./passive";
import { announcementAt, relayedAt } from "./relayed";
import type { CueSite } from "./cueSites";
import type { Draft } from "./draft";
import { contentAfter, type RightContent } from "./frames";
import { contentBefore } from "./leftContent";
import { namesSomebody, nounPhraseFrom, nounPhraseWithAppositions } from "../grammar/nounPhrase";
import { sourceOf, type SourceFinding } from "./source";
import { isExpletive, subjectBefore } from "../grammar/subject";

/** Verbs whose object is who was told and whose "on" phrase is a topic. */
const TOPIC_VERB = /^(?:brief|update|acquaint|lecture)$/u;
const SUBORDINATOR = /^(?:while|although|though|when|as|if|because|after|before|since|whereas)$/u;
/** The same where the source is a common noun, which more often is a thing. */
const UNNAMED_THRESHOLD = 0.34;

/** The attribution that a cue site makes, or null if it reports nothing there. */
export function attributionAt(
  view: SentenceView,
  lexicon: CueTool,
  site: CueSite,
  low: number,
  high: number,
  drafts: readonly Draft[],
): Draft | null {
  const inverted = invertedAt(view, lexicon, site, low, high);
  const isNamed = inverted?.source ? namesSomebody(view, inverted.source) : false;
  return (
    relayedAt(view, lexicon, site, low, high) ??
    surer(
      inverted,
      isNamed,
      () => passiveAt(view, lexicon, site, low, high) ?? activeAt(view, lexicon, site, low, high, drafts),
    )
  );
}

/** From here on no other reading is asked for. */
const CERTAIN = 0.95;

/** The reading with more behind it: the first if its source names somebody, or unless the other is surer. */
function surer(first: Draft | null, isNamed: boolean, other: () => Draft | null): Draft | null {
  if (first && (first.confidence >= CERTAIN || isNamed)) return first;
  const second = other();
  return first && (!second || second.confidence <= first.confidence) ? first : second;
}

/** “…,” said the mayor. The source stands after the verb, the content before it. */
function invertedAt(
  view: SentenceView,
  lexicon: CueTool,
  site: CueSite,
  low: number,
  high: number,
): Draft | null {
  const { entry, group, after } = site;
  const before = group.first - 1;
  if (group.form !== "finite" && group.form !== "base") return null;
  if (
    !(entry.frames.has("V") || entry.frames.has("Q") || entry.frames.has("T")) ||
    entry.kind !== "verb" ||
    before < low
  )
    return null;
  if (!(isComma(view, before) || isDash(view, before) || quotationBefore(view, group.first))) return null;
  if (after >= high || view.quote[after] >= 0 || (entry.frames.has("A") && !entry.frames.has("V")))
    return null;
  if (isComma(view, before) && hasSubjectAfterQuotation(view, group.first, low)) return null;
  const source = withoutMedium(view, nounPhraseWithAppositions(view, after, high));
  if (!source || (source.end < high && isVerbLike(view, source.end))) return null;
  const left = contentBefore(view, group.first, source.end, low, high);
  if (!left) return null;
  const confidence = lexicon.judge({
    ...BARE_EVIDENCE,
    view,
    site,
    frame: "left",
    content: left.content[0],
    source,
    finding: "inversion",
  });
  if (confidence < THRESHOLD) return null;
  const { medium } = interludeAfter(view, source.end, high, false);
  return draftOf(site, {
    cue: [{ first: group.first, end: after }],
    content: left.content,
    source,
    medium,
    frame: "trailing",
    place: "inversion",
    confidence,
  });
}

/** “…,” said Duro in a letter to the board: the source without the medium behind it. */
function withoutMedium(view: SentenceView, source: TokenRange | null): TokenRange | null {
  if (!source) return null;
  for (let i = source.first + 1; i + 1 < source.end; i++) {
    if (!/^(?:in|during|via)$/u.test(view.lower[i]) || !isTag(view, i, "ADP")) continue;
    if (mediumHead(view, { first: i + 1, end: source.end }) >= 0) return { first: source.first, end: i };
  }
  return source;
}

/** “…,” Duro, 69, said: the comma closes an aside of the subject that follows the quotation. */
function hasSubjectAfterQuotation(view: SentenceView, verb: number, low: number): boolean {
  const subject = subjectBefore(view, verb, low);
  return subject !== null && quotationBefore(view, subject.first) !== null;
}

function activeAt(
  view: SentenceView,
  lexicon: CueTool,
  site: CueSite,
  low: number,
  high: number,
  drafts: readonly Draft[],
): Draft | null {
  const { entry, group, after } = site;
  if (group.passive) return null;
  const finding = sourceOf(view, site, low, high, drafts);
  if (
    !finding ||
    (finding.source &&
      isExpletive(view, finding.source) &&
      finding.place === "subject" &&
      entry.cueClass !== "RULE" &&
      view.lower[finding.source.first] === "there")
  )
    return null;
  const limit =
    finding.place === "relative"
      ? relativeEnd(view, group.first, after, high)
      : finding.place === "gerund.front" && finding.source
        ? finding.source.first - 1
        : high;
  const opener = finding.source ? finding.source.first - 1 : -1;
  const subordinate = opener >= low && opener <= low + 1 && SUBORDINATOR.test(view.lower[opener]);
  const right = contentAfter(view, lexicon, entry, group, after, limit, subordinate);
  const gap = gapAt(view, lexicon, site, finding, low, limit);
  if (gap) return gap;
  const left = leftOf(view, lexicon, site, finding, right, low, high);
  if (left) return left;
  if (finding.place === "quotedAs") {
    const outer = drafts.findLast(({ frame }) => frame === "relayed");
    if (!right && outer?.content.length === 2) {
      const cue = [{ first: group.head, end: after }];
      return draftOf(site, {
        cue,
        content: [outer.content[0]],
        source: finding.source,
        frame: "trailing",
        place: "quotedAs",
        confidence: 0.9,
      });
    }
  }
  if (!right) return announcementAt(view, site, finding, high);
  const colours = entry.cueClass === "ADD" && right.frame === "infinitive";
  if (colours && announces(view, lexicon, right.content[0].first + 1)) return null;
  if (
    (entry.cueClass === "DISCUSS" || TOPIC_VERB.test(entry.lemma)) &&
    right.frame !== "that" &&
    right.frame !== "quotation"
  )
    return null;
  if (
    finding.source === null &&
    (right.frame === "phrase" ||
      right.frame === "clause" ||
      right.frame === "infinitive" ||
      right.frame === "wh")
  )
    return null;
  const confidence = lexicon.judge({
    view,
    site,
    frame: right.frame,
    content: right.content[0],
    source: finding.source,
    finding: finding.place,
    abstract: right.abstract,
    inanimate: finding.source !== null && isThing(view, finding.source),
    documentary: finding.source !== null && isDocument(view, finding.source),
  });
  const named = finding.source !== null && namesSomebody(view, finding.source);
  if (confidence < (named ? THRESHOLD : UNNAMED_THRESHOLD)) return null;
  return draftOf(site, {
    cue: [{ first: finding.cueFirst, end: right.cueEnd }],
    content: right.content,
    source: finding.source,
    addressees: right.addressee ? [right.addressee] : [],
    medium: right.medium,
    tense: finding.group.tense,
    frame: right.frame,
    place: finding.place,
    confidence,
  });
}

/** "a tunnel that experts say was dug in May": the relative pronoun is the subject of what is said. */
function gapAt(
  view: SentenceView,
  lexicon: CueTool,
  site: CueSite,
  { source, place, cueFirst }: SourceFinding,
  low: number,
  high: number,
): Draft | null {
  const { entry, group, after } = site;
  const pronoun = source ? source.first - 1 : -1;
  if (!source || place !== "subject" || pronoun < low || source.end !== group.first || !entry.frames.has("T"))
    return null;
  if (!/^(?:which|that|who|what)$/u.test(view.lower[pronoun]) || group.form !== "finite") return null;
  const verb = after < high && isTag(view, after, "ADV") ? after + 1 : after;
  if (verb >= high || !isFinite(view, verb) || view.quote[verb] >= 0) return null;
  const confidence = lexicon.judge({
    ...BARE_EVIDENCE,
    view,
    site,
    frame: "clause",
    content: { first: after, end: high },
    source,
    finding: "gap",
  });
  if (confidence < THRESHOLD) return null;
  const end = contentEnd(view, lexicon, after, high, { head: group.head, kind: "clause", pastCue: false });
  const content = [
    { first: pronoun, end: pronoun + 1 },
    { first: after, end },
  ];
  return draftOf(site, {
    cue: [{ first: cueFirst, end: after }],
    content,
    source,
    frame: "gap",
    place: "subject",
    confidence,
  });
}

/** End of a relative clause that commas enclose (", who said he knew, left"): the comma before the main verb. */
function relativeEnd(view: SentenceView, cue: number, from: number, high: number): number {
  if (!isComma(view, cue - 2)) return high;
  for (let i = from; i + 1 < high; i++) {
    if (
      isComma(view, i) &&
      view.quote[i] < 0 &&
      (isVerbLike(view, i + 1) || (isTag(view, i + 1, "VPART") && view.lower[i + 2] !== "by")) &&
      view.bracket[i] === view.bracket[cue]
    )
      return i;
  }
  return high;
}

const THING =
  /(?:tion|sion|ment|ness|ity|ance|ence|ism|ure|memo|plan|project|system|programme|program|law|deal|effort|move|step)s?$/u;

/** The last word of a source before its first preposition or comma. */
function headOfSource(view: SentenceView, { first, end }: TokenRange): number {
  let head = first;
  for (let i = first; i < end && !isTag(view, i, "ADP") && !isComma(view, i) && !isVerb(view, i); i++)
    head = i;
  return head;
}

const DOCUMENT =
  /^(?:polls?|polling|surveys?|study|studies|reports?|data|figures|statistics|records|analysis|census|documents?|findings|results|audit|estimates|research)$/u;

/** True if a source is something that shows what was found out ("a poll", "customs figures"). */
const isDocument = (view: SentenceView, source: TokenRange): boolean =>
  DOCUMENT.test(view.lower[headOfSource(view, source)]);

/** True if a source's head is an abstract or made thing and no name, body or person. */
function isThing(view: SentenceView, source: TokenRange): boolean {
  const head = headOfSource(view, source);
  if (!isTag(view, head, "NOUN") || view.name[head] >= 0) return false;
  return !BODY.test(view.lower[head]) && THING.test(view.lower[head]);
}

const BODY =
  /^(?:government|administration|department|parliament|organi[sz]ation|association|commission|delegation|opposition|institution|authority|majority|minority|community|university|ministry|city|committee|party|county|alliance|intelligence|management|coalition|constitution|declaration|statement|announcement|document)s?$/u;

/** "…," he said. – and the trailing "…, the ministry said". */
function leftOf(
  view: SentenceView,
  lexicon: CueTool,
  site: CueSite,
  finding: SourceFinding,
  right: RightContent | null,
  low: number,
  high: number,
): Draft | null {
  const { entry, group, after } = site;
  const { source } = finding;
  if (!source || source.first > group.head || finding.place === "coordination" || group.form !== "finite")
    return null;
  const quotes = entry.frames.has("Q") || entry.frames.has("V");
  if (!(quotes || (entry.frames.has("T") && (entry.tier !== "C" || isDocument(view, source))))) return null;
  if (finding.place === "relative") return null;
  const addressee = entry.frames.has("A") ? nounPhraseFrom(view, after, high, "base") : null;
  const interlude = interludeAfter(view, addressee ? addressee.end : after, high, true);
  const as = source.first > low && view.lower[source.first - 1] === "as";
  const first = as ? source.first - 1 : source.first;
  if (!leavesRoom(entry, right)) return null;
  const end =
    right?.frame === "quotation" || right?.frame === "colon" ? after : Math.max(interlude.end, after);
  const left = contentBefore(view, first, closing(view, end, high), low, high);
  const confidence = lexicon.judge({
    ...BARE_EVIDENCE,
    view,
    site,
    frame: "left",
    content: left?.content[0] ?? null,
    source,
    finding: finding.place,
  });
  const parts = {
    cue: [{ first: finding.cueFirst, end: after }],
    source,
    addressees: addressee ? [addressee] : interlude.addressee ? [interlude.addressee] : [],
    medium: interlude.medium,
    confidence,
  };
  if (confidence < THRESHOLD) return null;
  if (as && !left && isComma(view, interlude.end)) {
    return draftOf(site, {
      ...parts,
      content: [{ first: interlude.end + 1, end: high }],
      frame: "asParenthesis",
      place: "subject",
    });
  }
  if (!left || (right?.frame === "quotation" && !left.quoted)) return null;
  if (left.interrupted && !left.quoted && !entry.frames.has("T")) return null;
  return draftOf(site, {
    ...parts,
    content: left.content,
    frame: left.interrupted ? "interrupted" : "trailing",
    place: finding.place,
  });
}

/** True if what stands right of a cue is weak enough for its content to stand on the left. */
function leavesRoom({ frames, tier }: CueEntry, right: RightContent | null): boolean {
  if (!right || right.frame === "quotation" || right.frame === "colon") return true;
  return right.frame === "phrase" && (right.addressee !== null || (!frames.has("N") && tier !== "C"));
}

/** Passes further adverbials up to the comma or stop that ends an attribution ("he said on Monday in Oslo,"). */
function closing(view: SentenceView, from: number, high: number): number {
  let i = from;
  while (
    i < high &&
    i < from + 30 &&
    !isComma(view, i) &&
    !isDash(view, i) &&
    view.quote[i] < 0 &&
    view.lower[i] !== ";" &&
    view.lower[i] !== ":"
  )
    i++;
  return i;
}

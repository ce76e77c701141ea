import { interludeAfter, withoutMedium } from "../grammar/adverbials";
import type { SentenceView } from "../document/sentenceView";
import { isCapital, isComma, isDash, isTag, quotationBefore } from "../grammar/sentenceView";
import { BARE_EVIDENCE } from "./cueEvidence";
import { draftOf, isVerbLike, THRESHOLD, type CuePlace } from "./cueDraft";
import type { Draft } from "./draft";
import { contentBefore } from "./leftContent";
import { nounPhraseWithAppositions } from "../grammar/nounPhrase";
import { subjectBefore } from "../grammar/subject";
import type { TokenRange } from "../tokens/tokens";

/** “…,” said the mayor. The source stands after the verb, the content before it. */
export function invertedAt(place: CuePlace): Draft | null {
  const { view, cues, site, low, high } = place;
  const { group, after } = site;
  if (!mayBeInverted(place)) return null;
  const phrase = nounPhraseWithAppositions(view, after, high);
  const source = phrase && withoutTime(view, withoutMedium(view, phrase, OPENS_MEDIUM));
  if (!source || (source.end < high && isVerbLike(view, source.end))) return null;
  const left = contentBefore(view, group.first, source.end, low, high);
  if (!left || (!left.quoted && isBareSingular(view, source.first))) return null;
  const confidence = cues.judge({
    view,
    site,
    frame: "left",
    content: left.content[0],
    source,
    finding: "inversion",
    ...BARE_EVIDENCE,
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

/** A verb of saying (of warning or telling only behind a comma inside the marks) right behind a comma, dash or quotation that closes the content. */
function mayBeInverted({ view, site: { entry, group, after }, low, high }: CuePlace): boolean {
  const { frames, kind } = entry;
  if ((group.form !== "finite" && group.form !== "base") || kind !== "verb") return false;
  const before = group.first - 1;
  const spoke = before > low + 2 && view.quote[before] >= 0 && isComma(view, before - 1);
  const says = frames.has("Q") || frames.has("T");
  if (!(frames.has("V") || (says && (spoke || !frames.has("A"))))) return false;
  if (before < low || after >= high || view.quote[after] >= 0) return false;
  if (isComma(view, before)) return !hasSubjectAfterQuotation(view, group.first, low);
  return isDash(view, before) || quotationBefore(view, group.first) !== null;
}

const OPENS_MEDIUM: ReadonlySet<string> = new Set(["in", "during", "via"]);

/** "said Ostby | at the time". */
function withoutTime(view: SentenceView, { first, end }: TokenRange): TokenRange {
  const at = end - 3;
  const ends = at > first && view.lower[at] === "at" && view.lower[at + 1] === "the";
  return ends && view.lower[at + 2] === "time" ? { first, end: at } : { first, end };
}

/** “…,” Duro, 69, said: the comma closes an aside of the subject that follows the quotation. */
function hasSubjectAfterQuotation(view: SentenceView, verb: number, low: number): boolean {
  const subject = subjectBefore(view, verb, low);
  return subject !== null && quotationBefore(view, subject.first) !== null;
}

/** "…, urges truce": a common noun in the singular without a determiner, which is rather the object. */
const isBareSingular = (view: SentenceView, first: number): boolean =>
  isTag(view, first, "NOUN") && !isCapital(view, first) && !view.lower[first].endsWith("s");

import type { SentenceView } from "../document/sentenceView";
import { isComma } from "../grammar/sentenceView";
import { contentEnd } from "./contentEnd";
import { draftOf, isVerbLike } from "./cueDraft";
import type { CueTool } from "./cueEvidence";
import type { CueSite } from "./cueSites";
import type { Draft } from "./draft";
import { contentBefore } from "./leftContent";
import { nounPhraseFrom } from "../grammar/nounPhrase";
import type { SourceFinding } from "./source";
import { subjectBefore } from "../grammar/subject";

/** "X quoted Y as saying Z": X's statement is "Y as saying Z", with Z wherever it stands. */
export function relayedAt(
  view: SentenceView,
  lexicon: CueTool,
  site: CueSite,
  low: number,
  high: number,
): Draft | null {
  const { entry, group, after } = site;
  if (entry.lemma !== "quote" || group.passive || group.core !== group.head) return null;
  const quoted = nounPhraseFrom(view, after, high, "full");
  if (!quoted || view.lower[quoted.end] !== "as" || view.lower[quoted.end + 1] !== "saying") return null;
  const source = subjectBefore(view, group.first, low);
  if (!source) return null;
  const first = quoted.end + 2;
  const end =
    first < high
      ? contentEnd(view, lexicon, first, high, { head: group.head, kind: "clause", pastCue: true })
      : first;
  const left =
    first >= high || isComma(view, first) ? contentBefore(view, source.first, first, low, high) : null;
  const own = { first: quoted.first, end };
  const content = left ? [left.content[0], { first: quoted.first, end: first }] : [own];
  return draftOf(site, {
    cue: [{ first: group.first, end: after }],
    content,
    source,
    frame: "relayed",
    place: "subject",
    confidence: 0.85,
  });
}

/** The "as" of "was quoted as saying" or "was quoted by X as saying", of which X says nothing itself; or -1. */
export function quotedByEnd(view: SentenceView, after: number, high: number): number {
  const relayer = view.lower[after] === "by" ? nounPhraseFrom(view, after + 1, high, "base") : null;
  const as = relayer?.end ?? after;
  return as + 1 < high && view.lower[as] === "as" && view.lower[as + 1] === "saying" ? as : -1;
}

/** "Ellery replied:" at the paragraph's end: the content is the block quotation that may follow. */
export function announcementAt(
  view: SentenceView,
  site: CueSite,
  finding: SourceFinding,
  high: number,
): Draft | null {
  const { entry, group, after } = site;
  const open = high === view.tokens.count && view.lower[high - 1] === ":" && high - after <= 12;
  if (!open || !finding.source || !(entry.frames.has("Q") || entry.frames.has("T"))) return null;
  for (let i = after; i < high; i++) if (isVerbLike(view, i)) return null;
  const cue = [{ first: group.first, end: after }];
  return draftOf(site, {
    cue,
    content: [],
    source: finding.source,
    frame: "colon",
    place: "blockQuote",
    confidence: 0.8,
  });
}

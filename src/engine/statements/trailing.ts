import { interludeAfter } from "../grammar/adverbials";
import type { SentenceView } from "../document/sentenceView";
import { isComma, isDash, quotationBefore } from "../grammar/sentenceView";
import { nounPhraseFrom } from "../grammar/nounPhrase";
import type { TokenRange } from "../tokens/tokens";
import { BARE_EVIDENCE } from "./cueEvidence";
import type { CueEntry } from "./cueLexicon";
import { draftOf, THRESHOLD, type CuePlace } from "./cueDraft";
import type { CueSite } from "./cueSites";
import type { Draft } from "./draft";
import { contentBefore, startsClause, type LeftContent } from "./leftContent";
import type { RightContent } from "./rightContent";
import type { SourceFinding } from "./source";
import { isDocument } from "./sourceKinds";

/** "…," he said. – and the trailing "…, the ministry said". */
export function trailingAt(
  place: CuePlace,
  finding: SourceFinding,
  right: RightContent | null,
): Draft | null {
  const { view, cues, site, low, high } = place;
  const { source } = finding;
  if (!source || source.first > site.group.head || !mayTrail(view, site, finding, source)) return null;
  const as = source.first > low && view.lower[source.first - 1] === "as";
  const addressee = addresseeOf(place);
  if (!isAtEnd(place, source, right, as ? addressee : null)) return null;
  const interlude = interludeAfter(view, addressee ? addressee.end : site.after, high, true);
  const end = closesItself(right) ? site.after : Math.max(interlude.end, site.after);
  const first = as ? source.first - 1 : source.first;
  const left = contentBefore(view, first, closing(view, end, high), low, high);
  const confidence = cues.judge({
    view,
    site,
    frame: "left",
    content: left?.content[0] ?? null,
    source,
    finding: finding.place,
    ...BARE_EVIDENCE,
  });
  if (confidence < THRESHOLD) return null;
  const content = left
    ? contentLeft(left, site.entry, right, finding.place)
    : as && isComma(view, interlude.end)
      ? behindParenthesis(interlude.end, high)
      : null;
  const told = addressee ?? interlude.addressee;
  return (
    content &&
    draftOf(site, {
      cue: [{ first: finding.cueFirst, end: site.after }],
      source,
      addressees: told ? [told] : [],
      medium: interlude.medium,
      confidence,
      ...content,
    })
  );
}

type Placed = Pick<Draft, "content" | "frame" | "place">;

/** What stands left of the attribution, if it is all that was said. */
function contentLeft(
  left: LeftContent,
  entry: CueEntry,
  right: RightContent | null,
  place: SourceFinding["place"],
): Placed | null {
  if (!isWhole(left, entry, right)) return null;
  return { content: left.content, frame: left.interrupted ? "interrupted" : "trailing", place };
}

/** "As she told the sailors, the bay was calm": what follows the comma at `comma`. */
const behindParenthesis = (comma: number, high: number): Placed => ({
  content: [{ first: comma + 1, end: high }],
  frame: "asParenthesis",
  place: "subject",
});

/**
 * True if the attribution may close what was said: what stands right of it is no content, or a quotation right before it
 * is, or it is an aside ("as she told the |sailors|,") with this addressee before its comma.
 */
function isAtEnd(
  { view, site: { entry }, low }: CuePlace,
  source: TokenRange,
  right: RightContent | null,
  addressee: TokenRange | null,
): boolean {
  if (addressee && isComma(view, addressee.end)) return true;
  return leavesRoom(entry, right) || isQuotedBefore(view, source.first, low);
}

/** "…, she told the sailors": who stands right behind a verb that takes a person. */
const addresseeOf = ({ view, site: { entry, after }, high }: CuePlace): TokenRange | null =>
  entry.frames.has("A") ? nounPhraseFrom(view, after, high, "base") : null;

/** A finite verb of saying with a subject of its own. */
function mayTrail(
  view: SentenceView,
  { entry, group }: CueSite,
  { place }: SourceFinding,
  source: TokenRange,
): boolean {
  if (place === "coordination" || place === "relative" || group.form !== "finite") return false;
  const { frames, tier } = entry;
  const as = source.first > 0 && view.lower[source.first - 1] === "as";
  if (frames.has("Q") || frames.has("V")) return true;
  return frames.has("T") && (as || tier !== "C" || isDocument(view, source));
}

/** Content right of the cue that leaves none to an attribution but quoted content left of it. */
const closesItself = (right: RightContent | null): boolean =>
  right?.frame === "quotation" || right?.frame === "colon";

/** Content on both sides must be quoted, or what a verb of saying takes. */
function isWhole(left: LeftContent, { frames }: CueEntry, right: RightContent | null): boolean {
  if (left.quoted) return true;
  return right?.frame !== "quotation" && (!left.interrupted || frames.has("T"));
}

/** True if what stands right of a cue is weak enough for its content to stand on the left. */
function leavesRoom({ frames, tier }: CueEntry, right: RightContent | null): boolean {
  if (!right || right.frame === "quotation" || right.frame === "colon") return true;
  return right.frame === "phrase" && (right.addressee !== null || (!frames.has("N") && tier !== "C"));
}

/** "“The pier is closed,” Lind told reporters before he left": a whole quotation that its own mark leaves to who says it. */
function isQuotedBefore(view: SentenceView, source: number, low: number): boolean {
  const parted = source > low && isComma(view, source - 1) ? source - 1 : source;
  const quotation = parted > low ? quotationBefore(view, parted) : null;
  if (!quotation || !startsClause(view, quotation.firstToken, low)) return false;
  return parted < source || LEAVES_OPEN.has(view.lower[quotation.endToken - 2]);
}

/** The last mark of a quotation whose sentence goes on with who says it. */
const LEAVES_OPEN: ReadonlySet<string> = new Set([",", "?", "!", "—"]);

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

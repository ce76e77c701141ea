import type { Span } from "../../src/engine";
import type { TrackedText } from "./trackedText";

/** Share of the place that must be the marked characters, and of the marked characters that must be there. */
const OWN = 0.8;
/** The same where the place reads as the quote does: the rest was typed anew, or stands for its equal beside it. */
const PARTLY_OWN = 0.5;
/** Context that a place needs on either side to pass for the described one, unless a sentence begins or ends before. */
const CONTEXT = 40;
/** The passage, quote and context, must be at least this long. */
const PASSAGE = 24;
/** Context that makes up for less on the other side, and that less. */
const LONG_CONTEXT = 60;
const SHORT_CONTEXT = 24;

/**
 * `own`: the place is the marked characters, at least 80 % of either in the other, in their order; half of them do
 * where the place reads as the quote does.
 * `twin`: no reader of the two texts could tell that it is not:
 * - the whole text is as it was, or:
 * - the quote stands there unchanged, on both sides with the same text up to the end of the sentence (which also ends
 *   there) or for 40 characters, 24 in all; 24 characters do on one side where there are 60 on the other;
 * - if the marked characters still stand in one piece, their surroundings agree with the old ones no further than the
 *   twin's, neither before nor after them;
 * - the place is new text: a copy, or what was cut and typed again. If it is other old text, it has been put into the
 *   surroundings of the marked characters: on one side at least more agrees than did where it stood.
 * `copy`: the quote was copied along with what stood around it, 40 characters on one side at least, and the marked
 * characters themselves stand in one piece no longer. That cannot be told from a move: which of two equal
 * passages is the copy is a word for what was done, not for what there is.
 */
export type Placement = "own" | "twin" | "copy" | "wrong";

export function placementOf(before: string, marked: Span, tracked: TrackedText, place: Span): Placement {
  const after = tracked.text;
  const own = tracked.sharedWith(marked, place);
  const length = marked.end - marked.start;
  if (own >= OWN * length && own >= OWN * (place.end - place.start)) return "own";
  const here = around(before, marked);
  const there = around(after, place);
  const [left, right] = agreement(here, there);
  const copied = tracked.copiedFrom(marked, place);
  const isCopied = copied >= OWN * length && copied >= OWN * (place.end - place.start);
  if (isCopied && intact(tracked, marked).length === 0 && Math.max(left.shared, right.shared) >= CONTEXT)
    return "copy";
  if (there.quote !== here.quote) return "wrong";
  if (own >= PARTLY_OWN * length) return "own";
  if (there.before === here.before && there.after === here.after) return "twin";
  const passage = left.shared + here.quote.length + right.shared;
  if (!isEnough(left, right) || !isEnough(right, left) || passage < PASSAGE) return "wrong";
  for (const start of intact(tracked, marked)) {
    const [ownLeft, ownRight] = agreement(here, around(after, { start, end: start + length }));
    if (ownLeft.shared > left.shared || ownRight.shared > right.shared) return "wrong";
  }
  for (const origin of origins(tracked, place)) {
    const [oldLeft, oldRight] = agreement(here, around(before, origin));
    if (oldLeft.shared >= left.shared && oldRight.shared >= right.shared) return "wrong";
  }
  return "twin";
}

function isEnough(side: Side, other: Side): boolean {
  return side.whole || (side.shared >= SHORT_CONTEXT && other.shared >= LONG_CONTEXT);
}

/** Where the text at the place came from, if most of it is old text. */
function origins(tracked: TrackedText, { start, end }: Span): Span[] {
  const starts = new Set<number>();
  for (let at = start; at < end; at++) for (const id of tracked.idsAt(at)) starts.add(id - (at - start));
  return [...starts]
    .map((from) => ({ start: from, end: from + end - start }))
    .filter((origin) => tracked.sharedWith(origin, { start, end }) >= OWN * (end - start));
}

/** Where the marked characters stand in one piece. */
function intact(tracked: TrackedText, marked: Span): number[] {
  const length = marked.end - marked.start;
  return tracked
    .offsetsOf(marked)
    .filter((start) => tracked.sharedWith(marked, { start, end: start + length }) === length);
}

interface Passage {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

function around(text: string, { start, end }: Span): Passage {
  return {
    before: squeeze(`|${text.slice(0, start)}|`)
      .slice(1, -1)
      .trimStart(),
    quote: squeeze(text.slice(start, end)),
    after: squeeze(`|${text.slice(end)}|`)
      .slice(1, -1)
      .trimEnd(),
  };
}

const squeeze = (text: string) => text.replace(/[\s\ufeff]+/gu, " ");

interface Side {
  /** Characters next to the quote that are the same. */
  readonly shared: number;
  /** They reach to the end of the sentence in both texts, or far enough. */
  readonly whole: boolean;
}

function agreement(a: Passage, b: Passage): [left: Side, right: Side] {
  return [
    side(a, b, (passage, d) => passage.before.charAt(passage.before.length - 1 - d), beginsSentence),
    side(a, b, (passage, d) => passage.after.charAt(d), endsSentence),
  ];
}

function side(
  a: Passage,
  b: Passage,
  charAt: (passage: Passage, distance: number) => string,
  isBound: (passage: Passage, distance: number) => boolean,
): Side {
  let whole = false;
  let shared = 0;
  for (; ; shared++) {
    whole ||= isBound(a, shared) && isBound(b, shared);
    if (charAt(a, shared) !== charAt(b, shared)) break;
    // The text's edge counts as a character.
    if (charAt(a, shared) === "") return { shared: shared + 1, whole: true };
  }
  return { shared, whole: whole || shared >= CONTEXT };
}

/** A sentence begins so many characters before the quote. */
function beginsSentence({ before }: Passage, distance: number): boolean {
  return (
    distance <= before.length && /(?:^|[.!?]["”’)]* ?)$/u.test(before.slice(0, before.length - distance))
  );
}

function endsSentence({ quote, after }: Passage, distance: number): boolean {
  if (distance > after.length) return false;
  const ends = /[.!?]["”’)]*$/u.test(quote + after.slice(0, distance));
  return distance === after.length || (ends && after.charAt(distance) === " ");
}

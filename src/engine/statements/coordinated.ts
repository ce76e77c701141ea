import type { SentenceView } from "../document/sentenceView";
import { isComma, isTag } from "../grammar/sentenceView";
import type { TokenRange } from "../tokens/tokens";
import type { Draft } from "./draft";

/** Least confidence of the second verb. */
const SURE = 0.5;
/** In a clause, the second verb may have the subject of the first verb inside. */
const CLAUSES: ReadonlySet<string> = new Set(["that", "clause", "wh"]);

/**
 * Ends content where the same source speaks again: in "praised the sailors and thanked their captain" the second verb has
 * the first one's subject, so it is no part of what was praised.
 */
export function endAtCoordination(view: SentenceView, drafts: readonly Draft[]): Draft[] {
  const joined = new Map<string, Draft[]>();
  for (const draft of [...drafts].sort((a, b) => a.head - b.head)) {
    const { place, source, confidence } = draft;
    if (place !== "coordination" || source === null || confidence < SURE) continue;
    const ofSource = joined.get(keyOf(source));
    if (ofSource) ofSource.push(draft);
    else joined.set(keyOf(source), [draft]);
  }
  return drafts.map((draft) => {
    const { source, frame } = draft;
    const others = source && !CLAUSES.has(frame) ? joined.get(keyOf(source)) : undefined;
    return others ? endBeforeFirst(view, draft, others) : draft;
  });
}

const keyOf = ({ first, end }: TokenRange): string => `${first} ${end}`;

/** Ends before the first of the others, in the order of their heads, that goes on from its content. */
function endBeforeFirst(view: SentenceView, draft: Draft, others: readonly Draft[]): Draft {
  const { first, end } = extentOf(draft);
  for (let i = firstFrom(others, first); i < others.length && others[i].head < end; i++) {
    const cut = endBefore(view, draft, others[i]);
    if (cut !== draft) return cut;
  }
  return draft;
}

/** From the first to the last token of its content. */
function extentOf({ content }: Draft): TokenRange {
  return { first: content[0]?.first ?? 0, end: content.at(-1)?.end ?? 0 };
}

/** Index of the first draft whose head stands at `token` or behind; they are in order. */
function firstFrom(drafts: readonly Draft[], token: number): number {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (drafts[middle].head < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endBefore(view: SentenceView, draft: Draft, next: Draft): Draft {
  const verb = next.cue[0]?.first;
  if (verb === undefined || draft === next || draft.head >= verb) return draft;
  const at = draft.content.findIndex(({ first, end }) => first < verb && verb < end);
  if (at < 0) return draft;
  const joint = jointBefore(view, verb);
  const { first } = draft.content[at];
  if (joint <= first) return draft;
  return { ...draft, content: [...draft.content.slice(0, at), { first, end: joint }] };
}

/** The comma or conjunction before a verb and its adverbs, or -1. */
function jointBefore(view: SentenceView, verb: number): number {
  let at = verb - 1;
  while (at > 0 && isTag(view, at, "ADV")) at--;
  if (isComma(view, at)) return at;
  if (!isTag(view, at, "CCONJ")) return -1;
  return isComma(view, at - 1) ? at - 1 : at;
}

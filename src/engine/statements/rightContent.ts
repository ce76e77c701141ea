import type { SentenceView } from "../document/sentenceView";
import { isComma, isTag, isVerb, quotationAt } from "../grammar/sentenceView";
import type { VerbGroup } from "../grammar/verbGroup";
import type { TokenRange } from "../tokens/tokens";
import { withoutAsides } from "./asides";
import { contentEnd } from "./contentEnd";
import type { CueTool, RightFrame } from "./cueEvidence";
import type { CueEntry } from "./cueLexicon";
import type { Fronted } from "./fronted";

export interface RightContent {
  readonly content: readonly TokenRange[];
  readonly frame: RightFrame;
  /** End of the cue, a linking preposition included. */
  readonly cueEnd: number;
  readonly addressee: TokenRange | null;
  readonly medium: TokenRange | null;
  /** 2 if the content is a noun phrase about a thing said or felt ("concern"), 1 about another abstract thing, else 0. */
  readonly abstract: number;
}

/** A place right of a cue where its content may start, and what was passed on the way there. */
export interface Start {
  readonly view: SentenceView;
  readonly lexicon: CueTool;
  readonly entry: CueEntry;
  readonly group: VerbGroup;
  /** Token after the cue's own words. */
  readonly after: number;
  readonly high: number;
  /** Whether the cue stands in a clause that its sentence opens with. */
  readonly fronted: Fronted;
  readonly at: number;
  readonly addressee: TokenRange | null;
  readonly medium: TokenRange | null;
}

/** Content from `first` to where it ends. */
export function contentFrom(
  { view, lexicon, group, after, high, fronted, addressee, medium }: Start,
  frame: RightFrame,
  first: number,
  abstract = 0,
  cueEnd = after,
): RightContent {
  let end = contentEnd(view, lexicon, first, high, {
    head: group.head,
    kind: KINDS[frame] ?? "clause",
    pastCue: group.tense === "past",
    subordinate: fronted !== "no",
    fronted: fronted === "surely",
  });
  while (end > first + 1 && isComma(view, end - 1) && view.quote[end - 1] < 0) end--;
  return { content: withoutAsides(view, { first, end }), frame, cueEnd, addressee, medium, abstract };
}

/** What content is as to where it ends, if not a clause. */
const KINDS: Readonly<Partial<Record<RightFrame, "phrase" | "infinitive">>> = {
  phrase: "phrase",
  preposition: "phrase",
  infinitive: "infinitive",
};

/** "to mend the dam", "never to mend it": `at` is the first word of an infinitive. */
export function opensInfinitive(start: Start, at: number): boolean {
  const { view } = start;
  const to = NEGATIONS.has(view.lower[at]) ? at + 1 : at;
  if (view.lower[to] !== "to") return false;
  return isTag(view, to, "PART") || isVerbNext(start, quotationAt(view, to + 1) ? to + 2 : to + 1);
}

const NEGATIONS: ReadonlySet<string> = new Set(["not", "never"]);

/** A verb at `at`, or a word that may be one, with adverbs before it. */
function isVerbNext({ view, lexicon, high }: Start, at: number): boolean {
  for (let i = at; i < high && i < at + 4; i++) {
    if (isVerb(view, i) || isTag(view, i, "AUX")) return true;
    if (isTag(view, i, "NOUN"))
      return lexicon.byForm.has(view.lower[i]) || (i + 1 < high && isTag(view, i + 1, "DET"));
    if (!isTag(view, i, "ADV") && view.lower[i] !== "not") return false;
  }
  return false;
}

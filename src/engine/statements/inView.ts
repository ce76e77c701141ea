import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import type { SentenceView } from "../document/sentenceView";
import { holdsFinite, isComma, isTag } from "../grammar/sentenceView";
import type { TokenRange } from "../tokens/tokens";
import { nounPhraseBefore } from "../grammar/nounPhrase";
import { assertion, type Draft } from "./draft";

const VIEWS = wordSet(words.views);
const POSSESSIVE = wordSet(words.possessives);
/** How many words may stand between "in" and "view". */
const LONGEST_OWNER = 10;

/** "In Lind’s view, the dam is safe", "In her words, the dam is “safe”": whose view it is has said so. */
export function inViewAt(view: SentenceView, at: number, low: number, high: number): Draft | null {
  if (view.lower[at] !== "in" || !opens(view, at, low)) return null;
  const noun = viewBehind(view, at, high);
  if (noun < 0 || !isComma(view, noun + 1)) return null;
  const source = ownerOf(view, at, noun);
  const content = { first: noun + 2, end: high };
  if (!source || !holdsFinite(view, content)) return null;
  return assertion(at, {
    cue: [
      { first: at, end: at + 1 },
      { first: noun, end: noun + 1 },
    ],
    content: [content],
    source,
    frame: "accordingTo",
    place: "front",
    confidence: 0.85,
  });
}

const opens = (view: SentenceView, at: number, low: number): boolean =>
  at === low || view.lower[at - 1] === "that" || isTag(view, at - 1, "CCONJ");

function viewBehind(view: SentenceView, at: number, high: number): number {
  for (let i = at + 2; i + 1 < high && i < at + LONGEST_OWNER && !isComma(view, i); i++)
    if (VIEWS.has(view.lower[i])) return i;
  return -1;
}

function ownerOf(view: SentenceView, at: number, noun: number): TokenRange | null {
  const owner = isTag(view, noun - 1, "ADJ") ? noun - 2 : noun - 1;
  if (owner <= at) return null;
  if (POSSESSIVE.has(view.lower[owner])) return { first: owner, end: owner + 1 };
  const isOwned = view.lower[owner] === "'s" || view.lower[owner] === "'";
  return isOwned ? nounPhraseBefore(view, owner, at + 1) : null;
}

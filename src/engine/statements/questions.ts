import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import type { SentenceView } from "../document/sentenceView";
import { isComma, isFinite, isTag } from "../grammar/sentenceView";
import type { TokenRange } from "../tokens/tokens";
import { assertion, type Draft } from "./draft";
import { nounPhraseBefore, nounPhraseFrom } from "../grammar/nounPhrase";

const BEFORE_ASKED = wordSet(words.beforeAsked);
const ASKS = wordSet(words.askingWords);
const LONGEST_QUESTION = 40;

/**
 * "Asked (by reporters) whether the dam was safe, she said …": somebody's question, put to the subject of the main clause, and so
 * is "She, asked whether …, said". Questions
 * about a topic ("Asked about the dam") express nothing. Behind the answer ("…, she said when asked whether it was safe") it is
 * the same question; whom it was put to is not told here.
 */
export function questionAt(view: SentenceView, at: number, low: number, high: number): Draft | null {
  if (view.lower[at] !== "asked") return null;
  const opens = opensClause(view, at, low);
  const before = opens ? null : askedBefore(view, at, low);
  if (!opens && !before && !isBehindAnswer(view, at, low)) return null;
  const source = view.lower[at + 1] === "by" ? nounPhraseFrom(view, at + 2, high, "base") : null;
  const content = questionFrom(view, source ? source.end : at + 1, high);
  if (!content) return null;
  const isClosed = content.end < high && isComma(view, content.end);
  if (before && !(isClosed && isFinite(view, content.end + 1))) return null;
  const asked = opens && isClosed ? nounPhraseFrom(view, content.end + 1, high, "base") : before;
  if (opens && !asked) return null;
  return assertion(at, {
    cue: [{ first: at, end: at + 1 }],
    content: [content],
    source,
    addressees: asked ? [asked] : [],
    act: "ask",
    cameo: null,
    tense: "past",
    frame: "wh",
    place: "question",
    confidence: 0.85,
  });
}

/** "whether the dam was safe" up to its comma; null if no word that opens a question stands at `from`. */
function questionFrom(view: SentenceView, from: number, high: number): TokenRange | null {
  let first = from;
  while (first < high && isTag(view, first, "ADV") && !ASKS.has(view.lower[first])) first++;
  if (first + 1 >= high || !ASKS.has(view.lower[first])) return null;
  let end = first + 1;
  while (end < high && end < first + LONGEST_QUESTION && !isComma(view, end)) end++;
  return { first, end };
}

/** "Asked …", "When asked …" at the start of a sentence. */
function opensClause(view: SentenceView, at: number, low: number): boolean {
  let i = at;
  if (i > low && BEFORE_ASKED.has(view.lower[i - 1])) i--;
  while (i > low && /^(?:and|but|also|when)$/u.test(view.lower[i - 1])) i--;
  return i === low;
}

/** "[Lind], asked whether the dam was safe, said": who is asked in an aside, or null. */
function askedBefore(view: SentenceView, at: number, low: number): TokenRange | null {
  const isAside = at - 1 > low && isComma(view, at - 1) && isTag(view, at, "VPART");
  return isAside ? nounPhraseBefore(view, at - 1, low) : null;
}

/** "…, she said when asked how": behind a verb, and not "she was asked". */
const isBehindAnswer = (view: SentenceView, at: number, low: number): boolean =>
  at - 2 > low && view.lower[at - 1] === "when" && !isTag(view, at - 2, "CCONJ");

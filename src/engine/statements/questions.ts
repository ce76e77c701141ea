import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import type { SentenceView } from "../document/sentenceView";
import { isComma, isTag } from "../grammar/sentenceView";
import { NEUTRAL, type Draft } from "./draft";
import { nounPhraseFrom } from "../grammar/nounPhrase";

const BEFORE_ASKED = wordSet(words.beforeAsked);
const ASKS = wordSet(words.askingWords);
const LONGEST_QUESTION = 40;

/**
 * "Asked whether the dam was safe, she said …": somebody's question, put to the subject of the main clause. Questions
 * about a topic ("Asked about the dam") express nothing. Behind the answer ("…, she said when asked whether it was safe") it is
 * the same question; whom it was put to is not told here.
 */
export function questionAt(view: SentenceView, at: number, low: number, high: number): Draft | null {
  if (view.lower[at] !== "asked") return null;
  const opens = opensClause(view, at, low);
  if (!opens && !isBehindAnswer(view, at, low)) return null;
  let first = at + 1;
  while (first < high && isTag(view, first, "ADV") && !ASKS.has(view.lower[first])) first++;
  if (first + 1 >= high || !ASKS.has(view.lower[first])) return null;
  let comma = first + 1;
  while (comma < high && comma < first + LONGEST_QUESTION && !isComma(view, comma)) comma++;
  if (opens && (comma >= high || !isComma(view, comma))) return null;
  const asked = opens ? nounPhraseFrom(view, comma + 1, high, "base") : null;
  if (opens && !asked) return null;
  return {
    ...NEUTRAL,
    cue: [{ first: at, end: at + 1 }],
    content: [{ first, end: comma }],
    source: null,
    addressees: asked ? [asked] : [],
    act: "ask",
    cameo: null,
    tense: "past",
    frame: "wh",
    place: "question",
    confidence: 0.85,
    head: at,
  };
}

/** "Asked …", "When asked …" at the start of a sentence. */
function opensClause(view: SentenceView, at: number, low: number): boolean {
  let i = at;
  if (i > low && BEFORE_ASKED.has(view.lower[i - 1])) i--;
  while (i > low && /^(?:and|but|also|when)$/u.test(view.lower[i - 1])) i--;
  return i === low;
}

/** "…, she said when asked how": behind a verb, and not "she was asked". */
const isBehindAnswer = (view: SentenceView, at: number, low: number): boolean =>
  at - 2 > low && view.lower[at - 1] === "when" && !isTag(view, at - 2, "CCONJ");

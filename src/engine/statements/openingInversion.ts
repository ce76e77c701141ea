import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import { interludeAfter, withoutMedium } from "../grammar/adverbials";
import { nounPhraseWithAppositions, namesSomebody } from "../grammar/nounPhrase";
import { isComma, quotationAt } from "../grammar/sentenceView";
import type { SentenceView } from "../document/sentenceView";
import type { TokenRange } from "../tokens/tokens";
import { assertion, type Draft } from "./draft";
import type { CueLexicon } from "./cueLexicon";

/** Before where, when and how somebody spoke. */
const BEHIND_SPEAKER = wordSet(words.behindSpeaker);
/** Longest attribution between the verb that opens a sentence and its colon. */
const LONGEST = 30;

/**
 * "Said Trade Minister Ben Adler: “It is done.”", "Wrote Petrova in a letter: “…”": a verb of saying that opens the
 * sentence, with its subject behind it and a quotation behind the colon.
 */
export function openingInversionAt(
  view: SentenceView,
  { byForm }: CueLexicon,
  verb: number,
  high: number,
): Draft | null {
  const entry = byForm.get(view.lower[verb])?.find(({ kind, frames, rest }) => {
    return kind === "verb" && rest.length === 0 && frames.has("Q") && frames.has("V");
  });
  if (!entry || entry.lemma === view.lower[verb]) return null;
  const colon = colonBefore(view, verb + 2, Math.min(high, verb + LONGEST));
  if (colon < 0) return null;
  const phrase = nounPhraseWithAppositions(view, verb + 1, colon);
  if (!phrase || !namesSomebody(view, phrase)) return null;
  const source = upToAdverbial(view, withoutMedium(view, phrase));
  const { medium } = interludeAfter(view, source.end, colon, false);
  const quotation = quotationAt(view, colon + 1)!;
  return assertion(verb, {
    act: entry.act,
    cameo: entry.cameo,
    tense: view.lower[verb].endsWith("s") ? "present" : "past",
    cue: [{ first: verb, end: verb + 1 }],
    content: [{ first: colon + 1, end: Math.min(high, quotation.endToken) }],
    source,
    medium,
    frame: "colon",
    place: "inversion",
    confidence: 0.9,
  });
}

/** "Said |Ana Lind| in Oslo": what stands behind a person's name is no part of it but where, when or how the words were said. */
function upToAdverbial(view: SentenceView, source: TokenRange): TokenRange {
  for (let i = source.first + 1; i < source.end; i++) {
    const name = view.name[i - 1];
    if (BEHIND_SPEAKER.has(view.lower[i]) && name >= 0 && view.names[name].type === "person")
      return { first: source.first, end: i };
  }
  return source;
}

/** The colon or comma in `[from, to)` right behind which a quotation opens, or -1. */
function colonBefore(view: SentenceView, from: number, to: number): number {
  for (let i = from; i + 1 < to; i++) {
    if (view.quote[i] >= 0) return -1;
    if ((view.lower[i] === ":" || isComma(view, i)) && quotationAt(view, i + 1)) return i;
  }
  return -1;
}

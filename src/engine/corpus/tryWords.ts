import type { AnnotationSet } from "../annotations/annotationSet";
import { applyDecisions } from "../decisions/applyDecisions";
import type { Paragraph } from "../document/paragraph";
import { plainWords } from "../ownWords/concerning";
import { wordChanges, type WordChange } from "../ownWords/wordChanges";
import type { Steps } from "../steps";
import { type AnnotatedBy, decidedIn, type LiveSource } from "./recordDocument";

interface Cache {
  words: string;
  readonly byText: Map<string, Paragraph>;
}

/** What it takes to try out another list of words. */
export interface TryTools {
  readonly annotator: {
    annotateInSteps(text: string, options?: AnnotatedBy, cache?: Cache): Steps<AnnotationSet>;
  };
}

/** A test whether words hold one of the phrases, side by side. */
export function holdsOneOf(phrases: readonly string[]): (text: string) => boolean {
  const all = phrases.map((phrase) => ` ${plainWords(phrase).join(" ")} `);
  return (text) => {
    const words = ` ${plainWords(text).join(" ")} `;
    return all.some((phrase) => words.includes(phrase));
  };
}

/**
 * What another list of words would change in a document, decisions by hand laid over both. `phrases` are the written forms of
 * all in which the lists differ: paragraphs without them are analysed once. `source.words` is the list as it is.
 */
export function* tryWords(
  source: LiveSource,
  words: string,
  phrases: readonly string[],
  { annotator }: TryTools,
): Steps<WordChange[]> {
  const { name, text, date, words: present = "" } = source;
  const holds = holdsOneOf(phrases);
  if (!holds(text)) return [];
  const options = { name, ...(date !== undefined && { date }) };
  const cache: Cache = { words: present, byText: new Map() };
  const before = yield* annotator.annotateInSteps(text, { ...options, words: present }, cache);
  const same = [...cache.byText].filter(([paragraph]) => !holds(paragraph));
  const after = yield* annotator.annotateInSteps(
    text,
    { ...options, words },
    { words, byText: new Map(same) },
  );
  const decided = decidedIn(source);
  const settled = (set: AnnotationSet) => (decided.length > 0 ? applyDecisions(set, decided).set : set);
  return wordChanges(text, settled(before), settled(after));
}

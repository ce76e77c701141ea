import words from "../../../lexicons/words/statements.json";
import { alternatives, wordSet } from "../lexicon/wordList";
import type { SentenceView } from "../document/sentenceView";
import { isComma, isTag, isVerb } from "../grammar/sentenceView";
import type { TokenRange } from "../tokens/tokens";

const THING = new RegExp(`(?:${alternatives(words.thingEndings)})s?$`, "u");

const DOCUMENT = wordSet(words.documents);

const OCCASION = wordSet(words.occasions);

const BODY = wordSet(words.bodies);

/** The last word of a source before its first preposition or comma. */
function headOfSource(view: SentenceView, { first, end }: TokenRange): number {
  let head = first;
  for (let i = first; i < end && !isTag(view, i, "ADP") && !isComma(view, i) && !isVerb(view, i); i++)
    head = i;
  return head;
}

/** True if a source is something that shows what was found out ("a poll", "customs figures"). */
export const isDocument = (view: SentenceView, source: TokenRange): boolean =>
  DOCUMENT.has(view.lower[headOfSource(view, source)]);

/** True if a source is something that people come together for ("the two-day event"). */
export const isOccasion = (view: SentenceView, source: TokenRange): boolean =>
  OCCASION.has(view.lower[headOfSource(view, source)]);

/** True if a source's head is an abstract or made thing and no name, body or person. */
export function isThing(view: SentenceView, source: TokenRange): boolean {
  const head = headOfSource(view, source);
  if (!isTag(view, head, "NOUN") || view.name[head] >= 0) return false;
  return !BODY.has(view.lower[head]) && THING.test(view.lower[head]);
}

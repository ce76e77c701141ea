import type { SentenceView } from "../document/sentenceView";
import type { MeetingLexicon } from "./meetingLexicon";
import { TAGS } from "../syntax/tags";
import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";
import type { Span } from "../text/span";

/** How many words may stand between "signed" and "memorandum". */
const REACH = 8;
const STOPS = wordSet(words.endsObject);

/** What is signed, adopted or issued in a paragraph: the noun phrase from the verb to its head, or an agreement's name. */
export function findOutcomes(view: SentenceView, { outcomeVerb, outcomeNoun }: MeetingLexicon): Span[] {
  const { tokens, names, name: nameAt } = view;
  const found: Span[] = [];
  for (let verb = 0; verb < tokens.count; verb++) {
    if (!outcomeVerb.has(tokens.lower[verb])) continue;
    if (nameAt[verb] >= 0 || !isAction(view, verb)) continue;
    const end = Math.min(tokens.count, verb + 1 + REACH);
    for (let token = verb + 1; token < end && !STOPS.has(tokens.lower[token]); token++) {
      const name = nameAt[token] < 0 ? null : names[nameAt[token]];
      const isOutcome = name?.type === "agreement" || (!name && outcomeNoun.has(tokens.lower[token]));
      if (!isOutcome) continue;
      const last = phraseEnd(view, name ? name.endToken : token + 1);
      found.push({ start: tokens.start[verb + 1], end: tokens.end[last - 1] });
      verb = last - 1;
      break;
    }
  }
  return found;
}

/** "signed", "have signed", "to sign", but not "the agreement signed in 2019". */
function isAction({ tags }: SentenceView, verb: number): boolean {
  const tag = TAGS[tags[verb]];
  return (
    tag === "VPAST" || tag === "VPRES" || (tag === "VPART" && verb > 0 && TAGS[tags[verb - 1]] === "AUX")
  );
}

/** "memorandum of understanding", "memorandum of understanding (MoU)". */
function phraseEnd({ tokens }: SentenceView, end: number): number {
  return tokens.lower[end] === "of" && tokens.lower[end + 1] === "understanding" ? end + 2 : end;
}

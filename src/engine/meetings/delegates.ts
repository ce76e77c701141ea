import words from "../../../lexicons/words/meetings.json";
import type { Entity } from "../annotations/annotationSet";
import type { MentionIndex } from "../annotations/mentionIndex";
import type { DocumentWords } from "../document/documentWords";
import { holdsPhrase, phrasesOf } from "../lexicon/wordGroup";

/** How far before "the delegation" the sentence that tells of its members may stand, in characters. */
const REACH = 3000;
const DELEGATION = phrasesOf(words.delegationOrJourney);

/** The persons named in the first sentence before an offset that tells of a delegation or of a journey of several. */
export function delegatesOf(text: DocumentWords, index: MentionIndex, before: number): Entity[] {
  const { sentences } = text;
  const own = text.sentenceAt(before);
  for (let at = text.sentenceAt(Math.max(0, before - REACH)); at <= own && at < sentences.length; at++) {
    const { start } = sentences[at];
    const span = { start, end: Math.min(sentences[at].end, before) };
    if (!holdsPhrase(DELEGATION, text.in(span))) continue;
    const persons = index
      .inside(span)
      .filter(({ kind, entity }) => kind === "name" && entity.type === "person")
      .map(({ entity }) => entity);
    const several = [...new Set(persons)];
    if (several.length >= 2) return several;
  }
  return [];
}

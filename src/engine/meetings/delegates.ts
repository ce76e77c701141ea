import words from "../../../lexicons/words/meetings.json";
import type { Entity } from "../annotations/annotationSet";
import type { MentionIndex } from "../annotations/mentionIndex";
import type { DocumentWords } from "../document/documentWords";
import type { Span } from "../text/span";
import { wordSet } from "../lexicon/wordList";
import { partiesIn } from "./parties";
import { holdsPhrase, phrasesOf } from "../lexicon/wordGroup";

/** How far before "the delegation" the sentence that tells of its members may stand, in characters. */
const REACH = 3000;
const DELEGATION = phrasesOf(words.delegationOrJourney);

const COMPANY = wordSet(words.alsoTravelled);

/** "He was accompanied by Ek.", "Ek also travelled with the delegation.", right behind the sentence on the journey. */
function companyIn(text: DocumentWords, index: MentionIndex, at: number, before: number): Entity[] {
  const sentence = text.sentences.at(at);
  if (!sentence || sentence.end > before) return [];
  const lower = text.in(sentence);
  const tells =
    lower.includes("accompanied") || (lower.includes("also") && lower.some((word) => COMPANY.has(word)));
  return tells ? personsIn(text, index, sentence) : [];
}

/** The persons who are named as taking part: not "Lind" in "Lind's adviser Ek". */
function personsIn(text: DocumentWords, index: MentionIndex, span: Span): Entity[] {
  const parties = new Set(partiesIn(text, span, index));
  return index
    .inside(span)
    .filter(({ kind, entity }) => kind === "name" && entity.type === "person" && parties.has(entity))
    .map(({ entity }) => entity);
}

/** The persons named in the first sentence before an offset that tells of a delegation or of a journey of several. */
export function delegatesOf(text: DocumentWords, index: MentionIndex, before: number): Entity[] {
  const { sentences } = text;
  const own = text.sentenceAt(before);
  for (let at = text.sentenceAt(Math.max(0, before - REACH)); at <= own && at < sentences.length; at++) {
    const { start } = sentences[at];
    const span = { start, end: Math.min(sentences[at].end, before) };
    if (!holdsPhrase(DELEGATION, text.in(span))) continue;
    const persons = personsIn(text, index, span);
    const several = [...new Set([...persons, ...companyIn(text, index, at + 1, before)])];
    if (several.length >= 2) return several;
  }
  return [];
}

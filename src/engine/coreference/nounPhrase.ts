import words from "../../../lexicons/words/coreference.json";
import { TAGS, type Tag } from "../syntax/tags";
import type { Sentence } from "../tokens/tokens";
import { PREPOSITION, type Scene } from "./scene";
import { wordSet } from "../lexicon/wordList";

const DETERMINER = /^(?:the|this)$/u;
const OTHER_DETERMINER = wordSet(words.indefinites);
const MODIFIERS = 5;

/**
 * The first token of the definite phrase whose head (or office) starts at `head`: "the" with what lies between, or
 * the possessive country before it ("Iraq’s foreign minister"), or a nationality that opens the sentence or is the
 * source after a headline's colon. Null if
 * the phrase is indefinite, belongs to a person ("his minister") or has no determiner.
 */
export function descriptionStart(scene: Scene, sentence: Sentence, head: number): number | null {
  const { tokens, names, nameAt } = scene.text;
  let first = head;
  for (let steps = 0; steps <= MODIFIERS && first > sentence.first; steps++) {
    const at = nameAt(first - 1);
    const word = tokens.lower[first - 1];
    if (at >= 0) {
      if (!/^(?:nationality|place|organization)$/u.test(names[at].type)) return null;
      first = names[at].firstToken;
    } else if (DETERMINER.test(word) || isSaidAsDeterminer(scene, sentence, first - 1)) return first - 1;
    else if (OTHER_DETERMINER.has(word)) return null;
    else if (word === "'s" || word === "'") first--;
    else if (scene.has(first - 1, NOT_MODIFIER) || !/^\p{Ll}/u.test(word)) break;
    else first--;
  }
  return first < head ? startByName(scene, sentence, first, head) : null;
}

/** Where the phrase begins if its first words are a name: "Iraq’s foreign minister", "Iraqi forces" at the sentence's head. */
function startByName(scene: Scene, sentence: Sentence, first: number, head: number): number | null {
  const { tokens, names, nameAt } = scene.text;
  const opens = nameAt(first);
  if (opens < 0 || names[opens].firstToken !== first) return null;
  const possessive = tokens.lower[names[opens].endToken];
  if (possessive === "'s" || possessive === "'") return first;
  if (tokens.lower[first - 1] === ":" && scene.isSource(first)) return first;
  return first === sentence.first && scene.isFollowedByVerb(sentence, phraseEnd(scene, head)) ? first : null;
}

/** "between said hospital and …": a determiner, not the verb. */
function isSaidAsDeterminer(scene: Scene, sentence: Sentence, token: number): boolean {
  if (scene.text.tokens.lower[token] !== "said") return false;
  return token === sentence.first || scene.has(token - 1, PREPOSITION);
}

function phraseEnd({ text: { nameAt, names } }: Scene, head: number): number {
  const at = nameAt(head);
  return at >= 0 ? names[at].endToken : head + 1;
}

const NOT_MODIFIER = (
  ["ADP", "VPAST", "VPRES", "VBASE", "AUX", "CCONJ", "SCONJ", "PRON", "PUNCT", "DET", "ADV"] satisfies Tag[]
).reduce((bits, tag) => bits | (1 << TAGS.indexOf(tag)), 0);

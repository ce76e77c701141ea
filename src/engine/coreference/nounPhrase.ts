import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import { TAGS, type Tag } from "../syntax/tags";
import type { Sentence } from "../tokens/tokens";
import { PREPOSITION, type Scene } from "./scene";

const OTHER_DETERMINER = wordSet(words.otherDeterminers);
const MODIFYING: ReadonlySet<string> = new Set(["nationality", "place", "organization"]);
const MODIFIERS = 5;

/**
 * The first token of the definite phrase whose head (or office) starts at `head`: "the" with what lies between, or
 * the possessive country before it ("Iraq’s foreign minister"), or a nationality that opens the sentence or is the
 * source after a headline's colon. Null if
 * the phrase is indefinite, belongs to a person ("his minister") or has no determiner.
 */
export function descriptionStart(scene: Scene, sentence: Sentence, head: number): number | null {
  const { names, nameAt } = scene.text;
  let first = head;
  for (let steps = 0; steps <= MODIFIERS && first > sentence.first; steps++) {
    const at = nameAt(first - 1);
    if (at >= 0) {
      if (!MODIFYING.has(names[at].type)) return null;
      first = names[at].firstToken;
      continue;
    }
    const part = partOfPhrase(scene, sentence, first - 1);
    if (part === "determiner") return first - 1;
    if (part === "otherDeterminer") return null;
    if (part === "outside") break;
    first--;
  }
  return opensWithName(scene, sentence, first, head) ? first : null;
}

type PartOfPhrase = "determiner" | "otherDeterminer" | "inside" | "outside";

/** What a word without a name is to the noun phrase that it stands in or before. */
function partOfPhrase(scene: Scene, sentence: Sentence, token: number): PartOfPhrase {
  const word = scene.text.tokens.lower[token];
  if (word === "the" || word === "this" || isSaidAsDeterminer(scene, sentence, token)) return "determiner";
  if (OTHER_DETERMINER.has(word)) return "otherDeterminer";
  if (word === "'s" || word === "'") return "inside";
  return scene.has(token, NOT_MODIFIER) || !/^\p{Ll}/u.test(word) ? "outside" : "inside";
}

/** A name that determines the phrase: a possessive one, one behind a headline's colon, one that opens the sentence. */
function opensWithName(scene: Scene, sentence: Sentence, first: number, head: number): boolean {
  const { tokens, names, nameAt } = scene.text;
  const opens = nameAt(first);
  if (opens < 0 || first === head || names[opens].firstToken !== first) return false;
  if (scene.isPossessive(names[opens].endToken)) return true;
  if (tokens.lower[first - 1] === ":" && scene.isSource(first)) return true;
  return first === sentence.first && scene.isFollowedByVerb(sentence, phraseEnd(scene, head));
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

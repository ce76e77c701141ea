import words from "../../../lexicons/words/coreference.json";
import { alternatives, wordSet } from "../lexicon/wordList";
import type { Sentence } from "../tokens/tokens";
import type { EntityDraft } from "./entityDraft";
import { fold } from "./nameKeys";
import { NOUN, PREPOSITION, type Scene } from "./scene";
import type { Walk } from "./walk";

/** Nouns of what people do and of what bodies are. */
const BODIES = wordSet(words.kindsOfBodies);
const PERSONAL = new RegExp(`(?:${alternatives(words.personalEndings)})$`, "u");
const NOT_PERSONAL = wordSet(words.notPersonal);
const OPENS = wordSet(words.opensApposition);
/** How many words may stand between the determiner and the noun. */
const MODIFIERS = 4;
/** How many names one noun is remembered for. */
const MOST = 50;

/**
 * Notes what the text says that a name is, and whether it says so here: "the rights |group| Clear Water" before it, "Bo Ek, 43, a |fisherman| from
 * Riga" and "Clear Water, a rights |group|," behind it. Appositions are the surest evidence of what a later "the group"
 * means (Ponzetto and Strube 2006, and the precise-constructs sieve of Lee et al. 2013).
 */
export function noteApposition(scene: Scene, sentence: Sentence, head: number, walk: Walk): boolean {
  const noun = scene.text.tokens.lower[head];
  const start = phraseStart(scene, sentence, head);
  const isBody = BODIES.has(noun) || walk.descriptions.get(noun)?.kind.startsWith("body");
  const draft = isBody
    ? (nameBehind(scene, head, walk) ?? nameBefore(scene, start, head, walk, "organization"))
    : isPersonal(noun)
      ? nameBefore(scene, start, head, walk, "person")
      : null;
  if (!draft) return false;
  const modifiers = scene.text.tokens.lower.slice(start, head).map(fold);
  const noted = walk.appositions.get(noun);
  if (!noted) walk.appositions.set(noun, [{ draft, modifiers: new Set(modifiers) }]);
  else if (noted.length < MOST) noted.push({ draft, modifiers: new Set(modifiers) });
  return true;
}

const isPersonal = (noun: string): boolean => PERSONAL.test(noun) && !NOT_PERSONAL.has(noun);

/** First word of the phrase behind its determiner. */
function phraseStart({ text: { tokens, nameAt } }: Scene, { first }: Sentence, head: number): number {
  let start = head;
  while (start > first && head - start < MODIFIERS && /^\p{Ll}/u.test(tokens.lower[start - 1])) {
    if (nameAt(start - 1) >= 0 || OPENS.has(tokens.lower[start - 1])) break;
    start--;
  }
  return start;
}

/** "the rights group |Clear Water|". */
function nameBehind({ text: { names, nameAt } }: Scene, head: number, walk: Walk): EntityDraft | null {
  const at = nameAt(head + 1);
  if (at < 0 || names[at].firstToken !== head + 1 || names[at].type !== "organization") return null;
  return walk.drafts.get(names[at]) ?? null;
}

/** "|Clear Water|, a rights group,", "|Bo Ek|, 43, a fisherman.": the phrase ends, or goes on with what hangs on it. */
function nameBefore(
  scene: Scene,
  start: number,
  head: number,
  walk: Walk,
  type: "person" | "organization",
): EntityDraft | null {
  const { tokens, names, nameAt } = scene.text;
  const determiner = start - 1;
  if (!OPENS.has(tokens.lower[determiner]) || tokens.lower[determiner - 1] !== ",") return null;
  const isEnd = /^[,.)—–]$|^(?:who|which|that)$/u.test(tokens.lower[head + 1] ?? ".");
  if (!isEnd && !scene.has(head + 1, PREPOSITION)) return null;
  if (scene.has(head - 1, NOUN) && nameAt(head - 1) >= 0) return null;
  const at = nameBeforeComma(scene.text, determiner - 1);
  return at >= 0 && names[at].type === type ? (walk.drafts.get(names[at]) ?? null) : null;
}

/** Index of the name right before this comma, or before it and an age ("|Bo Ek|, 43,"); -1 where none stands there. */
export function nameBeforeComma({ tokens, nameAt }: Scene["text"], comma: number): number {
  const isAged = /^\d{1,3}$/u.test(tokens.lower[comma - 1]) && tokens.lower[comma - 2] === ",";
  return nameAt(isAged ? comma - 3 : comma - 1);
}

/** Those of whom the text has said that they are such a thing, with all the modifiers. */
export function apposedAs(noun: string, modifiers: readonly string[], { appositions }: Walk): EntityDraft[] {
  const noted = appositions.get(noun) ?? [];
  const fitting = noted.filter(({ modifiers: known }) => modifiers.every((word) => known.has(word)));
  return [...new Set(fitting.map(({ draft }) => draft))];
}

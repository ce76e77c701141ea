import words from "../../../lexicons/words/coreference.json";
import { tokenFrom, tokenUpTo } from "../document/documentWords";
import { wordSet } from "../lexicon/wordList";
import type { DocumentName } from "../mentions/reconcileNames";
import { firstWhere } from "../text/firstWhere";
import type { Span } from "../text/span";
import type { Sentence, Tokens } from "../tokens/tokens";
import type { Focus } from "./discourse";
import type { Scene } from "./scene";
import type { Walk } from "./walk";

const EXPLETIVE = wordSet(words.expletive);
/** How far behind "it" a word tells that it stands for nothing. */
const NEAR = 4;

/**
 * Whom "it" or "they" means by who speaks: "The port authority announced it would …" means the body or country that alone
 * is the source of words that begin with the pronoun, "It added that …" whoever spoke last; not "said it was important
 * to …". Null where that does not tell.
 */
export function whoSaysIt(
  scene: Scene,
  sentence: Sentence,
  token: number,
  walk: Walk,
): Readonly<Focus> | null {
  const isMany = scene.text.tokens.lower[token] === "they";
  const source = scene.sourceOfWordsAt(token) ?? (isMany ? null : scene.sourceBeforeSource(token));
  if (!source || isExpletive(scene, sentence, token)) return null;
  const focus = walk.discourse.latest(
    ({ type }, { last }) =>
      (type === "organization" || (type === "place" && !isMany)) &&
      last.start >= source.start &&
      last.end <= source.end,
  );
  return focus && isAlone(scene, source, focus, walk) ? focus : null;
}

/** The entity is all that the source names, with an article or its letters in brackets. */
function isAlone(scene: Scene, source: Span, { draft, last }: Readonly<Focus>, walk: Walk): boolean {
  const { offset, tokens, names } = scene.text;
  const first = firstOf(names, source.start, last.start, (name) => walk.drafts.get(name) === draft) ?? last;
  const start = tokenFrom(tokens, source.start - offset);
  const end = tokenUpTo(tokens, source.end - offset);
  const from = tokenFrom(tokens, Math.min(first.start, last.start) - offset);
  const to = tokenFrom(tokens, Math.min(first.end, last.end) - offset);
  const isWhole = from <= start || (from === start + 1 && tokens.lower[start] === "the");
  return isWhole && (to >= end || isInBrackets(tokens, to, end));
}

/** The first name that begins between two offsets, the latter included, and for which the test holds. */
function firstOf(
  names: readonly DocumentName[],
  from: number,
  to: number,
  test: (name: DocumentName) => boolean,
): DocumentName | null {
  for (
    let at = firstWhere(names.length, (index) => names[index].start >= from);
    at < names.length && names[at].start <= to;
    at++
  )
    if (test(names[at])) return names[at];
  return null;
}

/** "(PA)": one pair of brackets around all. */
function isInBrackets({ lower }: Tokens, first: number, end: number): boolean {
  if (lower[first] !== "(" || lower[end - 1] !== ")") return false;
  for (let i = first + 1; i < end - 1; i++) if (lower[i] === "(" || lower[i] === ")") return false;
  return true;
}

/** "it is important to", "it’s time": of nothing. */
function isExpletive(scene: Scene, sentence: Sentence, token: number): boolean {
  const { lower } = scene.text.tokens;
  if (lower[token] !== "it") return false;
  for (let i = token + 1; i < Math.min(sentence.end, token + 1 + NEAR); i++)
    if (EXPLETIVE.has(lower[i])) return true;
  return false;
}

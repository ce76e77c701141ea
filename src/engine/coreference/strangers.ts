import type { Sentence } from "../tokens/tokens";
import { nameBeforeComma } from "./appositions";
import type { Scene } from "./scene";
import type { Walk } from "./walk";

/** How many tokens may stand between "a" and the noun ("a senior U.S. defense official"). */
const LONGEST = 6;
/** How many sentences on "the official" is still the one whom "an official" brought in. */
const REMEMBERED = 8;

/**
 * Remembers that "a spokesman", "another defense official" without a name was brought in: "the spokesman" behind it is
 * nobody whom the text names. `first` and `head` are the noun's first and last token.
 */
export function noteStranger(
  { text }: Scene,
  sentence: Sentence,
  first: number,
  head: number,
  { strangers, discourse }: Walk,
): void {
  const { tokens, nameAt, names } = text;
  let start = first;
  while (start > sentence.first && first - start < LONGEST && !INDEFINITE.test(tokens.lower[start])) start--;
  if (!INDEFINITE.test(tokens.lower[start])) return;
  for (let i = start + 1; i < first; i++) if (/^(?:[,;:“”"]|and|or|of)$/u.test(tokens.lower[i])) return;
  const behind = tokens.lower[head + 1] === "," ? head + 2 : head + 1;
  const name = nameAt(behind);
  if (name >= 0 && names[name].type === "person") return;
  if (isApposition(text, start)) return;
  strangers.set(tokens.lower[head], discourse.sentence);
}

/** "Ana Lind, a fisherman", "Bo Ek, 43, a fisherman": it says what the one before it is. */
function isApposition(text: Scene["text"], first: number): boolean {
  if (text.tokens.lower[first - 1] !== ",") return false;
  const name = nameBeforeComma(text, first - 1);
  return name >= 0 && text.names[name].type === "person";
}

const INDEFINITE = /^(?:an?|one|another)$/u;

/** True if the noun was brought in lately without a name. */
export function isStranger(noun: string, { strangers, discourse }: Walk): boolean {
  const sentence = strangers.get(noun);
  return sentence !== undefined && discourse.sentence - sentence <= REMEMBERED;
}

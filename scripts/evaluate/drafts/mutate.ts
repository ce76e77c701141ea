// Ways to spoil a quotation, as hurry and models do.
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import { uniformInt } from "pure-rand/distribution/uniformInt";

/** A word with the marks that hang on it, by white space. */
type Tokens = readonly string[];
export interface Spoiling {
  readonly random: RandomGenerator;
  /** Words of other documents. */
  readonly vocabulary: readonly string[];
}

const below = ({ random }: Spoiling, count: number): number => uniformInt(random, 0, count - 1);

/** An inner place: what is cut off at an edge leaves a shorter quotation that is right. */
function inner(tokens: Tokens, spoiling: Spoiling, fits: (token: string) => boolean = () => true): number {
  const places = tokens.flatMap((token, i) => (i > 0 && i < tokens.length - 1 && fits(token) ? [i] : []));
  return places.length === 0 ? -1 : places[below(spoiling, places.length)];
}

const replaceAt = (tokens: Tokens, at: number, ...by: string[]): string[] => tokens.toSpliced(at, 1, ...by);
const bare = (token: string): string => token.replace(/[^\p{L}\p{N}']/gu, "");
const NEGATION = /^(?:not|never|no|nothing|cannot)$|n['’]t$/iu;
const AUXILIARY = /^(?:is|are|was|were|will|would|can|could|should|must|may|have|has|had|do|does|did)$/iu;

/** Each gives the spoilt words, null where there is nothing to spoil in that way. */
export const MUTATIONS: Readonly<Record<string, (tokens: Tokens, spoiling: Spoiling) => string[] | null>> = {
  "word deleted": (tokens, spoiling) => {
    const at = inner(tokens, spoiling, (token) => bare(token) !== "");
    return at < 0 ? null : replaceAt(tokens, at);
  },
  "word replaced": (tokens, spoiling) => {
    const at = inner(tokens, spoiling, (token) => bare(token) !== "");
    const word = spoiling.vocabulary[below(spoiling, spoiling.vocabulary.length)];
    return at < 0 || bare(tokens[at]).toLowerCase() === word ? null : replaceAt(tokens, at, word);
  },
  "word inserted": (tokens, spoiling) => {
    const at = inner(tokens, spoiling);
    const word = spoiling.vocabulary[below(spoiling, spoiling.vocabulary.length)];
    return at < 0 ? null : replaceAt(tokens, at, word, tokens[at]);
  },
  "words swapped": (tokens, spoiling) => {
    const at = inner(tokens.slice(0, -1), spoiling);
    if (at < 0 || bare(tokens[at]).toLowerCase() === bare(tokens[at + 1]).toLowerCase()) return null;
    return tokens.toSpliced(at, 2, tokens[at + 1], tokens[at]);
  },
  "number changed": (tokens, spoiling) => {
    const at = inner(tokens, spoiling, (token) => /\d/u.test(token));
    return at < 0
      ? null
      : replaceAt(
          tokens,
          at,
          tokens[at].replace(/\d/u, (digit) => String((Number(digit) + 1 + below(spoiling, 8)) % 10)),
        );
  },
  "not inserted": (tokens, spoiling) => {
    const at = inner(tokens, spoiling, (token) => AUXILIARY.test(token));
    return at < 0 ? null : replaceAt(tokens, at, tokens[at], "not");
  },
  "not removed": (tokens, spoiling) => {
    const at = inner(tokens, spoiling, (token) => NEGATION.test(bare(token)));
    if (at < 0) return null;
    const rest = tokens[at].replace(/n['’]t/iu, "");
    return rest === tokens[at] ? replaceAt(tokens, at) : replaceAt(tokens, at, rest);
  },
  "name replaced": (tokens, spoiling) => {
    const at = inner(tokens, spoiling, (token) => /^\p{Lu}\p{Ll}{3,}/u.test(token));
    return at < 0 ? null : replaceAt(tokens, at, tokens[at].replace(/^\p{L}+/u, "Ruritania"));
  },
  "three words changed": (tokens, spoiling) => {
    if (tokens.length < 12) return null;
    let spoilt: string[] | null = [...tokens];
    for (const kind of ["word deleted", "word replaced", "word inserted"])
      spoilt = spoilt && MUTATIONS[kind](spoilt, spoiling);
    return spoilt;
  },
};
export const EXCHANGED = "speaker exchanged";

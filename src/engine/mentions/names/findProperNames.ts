import type { NameCandidate } from "../../paragraphs/paragraph";
import type { TagSequence } from "../../syntax/tags";
import { TokenFlag, type Sentence, type Tokens } from "../../tokens/tokens";
import type { Toolbox } from "../../toolbox";
import { findChunks } from "./chunks";
import { classifyChunk, type TypedRange } from "./classifyChunk";
import { findHyphenated } from "./hyphenated";
import { scan } from "./scan";

/**
 * Persons, organisations, places, nationalities, events and agreements of one paragraph; they may overlap `others`,
 * the roles, dates and quantities found before, whose words start no name.
 */
export function findProperNames(
  tokens: Tokens,
  sentences: readonly Sentence[],
  _tags: TagSequence,
  others: readonly NameCandidate[],
  { gazetteer }: Pick<Toolbox, "gazetteer">,
): NameCandidate[] {
  const words = scan(tokens, gazetteer);
  const taken = tokensOf(others, tokens.count);
  const candidates: NameCandidate[] = [];
  for (const sentence of sentences) {
    for (const chunk of findChunks(tokens, sentence, words, taken)) {
      for (const range of classifyChunk(tokens, chunk, words, gazetteer))
        candidates.push(candidateOf(tokens, range));
    }
  }
  for (let i = 0; i < tokens.count; i++) {
    if (words.record[i] === 0 && tokens.flags[i] & TokenFlag.Capital && /[-‑–]/u.test(tokens.lower[i]))
      candidates.push(...findHyphenated(tokens, i, gazetteer));
  }
  return candidates;
}

function tokensOf(candidates: readonly NameCandidate[], count: number): Uint8Array {
  const taken = new Uint8Array(count);
  for (const { firstToken, endToken } of candidates) taken.fill(1, firstToken, endToken);
  return taken;
}

function candidateOf(tokens: Tokens, { first, end, type, rule, confidence }: TypedRange): NameCandidate {
  return {
    start: tokens.start[first],
    end: tokens.end[end - 1],
    firstToken: first,
    endToken: end,
    type,
    rule,
    confidence,
  };
}

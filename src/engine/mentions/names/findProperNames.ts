import type { NameCandidate } from "../../paragraphs/paragraph";
import type { TagSequence } from "../../syntax/tags";
import { TokenFlag, type Sentence, type Tokens } from "../../tokens/tokens";
import type { Toolbox } from "../../toolbox";
import type { TypedRange } from "./classifyChunk";
import { constrain } from "./constrain";
import { findHyphenated } from "./hyphenated";
import { modelNames } from "./modelNames";
import { prepare } from "./prepare";

/**
 * Persons, organisations, places, nationalities, events and agreements of one paragraph; they may overlap `others`,
 * the roles, dates and quantities found before, whose words start no name.
 */
export function findProperNames(
  tokens: Tokens,
  sentences: readonly Sentence[],
  _tags: TagSequence,
  others: readonly NameCandidate[],
  { gazetteer, names: model }: Pick<Toolbox, "gazetteer" | "names">,
): NameCandidate[] {
  const { scan, ruled, view } = prepare(tokens, sentences, others, gazetteer);
  const modelled = model ? sentences.flatMap((sentence) => modelNames(view, model, sentence)) : ruled;
  const ranges = constrain(tokens, modelled, scan, view.taken, gazetteer);
  const candidates = ranges.map((range) => candidateOf(tokens, range));
  for (let i = 0; i < tokens.count; i++) {
    if (scan.record[i] === 0 && tokens.flags[i] & TokenFlag.Capital && /[-‑–]/u.test(tokens.lower[i]))
      candidates.push(...findHyphenated(tokens, i, gazetteer));
  }
  return candidates;
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

import type { Gazetteer } from "../../lexicon/gazetteer";
import type { WordClusters } from "../../perceptron/wordClusters";
import { candidateAt, type NameCandidate } from "../../document/nameCandidate";
import type { TagSequence } from "../../syntax/tags";
import { TokenFlag, type Sentence, type Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";
import { constrain } from "./constrain";
import { completeNames } from "./grammar";
import { withDateline } from "./datelines";
import { asOccasions, cutAtHeadlineVerbs } from "./headlines";
import { findHyphenated } from "./hyphenated";
import { isLanguage } from "./languages";
import { agreeInLists } from "./lists";
import type { NameModel } from "./model/nameModel";
import { modelNames } from "./modelNames";
import { widenToInitials } from "./explained";
import { withNumberedActs } from "./numberedActs";
import { withHomes } from "./partsOfName";
import { prepare } from "./prepare";
import { asProgramme, withYears } from "./programmes";
import { scan, type Scan } from "./scan";
import { speakerLabel } from "./speakerLabel";
import { withStateCodes } from "./stateCodes";
import { withoutLetters } from "./suffixes";

export interface ProperNameTools {
  readonly gazetteer: Gazetteer;
  readonly clusters: WordClusters;
  /** Null without weights: names are then found by gazetteer and head nouns alone. */
  readonly names: NameModel | null;
}

/**
 * Persons, organisations, places, nationalities, events and agreements of one paragraph; they may overlap `others`,
 * the roles, dates and quantities found before, whose words start no name.
 */
export function findProperNames(
  tokens: Tokens,
  sentences: readonly Sentence[],
  tags: TagSequence,
  others: readonly NameCandidate[],
  { gazetteer, clusters, names: model }: ProperNameTools,
  words: Scan = scan(tokens, gazetteer),
): NameCandidate[] {
  const { ruled, view } = prepare(tokens, sentences, tags, others, { gazetteer, clusters }, words);
  const modelled = model ? sentences.flatMap((sentence) => modelNames(view, model, sentence)) : ruled;
  const apart = withHomes(tokens, cutAtHeadlineVerbs(tokens, modelled));
  const constrained = constrain(tokens, apart, words, view.taken, gazetteer);
  const complete = widenToInitials(tokens, completeNames(tokens, constrained, words))
    .map((range) => withYears(tokens, asProgramme(tokens, range, words)))
    .filter((range) => !isLanguage(tokens, range));
  const listed = agreeInLists(tokens, withStateCodes(tokens, withoutLetters(tokens, complete)));
  const ranges = withDateline(tokens, withNumberedActs(tokens, asOccasions(tokens, listed)));
  const label = speakerLabel(tokens, words);
  if (label && (ranges.length === 0 || ranges[0].first >= label.end)) ranges.unshift(label);
  const parts = hyphenatedParts(tokens, words, gazetteer);
  const cut = new Set(parts.map(({ firstToken }) => firstToken));
  const whole = ranges.filter(({ first, end }) => end - first > 1 || !cut.has(first));
  return [...whole.map((range) => candidateOf(tokens, range)), ...parts];
}

/** Peoples and countries inside hyphenated words; such a word is no name as a whole. */
function hyphenatedParts(tokens: Tokens, { record }: Scan, gazetteer: Gazetteer): NameCandidate[] {
  const parts: NameCandidate[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (record[i] === 0 && tokens.flags[i] & TokenFlag.Capital && /[-‑–]/u.test(tokens.lower[i]))
      parts.push(...findHyphenated(tokens, i, gazetteer));
  }
  return parts;
}

function candidateOf(tokens: Tokens, range: TypedRange): NameCandidate {
  const candidate = candidateAt(tokens, range, range);
  return range.scores && range.origin === "model" ? { ...candidate, scores: range.scores } : candidate;
}

import words from "../../../../lexicons/words/names.json";
import { isWord, Word } from "../../lexicon/wordClasses";
import { wordSet } from "../../lexicon/wordList";
import type { Document } from "../../document/document";
import type { NameCandidate } from "../../document/nameCandidate";
import { isFromModel } from "../../document/nameOrigin";
import type { Paragraph } from "../../document/paragraph";
import { formOf, TokenFlag, type Tokens } from "../../tokens/tokens";
import { CERTAIN } from "../names/certain";
import { findAcronyms, findDefinedTerms, NO_NAME } from "./acronyms";
import { PROPER_TYPES, type ProperType } from "../../document/comparing";
import { entityTypeOf, MODEL_TYPES } from "../names/model/labels";
import { isCapitalized, keyOf, properIndex } from "./properName";

/** What the document says of one form: weight per proper type, and the number of its words. */
export interface Ballot {
  readonly weights: Float64Array;
  readonly words: number;
  /** Confidence of the surest mention of the form itself; 0 when it is only part of longer names. */
  surest: number;
  /** True if a title before it or a longer name that holds it speaks for the form. */
  supported: boolean;
  /** True if the document says that these letters stand for something that is no name. */
  unnamed: boolean;
  /** Index of the type that the words have whose initials the form is; null if no text explains it. */
  explained: number | null;
  /** True if the document says that it calls something by this word: (the “Convention”). */
  defined: boolean;
}

export type Ballots = Map<number, Ballot>;

const PLACES_STAND_BEHIND = wordSet(words.standBefore);
const GREETINGS = wordSet(words.greetings);
const NO_PART = wordSet(words.noPart);
const PERSON = properIndex("person");
const PLACE = properIndex("place");
const TITLED = 1;
/** Hardly anything but a person is greeted, whatever the model makes of the name. */
const GREETED = 3;
const LOCATED = 0.75;
const SURNAME = 1.2;
const FORENAME = 0.5;
const ACRONYM = 1.5;
/** Weight of an explanation whose initials the letters are. */
const EXPLAINED = 4;
/** Weight of a name that the model found, and the unit of the model's scores (a factor of e). */
const MODELLED = 1.2;
const SCALE = 32;

/** Counts, over the whole document, which type each form of a name was taken for. Linear in tokens. */
export function countVotes({ paragraphs }: Document): Ballots {
  const ballots: Ballots = new Map();
  for (const { paragraph } of paragraphs) {
    const { names, tokens } = paragraph;
    names.forEach((name, index) => {
      const type = properIndex(name.type);
      if (type < 0) return;
      const titled = isTitled(paragraph, index) ? TITLED : isGreeted(paragraph, name) ? GREETED : 0;
      const ballot = ballotAt(ballots, tokens, name.firstToken, name.endToken);
      const share = isLoud(tokens, name) ? 0.3 : 1;
      if (name.scores) voteByScores(ballot, name.scores, share);
      else ballot.weights[type] += name.confidence * share;
      ballot.surest = Math.max(ballot.surest, name.confidence);
      if (!titled && type === PERSON && stands(tokens, name.firstToken)) ballot.weights[PLACE] += LOCATED;
      if (titled && type !== properIndex("nationality")) ballot.weights[PERSON] += titled;
      if (titled) ballot.supported = true;
      if (type === PERSON) voteForParts(ballots, tokens, name);
    });
    for (const { token, type, sure } of findAcronyms(paragraph)) {
      const ballot = ballotAt(ballots, tokens, token, token + 1);
      if (type === NO_NAME) ballot.unnamed = true;
      else ballot.weights[type] += sure ? EXPLAINED : ACRONYM;
      if (sure && type !== NO_NAME) ballot.explained = type;
    }
    for (const { token, type } of findDefinedTerms(paragraph)) {
      const ballot = ballotAt(ballots, tokens, token, token + 1);
      ballot.weights[type] += EXPLAINED;
      ballot.defined = true;
    }
  }
  return ballots;
}

/** The proper types that the model knows: where each stands in its scores, and in the weights of a ballot. */
const SCORED = MODEL_TYPES.flatMap((_, score) => {
  const type = entityTypeOf(score);
  return type === null ? [] : [{ score, weight: properIndex(type) }];
});

/** Divides a vote among the types as the model's scores do. */
function voteByScores({ weights }: Ballot, scores: Int32Array, share: number): void {
  let top = -Infinity;
  for (const { score } of SCORED) top = Math.max(top, scores[score]);
  const chances = SCORED.map(({ score }) => Math.exp((scores[score] - top) / SCALE));
  const sum = chances.reduce((total, chance) => total + chance, 0);
  for (const [i, { weight }] of SCORED.entries()) weights[weight] += (share * MODELLED * chances[i]) / sum;
}

/** The type with most weight, with its weight. */
export function winner({ weights, explained }: Ballot): { type: ProperType; weight: number } {
  if (explained !== null)
    return { type: PROPER_TYPES[explained], weight: weights.reduce((sum, weight) => sum + weight, 0) };
  let best = 0;
  for (let i = 1; i < weights.length; i++) if (weights[i] > weights[best]) best = i;
  return { type: PROPER_TYPES[best], weight: weights[best] };
}

function ballotAt(ballots: Ballots, tokens: Tokens, first: number, end: number): Ballot {
  const key = keyOf(tokens, first, end);
  let ballot = ballots.get(key);
  if (!ballot)
    ballots.set(
      key,
      (ballot = {
        weights: new Float64Array(PROPER_TYPES.length),
        words: end - first,
        surest: 0,
        supported: false,
        unnamed: false,
        explained: null,
        defined: false,
      }),
    );
  return ballot;
}

function isTitled({ names, tokens }: Paragraph, index: number): boolean {
  const { firstToken } = names[index];
  const before = names[index - 1];
  if (before?.type === "role" && before.endToken === firstToken) return true;
  return firstToken > 0 && isWord(tokens.lower[firstToken - 1], Word.honorific);
}

/** "Thanks, Dana.": a single name that the model found, between a greeting and the end of the sentence or a comma. */
function isGreeted({ tokens }: Paragraph, name: NameCandidate): boolean {
  const { firstToken, endToken, confidence } = name;
  const { lower } = tokens;
  if (endToken !== firstToken + 1 || firstToken < 2) return false;
  if (!isFromModel(name) || confidence >= CERTAIN) return false;
  return (
    lower[firstToken - 1] === "," && GREETINGS.has(lower[firstToken - 2]) && /^[.,!?]$/u.test(lower[endToken])
  );
}

/** True behind a preposition that places stand behind far more often than persons. */
function stands({ lower }: Tokens, first: number): boolean {
  return first > 0 && PLACES_STAND_BEHIND.has(lower[first - 1]);
}

function isLoud({ flags }: Tokens, { firstToken, endToken }: NameCandidate): boolean {
  return (
    endToken - firstToken > 1 &&
    (flags[firstToken] & TokenFlag.AllCaps) !== 0 &&
    (flags[endToken - 1] & TokenFlag.AllCaps) !== 0
  );
}

/** "Si-kun" behind a surname of Eastern Asia: "You Si-kun", "Choo Kyung-ho". */
const GIVEN_LAST = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** A full name makes its last word the name of a person too, and, less surely, its first. */
function voteForParts(
  ballots: Ballots,
  tokens: Tokens,
  { firstToken, endToken, confidence }: NameCandidate,
): void {
  if (endToken - firstToken < 2 || confidence < 0.55) return;
  if (isPart(tokens, endToken - 1)) support(endToken - 1, SURNAME);
  const isSurnameFirst = endToken - firstToken === 2 && GIVEN_LAST.test(formOf(tokens, endToken - 1));
  if (isPart(tokens, firstToken)) support(firstToken, isSurnameFirst ? SURNAME : FORENAME);
  if (tokens.lower[endToken - 2] === "-" && endToken - firstToken > 3)
    ballotAt(ballots, tokens, endToken - 3, endToken).weights[PERSON] += SURNAME * confidence;
  else if (endToken - firstToken > 2 && isPart(tokens, endToken - 2))
    ballotAt(ballots, tokens, endToken - 2, endToken).weights[PERSON] += FORENAME * confidence;

  function support(index: number, weight: number): void {
    const ballot = ballotAt(ballots, tokens, index, index + 1);
    ballot.weights[PERSON] += weight * confidence;
    ballot.supported = true;
  }
}

/** A word of a name that can stand for the whole: no initial, number of a king or particle. */
function isPart(tokens: Tokens, index: number): boolean {
  const form = tokens.lower[index];
  return (
    isCapitalized(tokens, index) &&
    form.replace(/\./gu, "").length > 1 &&
    !NO_PART.has(form) &&
    !/^[ivx]+$/u.test(form)
  );
}

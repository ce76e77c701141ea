import type { Document } from "../../document";
import type { NameCandidate, Paragraph } from "../../paragraphs/paragraph";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import { isCapitalized, keyOf, properIndex, PROPER_TYPES, type ProperType } from "./properName";

/** What the document says of one form: weight per proper type, and the number of its words. */
export interface Ballot {
  readonly weights: Float64Array;
  readonly words: number;
  /** Confidence of the surest mention of the form itself; 0 when it is only part of longer names. */
  surest: number;
  /** True if a title before it or a longer name that holds it speaks for the form. */
  supported: boolean;
}

export type Ballots = Map<number, Ballot>;

const PERSON = properIndex("person");
const PLACE = properIndex("place");
const TITLED = 1;
const LOCATED = 0.75;
const SURNAME = 1.2;
const FORENAME = 0.5;
const ACRONYM = 1.5;

/** Counts, over the whole document, which type each form of a name was taken for. Linear in tokens. */
export function countVotes({ paragraphs }: Document): Ballots {
  const ballots: Ballots = new Map();
  for (const { paragraph } of paragraphs) {
    const { names, tokens } = paragraph;
    names.forEach((name, index) => {
      const type = properIndex(name.type);
      if (type < 0) return;
      const titled = isTitled(paragraph, index) ? TITLED : 0;
      const ballot = ballotAt(ballots, tokens, name.firstToken, name.endToken);
      ballot.weights[type] += name.confidence * (isLoud(tokens, name) ? 0.3 : 1);
      ballot.surest = Math.max(ballot.surest, name.confidence);
      if (!titled && type === PERSON && stands(tokens, name.firstToken)) ballot.weights[PLACE] += LOCATED;
      if (titled && type !== properIndex("nationality")) ballot.weights[PERSON] += titled;
      if (titled) ballot.supported = true;
      if (type === PERSON) voteForParts(ballots, tokens, name);
      if (type === properIndex("organization")) voteForAcronym(ballots, paragraph, name);
    });
  }
  return ballots;
}

/** The type with most weight, with its weight. */
export function winner({ weights }: Ballot): { type: ProperType; weight: number } {
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
      }),
    );
  return ballot;
}

function isTitled({ names, tokens }: Paragraph, index: number): boolean {
  const { firstToken } = names[index];
  const before = names[index - 1];
  if (before?.type === "role" && before.endToken === firstToken) return true;
  return firstToken > 0 && /^(?:mr|mrs|ms|dr|prof|sheikh|sir)\.?$/u.test(tokens.lower[firstToken - 1]);
}

/** True behind a preposition that places stand behind far more often than persons. */
function stands({ lower }: Tokens, first: number): boolean {
  return first > 0 && /^(?:in|at|near|outside|inside|throughout)$/u.test(lower[first - 1]);
}

function isLoud({ flags }: Tokens, { firstToken, endToken }: NameCandidate): boolean {
  return (
    endToken - firstToken > 1 &&
    (flags[firstToken] & TokenFlag.AllCaps) !== 0 &&
    (flags[endToken - 1] & TokenFlag.AllCaps) !== 0
  );
}

/** A full name makes its last word the name of a person too, and, less surely, its first. */
function voteForParts(
  ballots: Ballots,
  tokens: Tokens,
  { firstToken, endToken, confidence }: NameCandidate,
): void {
  if (endToken - firstToken < 2 || confidence < 0.55) return;
  if (isPart(tokens, endToken - 1)) support(endToken - 1, SURNAME);
  if (isPart(tokens, firstToken)) support(firstToken, FORENAME);
  if (endToken - firstToken > 2 && isPart(tokens, endToken - 2))
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
    !/^[ivx]+$|^(?:jr|sr|al|el|bin)\.?$/u.test(form)
  );
}

/** "Name of a Body (NB)": the letters in brackets are a name of the body. */
function voteForAcronym(
  ballots: Ballots,
  { tokens }: Paragraph,
  { firstToken, endToken, type }: NameCandidate,
): void {
  if (endToken - firstToken < 2 || tokens.lower[endToken] !== "(" || tokens.lower[endToken + 2] !== ")")
    return;
  if (!isCapitalized(tokens, endToken + 1)) return;
  ballotAt(ballots, tokens, endToken + 1, endToken + 2).weights[properIndex(type)] += ACRONYM;
}

import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import type { DocumentName } from "../mentions/reconcileNames";
import type { Tokens } from "../tokens/tokens";
import type { ParagraphNames } from "./paragraphNames";

const RANKS = wordSet(words.ranksOfEnvoys);
const LEADS = wordSet(words.leadToBody);
const GAP = wordSet(words.betweenBodyAndOffice);
const BODIES: ReadonlySet<string> = new Set(["place", "organization", "nationality"]);
const LONGEST_BODY = 14;

/** What an office belongs to, as named before it. */
export interface BodyBefore {
  readonly body: DocumentName | null;
  readonly nationality: DocumentName | null;
  /** First token of the noun phrase so far. */
  readonly first: number;
}

/** "Iraq’s", "Iraqi", "IRGC Ground Force" before the role with this index, adjectives between them skipped. */
export function bodyBefore({ tokens, names }: ParagraphNames, index: number): BodyBefore {
  let body: DocumentName | null = null;
  let nationality: DocumentName | null = null;
  let first = names[index].firstToken;
  for (let k = index - 1; k >= 0 && k >= index - 3; k--) {
    const name = names[k];
    const gap = first - name.endToken;
    if (gap > 2 || !isGapInside(tokens, name.endToken, first)) break;
    if (name.type === "nationality") nationality ??= name;
    else if (name.type === "place" || name.type === "organization") body ??= name;
    else break;
    first = name.firstToken;
  }
  return { body, nationality, first };
}

function isGapInside(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!GAP.has(tokens.lower[i])) return false;
  return true;
}

/** "Ambassador Extraordinary and Plenipotentiary of": the token after the words that rank an envoy. */
export function afterRank({ lower }: Tokens, from: number): number {
  let i = from;
  while (RANKS.has(lower[i] ?? "")) {
    i++;
    if (lower[i] === "and" && lower[i + 1] === "plenipotentiary") i++;
  }
  return i;
}

/** What an office belongs to, as named behind it, and the token after that. */
export interface BodyAfter {
  readonly body: DocumentName | null;
  readonly end: number;
}

/** "of Oman", "for the Middle East Bureau", "of Turkey’s Rivers Agency (TRA)", "of Peru to Kenya" after the role. */
export function bodyAfter(paragraph: ParagraphNames, from: number): BodyAfter {
  const { tokens, nameAt, names } = paragraph;
  let body: DocumentName | null = null;
  let end = from;
  const limit = Math.min(tokens.count, from + LONGEST_BODY);
  for (let i = from; i < limit;) {
    const at = nameAt(i);
    if (at < 0) {
      const step = stepBetween(paragraph, i, i === end, body !== null);
      if (step === 0) break;
      if (tokens.lower[i] === ")") end = i + 1;
      i += step;
      continue;
    }
    const name = names[at];
    if (i === from || !BODIES.has(name.type)) break;
    if (body === null || isBetter(paragraph, at, body)) body = name;
    i = end = name.endToken;
  }
  return { body, end };
}

/** How many tokens lead from `i` to the next name of the body: 0 where the body ends. */
function stepBetween(
  { tokens, nameAt }: ParagraphNames,
  i: number,
  isEnd: boolean,
  isNamed: boolean,
): number {
  const word = tokens.lower[i];
  if (isEnd && LEADS.has(word)) return tokens.lower[i + 1] === "the" ? 2 : 1;
  if (!isNamed) return 0;
  if (word === "and" && nameAt(i + 1) >= 0) return 1;
  return word === "'s" || word === "'" || word === "(" || word === "-" || word === ")" ? 1 : 0;
}

/** An organization behind a place is the body, and one in brackets whose name is in pieces is the better form. */
function isBetter({ tokens, names }: ParagraphNames, at: number, body: DocumentName): boolean {
  const name = names[at];
  if (name.type !== "organization") return false;
  const isAcronym = tokens.lower[name.firstToken - 1] === "(" && tokens.lower[name.endToken] === ")";
  const isOfPieces = isAcronym && names[at - 1]?.type === "place" && body.type === "organization";
  return isOfPieces || body.type !== "organization";
}

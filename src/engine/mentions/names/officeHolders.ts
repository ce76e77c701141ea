import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import { isFromModel } from "../../document/nameOrigin";
import type { NameCandidate } from "../../document/nameCandidate";
import type { RoleLexicon } from "../roles/roleLexicon";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import { isHeadlineVerb } from "./headlines";

/** Confidence that the name in apposition to an office is a person's. */
const CONFIDENCE = 0.8;
const LEAST_WORDS = 2;
const MOST_WORDS = 5;
const BEHIND_HOLDER = wordSet(words.behindHolder);
/** What an office can belong to. */
const OWNED = /^(?:place|nationality|organization)$/u;

/**
 * "the Japanese Ambassador to Nigeria, Kazuyoshi Matsunaga": a name of several words that a comma sets beside an office
 * and its country is its holder, whatever the words look like on their own. Only what the model guessed is changed.
 */
export function nameOfficeHolders(
  tokens: Tokens,
  names: readonly NameCandidate[],
  lexicon: RoleLexicon,
): NameCandidate[] {
  const found = new Map<number, NameCandidate>();
  names.forEach((role, index) => {
    if (role.type !== "role" || lexicon.isPlural(tokens, role.firstToken, role.endToken)) return;
    const at = holderIndex(tokens, names, index);
    const holder = at < 0 ? undefined : names[at];
    if (holder && isGuess(holder) && isPersonal(tokens, holder))
      found.set(at, { ...holder, type: "person", origin: "officeHolder", confidence: CONFIDENCE });
  });
  const listed = names.flatMap((role, index) => listedHolders(tokens, names, index, role, lexicon));
  for (const holder of listed) {
    const at = names.findIndex(
      ({ firstToken, endToken }) => firstToken === holder.firstToken && endToken === holder.endToken,
    );
    if (at >= 0 && (isGuess(names[at]) || isFromModel(names[at]))) found.set(at, holder);
  }
  const known = found.size === 0 ? names : names.map((name, index) => found.get(index) ?? name);
  const unnamed = listed.filter(
    ({ start, end }) => !names.some((name) => name.start < end && start < name.end),
  );
  const missed = [
    ...known.flatMap((role, index) => unnamedHolder(tokens, known, index, role, lexicon)),
    ...unnamed,
  ];
  return missed.length === 0 ? [...known] : [...known, ...missed].sort((a, b) => a.start - b.start);
}

/** "Senators Lind, Ek, and Roche": the capitalised words of a list straight behind the plural of an office. */
function listedHolders(
  tokens: Tokens,
  names: readonly NameCandidate[],
  index: number,
  role: NameCandidate,
  lexicon: RoleLexicon,
): NameCandidate[] {
  if (role.type !== "role" || !lexicon.isPlural(tokens, role.firstToken, role.endToken)) return [];
  const { lower } = tokens;
  const holders: NameCandidate[] = [];
  let isClosed = false;
  for (let first = role.endToken; first < tokens.count && !isClosed;) {
    let end = first;
    while (end < tokens.count && isNamePart(tokens, end)) end++;
    if (end === first || end - first > MOST_WORDS) return [];
    holders.push(personAt(tokens, first, end));
    isClosed = lower[first - 1] === "and";
    first = lower[end] === "," ? end + 1 : end;
    if (lower[first] === "and") first++;
    else if (first === end) break;
  }
  const next = names[index + 1];
  const isOther = next?.firstToken === role.endToken && next.type !== "person" && !isFromModel(next);
  return isClosed && holders.length > 1 && !isOther ? holders : [];
}

const personAt = (tokens: Tokens, firstToken: number, endToken: number): NameCandidate => ({
  start: tokens.start[firstToken],
  end: tokens.end[endToken - 1],
  firstToken,
  endToken,
  type: "person",
  origin: "officeHolder",
  confidence: CONFIDENCE,
});

/** "the Finance Minister of Oman Azumi Tolento": capitals in which nothing saw a name, straight behind an office. */
function unnamedHolder(
  tokens: Tokens,
  names: readonly NameCandidate[],
  index: number,
  role: NameCandidate,
  lexicon: RoleLexicon,
): NameCandidate[] {
  if (role.type !== "role" || lexicon.isPlural(tokens, role.firstToken, role.endToken)) return [];
  const [firstToken, next] = behindOwner(tokens, names, index);
  const limit = names[next]?.firstToken ?? tokens.count;
  let endToken = firstToken;
  while (endToken < limit && isNamePart(tokens, endToken) && !isHeadlineVerb(tokens, endToken)) endToken++;
  const holder = personAt(tokens, firstToken, endToken);
  const isCut = names[next]?.firstToken === endToken && names[next].type === "person";
  const isNamed =
    isPersonal(tokens, holder) || (endToken === firstToken + 1 && isSurname(tokens, firstToken));
  return endToken > firstToken && !isCut && isNamed ? [holder] : [];
}

/** "Minister |Lind| Urges Calm": the one word between an office and the verb of a headline. */
const isSurname = (tokens: Tokens, at: number): boolean =>
  !(tokens.flags[at] & TokenFlag.AllCaps) && isHeadlineVerb(tokens, at + 1);

const isNamePart = ({ flags }: Tokens, at: number): boolean =>
  (flags[at] & (TokenFlag.Capital | TokenFlag.SentenceStart | TokenFlag.Punctuation)) === TokenFlag.Capital;

/** The token behind "role [of|to|for [the] PLACE]", and the index of the name that comes next. */
function behindOwner({ lower }: Tokens, names: readonly NameCandidate[], role: number): [number, number] {
  const { endToken } = names[role];
  if (!/^(?:of|to|for|in)$/u.test(lower[endToken] ?? "")) return [endToken, role + 1];
  const owner = endToken + (lower[endToken + 1] === "the" ? 2 : 1);
  const name = names[role + 1];
  return name?.firstToken === owner && OWNED.test(name.type)
    ? [name.endToken, role + 2]
    : [endToken, role + 1];
}

/** Index of the name after "role [of|to|for [the] PLACE] ,", or -1. */
function holderIndex(tokens: Tokens, names: readonly NameCandidate[], role: number): number {
  const { lower } = tokens;
  const [i, next] = behindOwner(tokens, names, role);
  if (lower[i] !== "," || names[next]?.firstToken !== i + 1) return -1;
  const after = lower[names[next].endToken];
  return after === undefined || BEHIND_HOLDER.has(after) ? next : -1;
}

const isGuess = ({ type, origin }: NameCandidate): boolean =>
  /^(?:organization|place)$/u.test(type) && isFromModel({ origin });

function isPersonal(tokens: Tokens, { firstToken, endToken }: NameCandidate): boolean {
  const words = endToken - firstToken;
  if (words < LEAST_WORDS || words > MOST_WORDS) return false;
  for (let i = firstToken; i < endToken; i++) {
    const flags = tokens.flags[i];
    if (flags & TokenFlag.AllCaps || flags & TokenFlag.Number) return false;
    if (!(flags & TokenFlag.Capital) && !/^\p{Ll}{2,3}$/u.test(tokens.lower[i])) return false;
    if (/^(?:of|the|and|for)$/u.test(tokens.lower[i])) return false;
  }
  return true;
}

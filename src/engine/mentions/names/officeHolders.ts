import { isFromModel } from "../../document/nameOrigin";
import type { NameCandidate } from "../../document/nameCandidate";
import type { RoleLexicon } from "../roles/roleLexicon";
import { TokenFlag, type Tokens } from "../../tokens/tokens";

/** Confidence that the name in apposition to an office is a person's. */
const CONFIDENCE = 0.8;
const LEAST_WORDS = 2;
const MOST_WORDS = 5;
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
  return found.size === 0 ? [...names] : names.map((name, index) => found.get(index) ?? name);
}

/** Index of the name after "role [of|to|for [the] PLACE] ,", or -1. */
function holderIndex({ lower }: Tokens, names: readonly NameCandidate[], role: number): number {
  let i = names[role].endToken;
  let next = role + 1;
  if (/^(?:of|to|for|in)$/u.test(lower[i] ?? "")) {
    i += lower[i + 1] === "the" ? 2 : 1;
    if (names[next]?.firstToken !== i || !OWNED.test(names[next].type)) return -1;
    i = names[next].endToken;
    next++;
  }
  if (lower[i] !== "," || names[next]?.firstToken !== i + 1) return -1;
  const after = lower[names[next].endToken];
  return after === undefined || /^(?:[,.;:)]|and|who|on|in|at|to|with|said|told|met)$/u.test(after)
    ? next
    : -1;
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

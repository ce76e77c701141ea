import { candidateOf, type NameCandidate } from "../../document/nameCandidate";
import { hasFlag, TokenFlag, type Sentence, type Tokens, type TokenRange } from "../../tokens/tokens";
import { growLeft, growRight } from "./growRole";
import { isOffice, RoleWord, type RoleLexicon } from "./roleLexicon";

const OWNERS_OF_PLURALS = new Set([
  "council",
  "house",
  "chamber",
  "board",
  "assembly",
  "college",
  "court",
  "conference",
  "cabinet",
]);
const DETERMINERS = new Set([
  "the",
  "a",
  "an",
  "his",
  "her",
  "its",
  "their",
  "our",
  "this",
  "that",
  "'s",
  "'",
  "new",
  "former",
  "then",
  "current",
]);
const GENERAL_THINGS = new Set(
  "assembly,staff,secretariat,directorate,authority,secretary,command,council,company,organization,organisation,department,administration,electric,motors,mills,prosecution,prosecutor,intelligence,security,election,elections,federation,union,corporation,commission,hospital,people's,congress,committee,bureau,office,court,post,agreement,conference,debate".split(
    ",",
  ),
);

/**
 * Offices and titles of one paragraph. Looks only around words that can be an office; what belongs to the span is
 * decided by the title grammar of `growRole`. Source: the scheme's decisions on roles; own grammar.
 */
export function findRoles(
  tokens: Tokens,
  sentences: readonly Sentence[],
  lexicon: RoleLexicon,
): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const sentence of sentences) {
    let from = sentence.first;
    for (let i = sentence.first; i < sentence.end; i++) {
      const kinds = lexicon.kinds(tokens.lower[i]);
      if (!isOffice(kinds)) continue;
      const role = roleAt(tokens, { first: from, end: sentence.end }, i, kinds, lexicon);
      if (!role) continue;
      const whole = withCoordinated(tokens, sentence, role, lexicon);
      found.push(candidate(tokens, whole));
      from = whole.end;
      i = whole.end - 1;
    }
  }
  return found;
}

const candidate = (tokens: Tokens, range: TokenRange): NameCandidate =>
  candidateOf(tokens, range, "role", 0.9);

/** What has a head without an office: "the head of the family". */
const HEADLESS = /^(?:family|household|table|bed|line|queue|pack|class|river|valley|list)$/u;

const FOLLOWS_NOUN =
  /^(?:of|and|or|in|on|at|to|for|from|with|by|as|also|has|had|have|is|was|will|would|says?|who|whose|that|then|later|during|'s|but|about|after|before|said|met|told|held|spoke|made|gave|took|went|sent|left|\p{L}{2,}ed)$/u;

const isCapital = (tokens: Tokens, index: number): boolean =>
  index >= 0 && index < tokens.count && hasFlag(tokens, index, TokenFlag.Capital);

/** The office with its head at `index`, or null if the word is none here. */
function roleAt(
  tokens: Tokens,
  sentence: TokenRange,
  index: number,
  kinds: number,
  lexicon: RoleLexicon,
): TokenRange | null {
  if (belongsToNextOffice(tokens, sentence.end, index, kinds, lexicon)) return null;
  if (kinds & RoleWord.Rank) return rankAt(tokens, sentence, index, lexicon);
  if (
    kinds & RoleWord.Plural &&
    tokens.lower[index - 1] === "of" &&
    OWNERS_OF_PLURALS.has(tokens.lower[index - 2])
  )
    return null;
  const first = growLeft(tokens, sentence.first, index, lexicon);
  const end = growRight(tokens, sentence.end, index, lexicon);
  return isOfficeHere(tokens, { first, end }, index, kinds, lexicon) ? { first, end } : null;
}

/** "Chief" in "chief adviser", "General" in "General Secretary": the next word is the head. */
function belongsToNextOffice(
  tokens: Tokens,
  sentenceEnd: number,
  index: number,
  kinds: number,
  lexicon: RoleLexicon,
): boolean {
  if (!(kinds & (RoleWord.Before | RoleWord.BeforeCap)) || index + 1 >= sentenceEnd) return false;
  const next = lexicon.kinds(tokens.lower[index + 1]);
  return (
    (next & (RoleWord.Head | RoleWord.Weak | RoleWord.NeedsBefore | RoleWord.Title)) !== 0 ||
    (next & RoleWord.Before) !== 0
  );
}

function isOfficeHere(
  tokens: Tokens,
  range: TokenRange,
  head: number,
  kinds: number,
  lexicon: RoleLexicon,
): boolean {
  const { first, end } = range;
  const before = tokens.lower[first - 1];
  const beforeName = isCapital(tokens, end) && !isOffice(lexicon.kinds(tokens.lower[end]));
  const capital = isCapital(tokens, head);
  if (capital && tokens.lower[end] === "'s" && isCapital(tokens, end + 1)) return false;
  if (kinds & RoleWord.Head) return tokens.lower[end] !== "league" && tokens.lower[end] !== "-";
  if (kinds & RoleWord.Caps)
    return hasFlag(tokens, head, TokenFlag.AllCaps) ||
      tokens.text.slice(tokens.start[head], tokens.end[head]) === "MPs"
      ? !hasFlag(tokens, Math.max(0, head - 1), TokenFlag.Number)
      : false;
  if (kinds & RoleWord.CapsTitle) return hasFlag(tokens, head, TokenFlag.AllCaps) && beforeName;
  if (kinds & RoleWord.Title)
    return capital && (beforeName || first < head) && before !== "of" && before !== "and";
  if (kinds & RoleWord.NeedsBefore) return growsBy(tokens, range, head, lexicon);
  const isOf = tokens.lower[end] === "of" || end > head + 1;
  if (tokens.lower[head] === "head" || tokens.lower[head] === "heads")
    return (
      isOf &&
      isNoun(tokens, first, capital) &&
      !HEADLESS.test(tokens.lower[end > head + 1 ? end - 1 : end + 2] ?? "")
    );
  if (tokens.lower[head] === "member" || tokens.lower[head] === "attorney" || tokens.lower[head] === "charge")
    return end > head + 1;
  if (kinds & RoleWord.Royal && DETERMINERS.has(before) && !isLowerWord(tokens, end)) return true;
  if (kinds & RoleWord.RoyalOf)
    return (
      (isOf && (capital || before === "the")) ||
      (before === "the" && !isLowerWord(tokens, end)) ||
      (before === "'s" && capital)
    );
  return (
    (beforeName && tokens.lower[first - 1] !== "to") ||
    (isOf && isNoun(tokens, first, capital)) ||
    first < head ||
    (capital &&
      !hasFlag(tokens, head, TokenFlag.SentenceStart) &&
      !isCapital(tokens, first - 1) &&
      !beforeName)
  );
}

/** A word that can also be a verb is a noun if capitalised in a sentence, or after a determiner, comma or name. */
function isNoun(tokens: Tokens, first: number, capital: boolean): boolean {
  const before = tokens.lower[first - 1];
  if (capital || before === undefined) return true;
  return (
    DETERMINERS.has(before) ||
    before === "," ||
    before === "as" ||
    before === "and" ||
    before === "by" ||
    isCapital(tokens, first - 1)
  );
}

/** A lower-cased word that may be a noun: neither a function word nor what looks like a past tense. */
const isLowerWord = (tokens: Tokens, index: number): boolean =>
  index < tokens.count &&
  !hasFlag(tokens, index, TokenFlag.Capital | TokenFlag.Punctuation | TokenFlag.Number) &&
  !FOLLOWS_NOUN.test(tokens.lower[index]);

function growsBy(tokens: Tokens, { first }: TokenRange, head: number, lexicon: RoleLexicon): boolean {
  const word = tokens.lower[head];
  if (word === "executive") return tokens.lower[head - 1] === "chief";
  if (word === "whip" || word === "negotiator") return first < head;
  for (let i = first; i < head; i++) if (lexicon.kinds(tokens.lower[i]) & RoleWord.Before) return true;
  return false;
}

/** A chain of rank words. One word alone counts before a name, or with its determiner ("the general"). */
function rankAt(
  tokens: Tokens,
  sentence: TokenRange,
  index: number,
  lexicon: RoleLexicon,
): TokenRange | null {
  let first = index;
  let end = index + 1;
  const capital = isCapital(tokens, index);
  const rank = (i: number) =>
    i < sentence.end &&
    (lexicon.kinds(tokens.lower[i]) & RoleWord.Rank) !== 0 &&
    isCapital(tokens, i) === capital;
  while (rank(end)) end++;
  while (
    first > sentence.first &&
    lexicon.kinds(tokens.lower[first - 1]) & RoleWord.RankBefore &&
    isCapital(tokens, first - 1) === capital &&
    tokens.lower[first - 1] !== "of"
  ) {
    if (tokens.lower[first - 1] === "staff" && tokens.lower[first - 2] === "of") break;
    first--;
  }
  if (end < sentence.end && GENERAL_THINGS.has(tokens.lower[end])) return null;
  if (end - first > 1) return { first, end };
  if (
    tokens.lower[index] === "major" ||
    tokens.lower[index] === "corporal" ||
    tokens.lower[index] === "staff"
  )
    return capital && isCapital(tokens, end) && !hasFlag(tokens, index, TokenFlag.SentenceStart)
      ? { first, end }
      : null;
  if (capital) return isCapital(tokens, end) ? { first, end } : null;
  const before = tokens.lower[first - 1];
  return (before === "the" || before === "a" || before === "'s") && !isLowerWord(tokens, end)
    ? { first, end }
    : null;
}

/** Adds "and Foreign Minister" to "Deputy Prime Minister" where one person holds both. */
function withCoordinated(
  tokens: Tokens,
  sentence: Sentence,
  role: TokenRange,
  lexicon: RoleLexicon,
): TokenRange {
  const joiner = role.end;
  if (joiner + 1 >= sentence.end || (tokens.lower[joiner] !== "and" && tokens.lower[joiner] !== "&"))
    return role;
  const second = nextRole(tokens, sentence, joiner + 1, lexicon);
  if (
    !second ||
    lexicon.isPlural(tokens, role.first, role.end) ||
    lexicon.isPlural(tokens, second.first, second.end)
  )
    return role;
  const capitals = isCapital(tokens, role.first) && isCapital(tokens, second.first);
  const nameAt = tokens.lower[second.end] === "," ? second.end + 1 : second.end;
  const named = isCapital(tokens, nameAt);
  const apposed = tokens.lower[role.first - 1] === "," && isCapital(tokens, role.first - 2);
  const lesser = /^(?:deputy|vice|acting|assistant)$/u.test(tokens.lower[role.first]);
  const one = (capitals && named) || apposed || lesser || (capitals && tokens.lower[second.end] === "of");
  return one ? { first: role.first, end: second.end } : role;
}

function nextRole(tokens: Tokens, sentence: Sentence, from: number, lexicon: RoleLexicon): TokenRange | null {
  const limit = Math.min(sentence.end, from + 6);
  for (let i = from; i < limit; i++) {
    const kinds = lexicon.kinds(tokens.lower[i]);
    if (kinds === 0) return null;
    if (!isOffice(kinds)) continue;
    const role = roleAt(tokens, { first: from, end: sentence.end }, i, kinds, lexicon);
    if (role) return role.first === from ? role : null;
  }
  return null;
}

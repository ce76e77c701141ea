import words from "../../../../lexicons/words/roles.json";
import { wordSet } from "../../lexicon/wordList";
import { formOf, hasFlag, TokenFlag, type TokenRange, type Tokens } from "../../tokens/tokens";
import { isOffice, RoleWord, type RoleLexicon } from "./roleLexicon";
import { isCapital, isLowerWord } from "./words";

const DETERMINERS = wordSet(words.determiners);
const GROW_ANYWAY = wordSet(words.growAnyway);
const NEED_MORE = wordSet(words.needMore);
const HEADLESS = wordSet(words.headless);

/** A word of an office with what has grown around it. */
interface Place {
  readonly tokens: Tokens;
  readonly range: TokenRange;
  readonly head: number;
  readonly kinds: number;
  readonly lexicon: RoleLexicon;
  /** The word is capitalised. */
  readonly isCapital: boolean;
  /** A capitalised word follows that is no office. */
  readonly isBeforeName: boolean;
  /** The word in front of the range. */
  readonly before: string | undefined;
  /** "of" follows, or what the office is for. */
  readonly isOf: boolean;
}

/** True if the office is meant, as far as its own kind and its surroundings tell. */
export function isOfficeHere(
  tokens: Tokens,
  range: TokenRange,
  head: number,
  kinds: number,
  lexicon: RoleLexicon,
): boolean {
  const { first, end } = range;
  const word = tokens.lower[head];
  const place: Place = {
    tokens,
    range,
    head,
    kinds,
    lexicon,
    isCapital: isCapital(tokens, head),
    isBeforeName: isCapital(tokens, end) && !isOffice(lexicon.kinds(tokens.lower[end])),
    before: tokens.lower[first - 1],
    isOf: tokens.lower[end] === "of" || end > head + 1,
  };
  // "the Governor's Palace"
  if (place.isCapital && tokens.lower[end] === "'s" && isCapital(tokens, end + 1)) return false;
  if (kinds & RoleWord.Head) return tokens.lower[end] !== "league" && tokens.lower[end] !== "-";
  if (kinds & (RoleWord.Caps | RoleWord.CapsTitle)) return isLetters(place);
  if (kinds & RoleWord.Title) return isTitle(place);
  if (kinds & RoleWord.NeedsBefore) return growsBy(tokens, range, head, lexicon);
  if (word === "head" || word === "heads") return isHeadOf(place);
  if (NEED_MORE.has(word)) return end > head + 1;
  return isRoyal(place) ?? isWeak(place);
}

/** "CEO", "MPs", and "FM" before a name. */
function isLetters({ tokens, head, kinds, isBeforeName }: Place): boolean {
  if (kinds & RoleWord.CapsTitle && !(kinds & RoleWord.Caps))
    return hasFlag(tokens, head, TokenFlag.AllCaps) && isBeforeName;
  const isWritten = hasFlag(tokens, head, TokenFlag.AllCaps) || formOf(tokens, head) === "MPs";
  return isWritten && !hasFlag(tokens, Math.max(0, head - 1), TokenFlag.Number);
}

/** "Judge" before a name. */
const isTitle = ({ range, head, isCapital, isBeforeName, before }: Place): boolean =>
  isCapital && (isBeforeName || range.first < head) && before !== "of" && before !== "and";

/** "head of the delegation", not "head of the family". */
function isHeadOf({ tokens, range: { first, end }, head, isCapital, isOf }: Place): boolean {
  const owner = tokens.lower[end > head + 1 ? end - 1 : end + 2];
  return isOf && isNoun(tokens, first, isCapital) && !HEADLESS.has(owner);
}

/** "the King", "the Sultan of Oman"; null where only the tests of other offices can tell. */
function isRoyal({ tokens, range: { end }, kinds, isCapital, before, isOf }: Place): boolean | null {
  if (kinds & RoleWord.Royal && before !== undefined && DETERMINERS.has(before) && !isLowerWord(tokens, end))
    return true;
  if (!(kinds & RoleWord.RoyalOf)) return null;
  if (isOf) return isCapital || before === "the" || (before === "'s" && isCapital);
  return before === "'s" ? isCapital : before === "the" && !isLowerWord(tokens, end);
}

/** "leader Ana Lind", "the speaker of parliament", "deputy chief", "the Speaker". */
function isWeak({ tokens, range, head, isCapital: hasCapital, isBeforeName, before, isOf }: Place): boolean {
  const { first } = range;
  if (first < head || (isBeforeName && before !== "to")) return true;
  if (isOf && isNoun(tokens, first, hasCapital)) return true;
  return (
    hasCapital &&
    !hasFlag(tokens, head, TokenFlag.SentenceStart) &&
    !isCapital(tokens, first - 1) &&
    !isBeforeName
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

function growsBy(tokens: Tokens, { first }: TokenRange, head: number, lexicon: RoleLexicon): boolean {
  const word = tokens.lower[head];
  if (word === "executive") return tokens.lower[head - 1] === "chief";
  if (GROW_ANYWAY.has(word)) return first < head;
  for (let i = first; i < head; i++) if (lexicon.kinds(tokens.lower[i]) & RoleWord.Before) return true;
  return false;
}

import words from "../../../../lexicons/words/quantities.json";
import { entriesOf, wordSet } from "../../lexicon/wordList";
import { candidateOf, type NameCandidate } from "../../document/nameCandidate";
import { hasFlag, TokenFlag, type Sentence, type Tokens, type TokenRange } from "../../tokens/tokens";
import { QuantityKind, type QuantityLexicon } from "./quantityLexicon";

const LIKE_ARTICLES = new Set(["a", "an", "half"]);
const SIZE = /^\d[\d.,]*x\d[\d.,]*$/u;
const HYPHENATED = /^(?<number>[\p{L}\d.,]+)-(?<unit>\p{L}+)(?:-(?:old|long|plus))?$/u;
const LONG = /^(?<unit>\p{L}+)-(?:long|old)$/u;
/** "13km": a number and its unit without a space. One letter behind a number is rarely a unit. */
const GLUED = /^(?<number>\d[\d.,]*)(?<unit>\p{L}{2,})$/u;
/** Words before a number that make it a name: "Article 5", "No. 5", "Resolution 2254". */
const NUMBERED = wordSet(words.numberedBefore);
const DEFINITE = wordSet(words.definite);
const COUNTED = wordSet(words.countedInCompounds);
const FRACTIONS = wordSet(words.fractions);
const APPROXIMATORS = entriesOf(words.approximators).map((phrase) => phrase.split(" "));
const LENGTH_FOLLOWS = wordSet(words.behindOneUnit);

/**
 * Counts, measures, money and percentages of one paragraph, approximators included. Looks only around numbers.
 * A count leaves out the things counted ("three" of "three issues"); a measure takes its unit ("three years").
 */
export function findQuantities(
  tokens: Tokens,
  sentences: readonly Sentence[],
  lexicon: QuantityLexicon,
): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const sentence of sentences) {
    let from = sentence.first;
    for (let i = sentence.first; i < sentence.end; i++) {
      const end = quantityEnd(tokens, sentence, i, lexicon);
      if (end <= i) continue;
      const first = withApproximator(tokens, from, withSign(tokens, from, i), lexicon);
      found.push(candidate(tokens, { first, end }));
      from = end;
      i = end - 1;
    }
  }
  return found;
}

const candidate = (tokens: Tokens, range: TokenRange): NameCandidate =>
  candidateOf(tokens, range, "quantity", 0.85);

const glued = (tokens: Tokens, index: number): boolean =>
  index < tokens.count && tokens.end[index - 1] === tokens.start[index];

/** The end of the quantity that starts at token `i`, or `i`. */
function quantityEnd(tokens: Tokens, sentence: Sentence, i: number, lexicon: QuantityLexicon): number {
  const word = tokens.lower[i];
  if (LIKE_ARTICLES.has(word)) return articleEnd(tokens, sentence, i, lexicon);
  const kinds = lexicon.kinds(word);
  const isDigit = hasFlag(tokens, i, TokenFlag.Number);
  const hasHyphen = word.includes("-");
  if (kinds === 0 && !isDigit && !hasHyphen && word !== "+") return i;
  const phone = phoneEnd(tokens, sentence, i);
  if (phone > i) return phone;
  if (kinds & QuantityKind.Sign) return moneyEnd(tokens, sentence, i, lexicon);
  if (kinds & QuantityKind.Vague) return vagueEnd(tokens, sentence, i, lexicon);
  if (SIZE.test(word)) return unitEnd(tokens, sentence, i + 1, lexicon);
  if (!isDigit && !(kinds & QuantityKind.Number) && !hasHyphen) return i;
  if (hasHyphen && isHyphenated(word, lexicon)) return i + 1;
  if (isDigit && isGluedToUnit(word, lexicon)) return i + 1;
  const value = lexicon.number(word);
  if (value === null || Number.isNaN(value)) return i;
  return numberEnd(tokens, sentence, i, value, lexicon);
}

function isGluedToUnit(word: string, lexicon: QuantityLexicon): boolean {
  const unit = GLUED.exec(word)?.groups?.unit;
  return unit !== undefined && (lexicon.kinds(unit) & QuantityKind.Unit) !== 0;
}

/** "10-year", "44-baht", "year-long", "decades-old", "four-member", "five-fold", "two-thirds". */
function isHyphenated(word: string, lexicon: QuantityLexicon): boolean {
  const isUnit = (unit: string): boolean =>
    (lexicon.kinds(unit) & (QuantityKind.Unit | QuantityKind.Currency)) !== 0;
  const whole = HYPHENATED.exec(word)?.groups;
  const value = whole ? lexicon.number(whole.number) : null;
  if (whole && value !== null) {
    if (isUnit(whole.unit) || FRACTIONS.has(whole.unit)) return true;
    if (value > 1 && COUNTED.has(whole.unit)) return true;
  }
  const long = LONG.exec(word)?.groups;
  return long !== undefined && isUnit(long.unit);
}

/** A telephone number: "+41 31 555 0102", "202-555-0143". */
function phoneEnd(tokens: Tokens, sentence: Sentence, i: number): number {
  const { lower } = tokens;
  if (lower[i] !== "+" && !hasFlag(tokens, i, TokenFlag.Number)) return i;
  const isNumber = (at: number): boolean => at < sentence.end && /^\d+$/u.test(lower[at]);
  const isAbroad = lower[i] === "+" && isNumber(i + 1) && glued(tokens, i + 1);
  if (!isAbroad && !(isNumber(i) && lower[i + 1] === "-" && lower[i + 3] === "-" && glued(tokens, i + 1)))
    return i;
  let end = isAbroad ? i + 2 : i + 1;
  let groups = 1;
  for (; ; groups++) {
    const next = lower[end] === "-" ? end + 1 : isAbroad ? end : sentence.end;
    if (!isNumber(next)) break;
    end = next + 1;
  }
  return groups > 2 && lower[end - 1].length === 4 ? end : i;
}

function moneyEnd(tokens: Tokens, sentence: Sentence, sign: number, lexicon: QuantityLexicon): number {
  const isLetters = /\p{L}$/u.test(tokens.lower[sign]);
  if (isLetters && !hasFlag(tokens, sign, TokenFlag.Capital)) return sign;
  let number = sign + 1;
  if (tokens.lower[number] === "$") number++;
  if (number >= sentence.end || !hasFlag(tokens, number, TokenFlag.Number)) return sign;
  if (isLetters && tokens.lower[sign].length < 2 && !glued(tokens, number)) return sign;
  return scaleAndUnitEnd(tokens, sentence, rangeEnd(tokens, sentence, number, lexicon), lexicon, true);
}

/** "tens of thousands", "dozens". */
function vagueEnd(tokens: Tokens, sentence: Sentence, first: number, lexicon: QuantityLexicon): number {
  let end = first + 1;
  while (
    end + 1 < sentence.end &&
    tokens.lower[end] === "of" &&
    lexicon.kinds(tokens.lower[end + 1]) & QuantityKind.Vague
  )
    end += 2;
  const alone =
    tokens.lower[end] === "of" || end > first + 1 || !/^(?:scores|tens)$/u.test(tokens.lower[first]);
  if (!alone) return first;
  const measured = tokens.lower[end] === "of" ? unitEnd(tokens, sentence, end + 1, lexicon) : end;
  return measured > end + 1 ? measured : end;
}

/** "a million", "half a billion", "a week" before "after" or "before". */
function articleEnd(tokens: Tokens, sentence: Sentence, first: number, lexicon: QuantityLexicon): number {
  let i = first + 1;
  if (tokens.lower[first] === "half") {
    if (tokens.lower[i] !== "a" && tokens.lower[i] !== "an") return first;
    i++;
  } else if (tokens.lower[i] === "half") i++;
  if (i >= sentence.end) return first;
  const kinds = lexicon.kinds(tokens.lower[i]);
  if (kinds & QuantityKind.Scale) return scaleAndUnitEnd(tokens, sentence, i, lexicon, false);
  if (!(kinds & QuantityKind.Unit) || tokens.lower[i] === "second" || tokens.lower[i] === "m") return first;
  if (i > first + 1) return i + 1;
  return LENGTH_FOLLOWS.has(tokens.lower[i + 1]) || isApproximated(tokens, sentence.first, first, lexicon)
    ? i + 1
    : first;
}

/** "about an hour", "nearly a decade", "more than a year". */
const isApproximated = (tokens: Tokens, from: number, first: number, lexicon: QuantityLexicon): boolean =>
  withApproximator(tokens, from, first, lexicon) < first && !/^(?:some|over)$/u.test(tokens.lower[first - 1]);

function numberEnd(
  tokens: Tokens,
  sentence: Sentence,
  i: number,
  value: number,
  lexicon: QuantityLexicon,
): number {
  const before = i > sentence.first ? tokens.lower[i - 1] : "";
  const end = rangeEnd(tokens, sentence, i, lexicon);
  const measured = Math.max(
    scaleAndUnitEnd(tokens, sentence, end, lexicon, false),
    end === i + 1 ? joinedEnd(tokens, sentence, i, lexicon) : end,
  );
  if (measured > end) return isNumbered(tokens, sentence, i) ? i : measured;
  const isDigit = hasFlag(tokens, i, TokenFlag.Number);
  if (isNumbered(tokens, sentence, i)) return i;
  if (!isDigit && value === 1) return i;
  if (value === 2 && DEFINITE.has(before)) return i;
  if (!isDigit) return before === "-" || (tokens.lower[end] === "-" && glued(tokens, end)) ? i : end;
  return isBareCount(tokens, sentence, i, end, value) ? end : i;
}

/** "Article 5", "COVID 19", "F-35", "3:30", "1." at the start: numbers that are names. */
function isNumbered(tokens: Tokens, sentence: Sentence, i: number): boolean {
  const before = i > sentence.first ? tokens.lower[i - 1] : "";
  if (NUMBERED.has(before) || before === "#") return true;
  if (hasFlag(tokens, Math.max(i - 1, 0), TokenFlag.Capital) && NUMBERED.has(singular(before))) return true;
  if (i > 0 && glued(tokens, i) && /^[-–/:.'’+°]$/u.test(before) && !isMinus(tokens, i - 1)) return true;
  if (isListNumber(tokens, i, before)) return true;
  return (
    i > sentence.first &&
    hasFlag(tokens, i, TokenFlag.Number) &&
    hasFlag(tokens, i - 1, TokenFlag.Capital) &&
    !hasFlag(tokens, i - 1, TokenFlag.SentenceStart)
  );
}

/** "Rivers; 2. Lakes", "Pillars 1 and 2": the number of a point of a list, or one more of a number that is a name. */
function isListNumber(tokens: Tokens, i: number, before: string): boolean {
  const { lower } = tokens;
  if (!hasFlag(tokens, i, TokenFlag.Number)) return false;
  if (before === ";" && lower[i + 1] === "." && glued(tokens, i + 1)) return true;
  if ((before !== "and" && before !== "or") || i < 3 || !hasFlag(tokens, i - 2, TokenFlag.Number))
    return false;
  return NUMBERED.has(lower[i - 3]) || NUMBERED.has(singular(lower[i - 3]));
}

const singular = (word: string): string => (word.endsWith("s") ? word.slice(0, -1) : word);

const NO_COUNT_AFTER = /^(?:[:/.'’°+)\]]|-)$/u;

function isBareCount(tokens: Tokens, sentence: Sentence, i: number, end: number, value: number): boolean {
  const form = tokens.text.slice(tokens.start[i], tokens.end[i]);
  if (/[:/]|\.\d+\./u.test(form) || !/^\d/u.test(form) || /\p{L}$/u.test(form)) return false;
  if (/^0\d|^\d{10}/u.test(form)) return false;
  if (i === sentence.first && (tokens.lower[end] === "." || tokens.lower[end] === ")")) return false;
  if (
    end < sentence.end &&
    NO_COUNT_AFTER.test(tokens.lower[end]) &&
    glued(tokens, end) &&
    tokens.lower[end] !== "." &&
    tokens.lower[end] !== ")"
  )
    return false;
  if (i > 0 && tokens.lower[i - 1] === "(" && tokens.lower[end] === ")") return false;
  const year = /^(?:1[0-9]|20)\d\d$/u.test(form);
  return !(year && value < 2100);
}

/** After a first number: "5 to 10", "5-10". Returns the end of the last number. */
function rangeEnd(tokens: Tokens, sentence: Sentence, i: number, lexicon: QuantityLexicon): number {
  const joiner = tokens.lower[i + 1];
  const second = i + 2;
  const isRange =
    joiner === "to" || ((joiner === "-" || joiner === "–") && glued(tokens, i + 1) && glued(tokens, second));
  if (
    isRange &&
    second < sentence.end &&
    hasFlag(tokens, i, TokenFlag.Number) &&
    lexicon.number(tokens.lower[second]) !== null
  )
    return second + 1;
  return i + 1;
}

/** "six to nine months", "the range of 3.5 and 3.75 percent": two numbers that share a unit; `i` if they have none. */
function joinedEnd(tokens: Tokens, sentence: Sentence, i: number, lexicon: QuantityLexicon): number {
  const { lower } = tokens;
  const isJoined = lower[i + 1] === "to" || (lower[i + 1] === "and" && opensRange(lower, i));
  const second = i + 2;
  if (!isJoined || second >= sentence.end || lexicon.number(lower[second]) === null) return i;
  const end = scaleAndUnitEnd(tokens, sentence, second + 1, lexicon, false);
  return end > second + 1 ? end : i;
}

const opensRange = (lower: readonly string[], i: number): boolean =>
  lower[i - 1] === "between" || (lower[i - 1] === "of" && lower[i - 2] === "range");

function scaleAndUnitEnd(
  tokens: Tokens,
  sentence: Sentence,
  from: number,
  lexicon: QuantityLexicon,
  hasSign: boolean,
): number {
  let end = from;
  while (
    end < sentence.end &&
    (lexicon.kinds(tokens.lower[end]) & QuantityKind.Scale || isMoreNumber(tokens, end, lexicon))
  )
    end++;
  if (hasSign) return end;
  return unitEnd(tokens, sentence, end, lexicon);
}

/** "two hundred and fifty thousand": "and" between a scale and a number word. */
function isMoreNumber(tokens: Tokens, index: number, lexicon: QuantityLexicon): boolean {
  const has = (i: number, kinds: number) => (lexicon.kinds(tokens.lower[i] ?? "") & kinds) !== 0;
  const joins = (i: number) =>
    tokens.lower[i] === "and" && has(i - 1, QuantityKind.Scale) && has(i + 1, QuantityKind.Number);
  if (joins(index)) return true;
  return (
    has(index, QuantityKind.Number) &&
    (has(index - 1, QuantityKind.Scale | QuantityKind.Number) || joins(index - 1))
  );
}

const NATIONS = wordSet(words.nationsOfMoney);

/** The end of a unit at `from` ("square kilometers", "percentage points", "US dollars", "barrels per day"), or `from`. */
function unitEnd(tokens: Tokens, sentence: Sentence, from: number, lexicon: QuantityLexicon): number {
  const { lower } = tokens;
  if (from >= sentence.end) return from;
  const hyphen = lower[from] === "-" && glued(tokens, from) && glued(tokens, from + 1) ? 1 : 0;
  let i = from + hyphen;
  if (lower[i] === "per" && lower[i + 1] === "cent") return i + 2;
  if (qualifiesUnit(tokens, i, lexicon)) i++;
  if (i >= sentence.end) return from;
  const kinds = lexicon.kinds(lower[i]);
  if (!(kinds & (QuantityKind.Unit | QuantityKind.Currency)))
    return kinds & QuantityKind.Sign && hasFlag(tokens, i, TokenFlag.AllCaps) ? i + 1 : from;
  return isOtherWord(tokens, i) ? from : wholeUnitEnd(tokens, i, lexicon);
}

/** "square" before "kilometers", "US" before "dollars". */
function qualifiesUnit({ lower }: Tokens, i: number, lexicon: QuantityLexicon): boolean {
  if (lexicon.kinds(lower[i]) & QuantityKind.UnitBefore) return true;
  return NATIONS.has(lower[i]) && (lexicon.kinds(lower[i + 1] ?? "") & QuantityKind.Currency) !== 0;
}

/** "M" is no metre, and "won" behind a small number is the verb. */
function isOtherWord(tokens: Tokens, unit: number): boolean {
  const word = tokens.lower[unit];
  if (word.length === 1 && hasFlag(tokens, unit, TokenFlag.Capital)) return true;
  return word === "won" && !/^\d{3,}|,|illion/u.test(tokens.lower[unit - 1]);
}

/** With what completes the unit at `at`: "percentage points", "year-old", "barrels per day", "dollars a barrel". */
function wholeUnitEnd({ lower, end, start }: Tokens, at: number, lexicon: QuantityLexicon): number {
  const isPoints = /^(?:percentage|basis)$/u.test(lower[at]) && /^points?$/u.test(lower[at + 1] ?? "");
  const i = isPoints ? at + 2 : at + 1;
  const next = lower[i + 1] ?? "";
  switch (lower[i]) {
    case "-":
      return end[i - 1] === start[i] && (next === "old" || next === "long") ? i + 2 : i;
    case "celsius":
    case "fahrenheit":
      return lower[at].startsWith("degree") ? i + 1 : i;
    case "per":
      return lexicon.kinds(next) & QuantityKind.Unit ? i + 2 : i;
    case "a":
    case "an":
      return /barrel|dollar|ton/u.test(lower[at]) && /^(?:day|year|hour|barrel)$/u.test(next) ? i + 2 : i;
    default:
      return i;
  }
}

/** "US$", "A$": the letters before the sign go along, and the minus of "-42". */
function withSign(tokens: Tokens, from: number, first: number): number {
  if (isMinus(tokens, first - 1) && first > from) return first - 1;
  const isJoined = first > from && tokens.lower[first] === "$" && glued(tokens, first);
  return isJoined && hasFlag(tokens, first - 1, TokenFlag.Capital) ? first - 1 : first;
}

/** A hyphen directly before a number, with a space before it. */
const isMinus = ({ lower, flags, end, start }: Tokens, at: number): boolean =>
  (lower[at] === "-" || lower[at] === "−") &&
  (flags[at] & TokenFlag.SpaceBefore) !== 0 &&
  (flags[at + 1] & TokenFlag.Number) !== 0 &&
  end[at] === start[at + 1];

function withApproximator(tokens: Tokens, from: number, first: number, lexicon: QuantityLexicon): number {
  const before = first - 1;
  if (before < from) return first;
  for (const phrase of APPROXIMATORS) {
    const start = first - phrase.length;
    if (start < from || phrase[phrase.length - 1] !== tokens.lower[before]) continue;
    if (phrase.every((word, k) => tokens.lower[start + k] === word)) return start;
  }
  return lexicon.kinds(tokens.lower[before]) & QuantityKind.Approximate ? before : first;
}

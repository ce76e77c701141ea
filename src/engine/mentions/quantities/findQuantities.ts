import { candidateOf, type NameCandidate } from "../../document/nameCandidate";
import { hasFlag, TokenFlag, type Sentence, type Tokens, type TokenRange } from "../../tokens/tokens";
import { QuantityKind, type QuantityLexicon } from "./quantityLexicon";

const SIZE = /^\d[\d.,]*x\d[\d.,]*$/u;
const HYPHENATED = /^(?<number>[\p{L}\d.,]+)-(?<unit>\p{L}+)(?:-(?:old|long|plus))?$/u;
const LONG = /^(?<unit>\p{L}+)-long$/u;
/** Words before a number that make it a name: "Article 5", "No. 5", "Resolution 2254". */
const NUMBERED = new Set(
  "no,no.,number,article,resolution,chapter,section,page,route,highway,flight,channel,part,phase,paragraph,clause,annex,law,decree,room,group,block,zone,unit,type,boeing,airbus,point,item,level,step,act,protocol,division,line,gate,pier,covid".split(
    ",",
  ),
);
const DEFINITE = new Set(["the", "these", "those", "its", "their", "our", "his", "her", "both", "other"]);
const PHRASES: readonly (readonly string[])[] = [
  ["more", "than"],
  ["less", "than"],
  ["fewer", "than"],
  ["at", "least"],
  ["at", "most"],
  ["up", "to"],
  ["close", "to"],
  ["as", "many", "as"],
  ["as", "much", "as"],
  ["no", "less", "than"],
  ["no", "more", "than"],
  ["no", "fewer", "than"],
  ["not", "less", "than"],
  ["an", "estimated"],
  ["in", "excess", "of"],
  ["just", "over"],
  ["just", "under"],
  ["well", "over"],
];

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
      const first = withApproximator(tokens, from, withCountryOfSign(tokens, from, i), lexicon);
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
  const kinds = lexicon.kinds(word);
  if (kinds & QuantityKind.Sign) return moneyEnd(tokens, sentence, i, lexicon);
  if (kinds & QuantityKind.Vague) return vagueEnd(tokens, sentence, i, lexicon);
  if (word === "a" || word === "an" || word === "half") return articleEnd(tokens, sentence, i, lexicon);
  if (SIZE.test(word)) return unitEnd(tokens, sentence, i + 1, lexicon);
  const isDigit = hasFlag(tokens, i, TokenFlag.Number);
  if (!isDigit && !(kinds & QuantityKind.Number) && !word.includes("-")) return i;
  const whole = HYPHENATED.exec(word);
  if (
    whole?.groups &&
    lexicon.kinds(whole.groups.unit) & QuantityKind.Unit &&
    lexicon.number(whole.groups.number) !== null
  )
    return i + 1;
  const long = LONG.exec(word);
  if (long?.groups && lexicon.kinds(long.groups.unit) & QuantityKind.Unit) return i + 1;
  const value = lexicon.number(word);
  if (value === null || Number.isNaN(value)) return i;
  return numberEnd(tokens, sentence, i, value, lexicon);
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
  return /^(?:after|before|later|earlier|since|long|old)$/u.test(tokens.lower[i + 1] ?? "") ? i + 1 : first;
}

function numberEnd(
  tokens: Tokens,
  sentence: Sentence,
  i: number,
  value: number,
  lexicon: QuantityLexicon,
): number {
  const before = i > sentence.first ? tokens.lower[i - 1] : "";
  const end = rangeEnd(tokens, sentence, i, lexicon);
  const measured = scaleAndUnitEnd(tokens, sentence, end, lexicon, false);
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
  if (i > 0 && glued(tokens, i) && /^[-–/:.'’+°]$/u.test(before)) return true;
  return (
    i > sentence.first &&
    hasFlag(tokens, i, TokenFlag.Number) &&
    hasFlag(tokens, i - 1, TokenFlag.Capital) &&
    !hasFlag(tokens, i - 1, TokenFlag.SentenceStart)
  );
}

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

const PERCENTAGE = new Set(["points", "point"]);
const NATIONAL =
  /^(?:u\.s\.|us|american|canadian|australian|hong|jordanian|kuwaiti|iraqi|saudi|qatari|omani|bahraini|emirati|egyptian|syrian|sudanese|turkish|iranian|british|indian|pakistani|mexican|argentine|colombian|chilean|cuban|philippine|swiss|danish|norwegian|swedish|kenyan|ugandan|somali|tunisian|libyan|algerian|lebanese|moroccan|peruvian)$/u;

/** The end of a unit at `from` ("square kilometers", "percentage points", "US dollars", "barrels per day"), or `from`. */
function unitEnd(tokens: Tokens, sentence: Sentence, from: number, lexicon: QuantityLexicon): number {
  let i = from;
  if (i >= sentence.end) return from;
  if (tokens.lower[i] === "-" && glued(tokens, i) && glued(tokens, i + 1)) i++;
  if (tokens.lower[i] === "per" && tokens.lower[i + 1] === "cent") return i + 2;
  if (lexicon.kinds(tokens.lower[i]) & QuantityKind.UnitBefore) i++;
  else if (NATIONAL.test(tokens.lower[i]) && lexicon.kinds(tokens.lower[i + 1] ?? "") & QuantityKind.Currency)
    i++;
  if (i >= sentence.end || !(lexicon.kinds(tokens.lower[i]) & (QuantityKind.Unit | QuantityKind.Currency)))
    return i < sentence.end &&
      lexicon.kinds(tokens.lower[i]) & QuantityKind.Sign &&
      hasFlag(tokens, i, TokenFlag.AllCaps)
      ? i + 1
      : from;
  if (
    /^\p{L}{1,2}$/u.test(tokens.lower[i]) &&
    hasFlag(tokens, i, TokenFlag.Capital) &&
    tokens.lower[i].length === 1
  )
    return from;
  if (tokens.lower[i] === "won" && !/^\d{3,}|,|illion/u.test(tokens.lower[i - 1])) return from;
  const unit = tokens.lower[i];
  i++;
  if (unit === "percentage" && PERCENTAGE.has(tokens.lower[i])) i++;
  if (tokens.lower[i] === "-" && glued(tokens, i) && /^(?:old|long)$/u.test(tokens.lower[i + 1] ?? ""))
    return i + 2;
  if (tokens.lower[i] === "per" && lexicon.kinds(tokens.lower[i + 1] ?? "") & QuantityKind.Unit) return i + 2;
  if (
    (tokens.lower[i] === "a" || tokens.lower[i] === "an") &&
    /^(?:day|year|hour|barrel)$/u.test(tokens.lower[i + 1] ?? "") &&
    /barrel|dollar|ton/u.test(unit)
  )
    return i + 2;
  return i;
}

/** "US$", "A$": the letters before the sign go along. */
function withCountryOfSign(tokens: Tokens, from: number, first: number): number {
  const isJoined = first > from && tokens.lower[first] === "$" && glued(tokens, first);
  return isJoined && hasFlag(tokens, first - 1, TokenFlag.Capital) ? first - 1 : first;
}

function withApproximator(tokens: Tokens, from: number, first: number, lexicon: QuantityLexicon): number {
  const before = first - 1;
  if (before < from) return first;
  for (const phrase of PHRASES) {
    const start = first - phrase.length;
    if (start < from || phrase[phrase.length - 1] !== tokens.lower[before]) continue;
    if (phrase.every((word, k) => tokens.lower[start + k] === word)) return start;
  }
  return lexicon.kinds(tokens.lower[before]) & QuantityKind.Approximate ? before : first;
}

import words from "../../../../lexicons/words/quantities.json";
import type { QuantityValue } from "../../annotations/annotationSet";
import { alternatives } from "../../lexicon/wordList";
import { QuantityKind, type QuantityLexicon } from "./quantityLexicon";

const APPROXIMATE = new RegExp(String.raw`^(?:${alternatives(words.approximators)})\b`, "u");
const BETWEEN_WORDS = /\s+|(?<=[\d\p{L}])[-–](?=\p{L})/u;
const SIZES = /^\d[\d.,]*[x-–]\d/u;

/** What has been read of a quantity so far. */
interface Reading {
  /** What whole scales amount to: 2 000 000 of "2 million and three". */
  amount: number | null;
  /** What stands behind the last such scale. */
  part: number;
  unit: string | null;
  approximate: boolean;
  /** The first number of a range has been read: "two to". */
  isRange: boolean;
}

/** "13km". */
const GLUED = /^(?<number>[\d.,]+)(?<unit>\p{L}+)$/u;

/**
 * Amount and unit of a quantity's words, or null if they hold no number. A range gives its first number and a vague
 * count ("dozens") a guess of its size; both are approximate. "$30 billion" is 30 000 000 000 USD.
 */
export function valueOfQuantity(text: string, lexicon: QuantityLexicon): QuantityValue | null {
  const plain = text
    .toLowerCase()
    .replaceAll(/[\u200B-\u200F]/gu, "")
    .trim();
  const reading: Reading = {
    amount: null,
    part: 0,
    unit: null,
    approximate: APPROXIMATE.test(plain),
    isRange: false,
  };
  for (const word of plain.replace(/(\p{Sc}|%)/gu, " $1 ").split(BETWEEN_WORDS))
    if (word !== "" && word !== "-") read(word, reading, lexicon);
  const { part, unit, approximate } = reading;
  const isOne = part === 0 && unit !== null;
  const rest = part !== 0 || reading.amount === null ? (isOne ? 1 : part) : 0;
  const amount = (reading.amount ?? 0) + rest;
  return { kind: "quantity", amount, unit: /per cent/u.test(plain) ? "percent" : unit, approximate };
}

/** Takes one word into the reading: a number, a scale, a vague count, a unit, or what says that all is approximate. */
function read(word: string, reading: Reading, lexicon: QuantityLexicon): void {
  const number = lexicon.number(word);
  const kinds = lexicon.kinds(word);
  if (number !== null && !Number.isNaN(number)) {
    if (reading.part !== 0 && (reading.isRange || /^\d/u.test(word))) reading.approximate = true;
    else reading.part += number;
  } else if (number !== null) readGlued(word, reading, lexicon);
  else if (word === "to") reading.isRange = reading.part !== 0;
  else if (kinds & (QuantityKind.Scale | QuantityKind.Vague))
    multiply(reading, Number(lexicon.value(word)), (kinds & QuantityKind.Vague) !== 0);
  else if (kinds & (QuantityKind.Unit | QuantityKind.Currency | QuantityKind.Sign))
    reading.unit = withUnit(reading.unit, word, kinds, lexicon);
  else if (kinds & QuantityKind.UnitBefore) reading.unit = lexicon.value(word);
  else if (kinds & QuantityKind.Approximate) reading.approximate = true;
  else if (word === "half") reading.part = 0.5;
  else if (word === "cent") reading.unit ??= "percent";
  else if (SIZES.test(word)) {
    reading.approximate = true;
    reading.part = Number.parseFloat(word.replaceAll(",", ""));
  }
}

function readGlued(word: string, reading: Reading, lexicon: QuantityLexicon): void {
  const parts = GLUED.exec(word)?.groups;
  if (!parts) return;
  read(parts.number, reading, lexicon);
  read(parts.unit, reading, lexicon);
}

/** "30 billion", "half a million", "dozens", "tens of thousands". */
function multiply(reading: Reading, scale: number, isVague: boolean): void {
  if (isVague) {
    reading.approximate = true;
    reading.part = reading.part === 0 ? scale : (reading.part * scale) / 2;
    return;
  }
  reading.part = (reading.part || 1) * scale;
  if (scale >= 1000) [reading.amount, reading.part] = [(reading.amount ?? 0) + reading.part, 0];
}

function withUnit(unit: string | null, word: string, kinds: number, lexicon: QuantityLexicon): string {
  const value = lexicon.value(word);
  if (unit === null) return value;
  if (lexicon.kinds(unit) & QuantityKind.UnitBefore) return `${unit} ${value}`;
  return kinds & QuantityKind.Unit && unit !== value ? `${unit} per ${value}` : unit;
}

import type { QuantityValue } from "../../annotations/annotationSet";
import { QuantityKind, type QuantityLexicon } from "./quantityLexicon";

const APPROXIMATE =
  /^(?:(?:more|less|fewer) than|at (?:least|most)|up to|close to|as (?:many|much) as|no (?:less|more|fewer) than|not less than|an estimated|in excess of|(?:just|well) (?:over|under))\b/u;

/**
 * Amount and unit of a quantity's words, or null if they hold no number. A range gives its first number and a vague
 * count ("dozens") a guess of its size; both are approximate. "$30 billion" is 30 000 000 000 USD.
 */
export function valueOfQuantity(words: string, lexicon: QuantityLexicon): QuantityValue | null {
  const text = words
    .toLowerCase()
    .replaceAll(/[\u200B-\u200F]/gu, "")
    .trim();
  let approximate = APPROXIMATE.test(text);
  let amount: number | null = null;
  let part = 0;
  let unit: string | null = null;
  for (const word of text.replace(/(\p{Sc}|%)/gu, " $1 ").split(/[\s]+|(?<=[\d\p{L}])[-–](?=\p{L})/u)) {
    if (word === "" || word === "-") continue;
    const number = lexicon.number(word);
    const kinds = lexicon.kinds(word);
    if (number !== null && !Number.isNaN(number)) {
      if (part !== 0 && /^\d/u.test(word)) approximate = true;
      else part += number;
    } else if (kinds & QuantityKind.Scale) {
      const scale = Number(lexicon.value(word));
      part = (part || 1) * scale;
      if (scale >= 1000) [amount, part] = [(amount ?? 0) + part, 0];
    } else if (kinds & QuantityKind.Vague) {
      approximate = true;
      part = part === 0 ? Number(lexicon.value(word)) : (part * Number(lexicon.value(word))) / 2;
    } else if (kinds & (QuantityKind.Unit | QuantityKind.Currency | QuantityKind.Sign))
      unit = withUnit(unit, word, kinds, lexicon);
    else if (kinds & QuantityKind.UnitBefore) unit = lexicon.value(word);
    else if (kinds & QuantityKind.Approximate) approximate = true;
    else if (word === "half") part = 0.5;
    else if (word === "cent" || word === "per") unit = unit ?? (word === "cent" ? "percent" : null);
    else if (/^\d[\d.,]*[x-–]\d/u.test(word)) {
      approximate = true;
      part = Number.parseFloat(word.replaceAll(",", ""));
    }
  }
  if (part !== 0 || amount === null) amount = (amount ?? 0) + (part || (unit === null ? 0 : 1));
  return { kind: "quantity", amount, unit: /per cent/u.test(text) ? "percent" : unit, approximate };
}

function withUnit(unit: string | null, word: string, kinds: number, lexicon: QuantityLexicon): string {
  const value = lexicon.value(word);
  if (unit === null) return value;
  if (/^(?:square|cubic|metric|nautical|light)$/u.test(unit)) return `${unit} ${value}`;
  return kinds & QuantityKind.Unit && unit !== value ? `${unit} per ${value}` : unit;
}

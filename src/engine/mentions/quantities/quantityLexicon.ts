import { rowsOf, type Resources } from "../../resources";

/** What a word can be in a quantity; bits of `QuantityWord.kinds`. */
export const QuantityKind = {
  Number: 1,
  Scale: 2,
  Vague: 4,
  Currency: 8,
  Sign: 16,
  Unit: 32,
  UnitBefore: 64,
  Approximate: 128,
} as const;

const KINDS: Readonly<Record<string, number>> = {
  number: QuantityKind.Number,
  scale: QuantityKind.Scale,
  vague: QuantityKind.Vague,
  currency: QuantityKind.Currency,
  sign: QuantityKind.Sign,
  unit: QuantityKind.Unit,
  unitBefore: QuantityKind.UnitBefore,
  approximate: QuantityKind.Approximate,
};

interface Word {
  readonly kinds: number;
  readonly value: string;
}

export class QuantityLexicon {
  readonly #words = new Map<string, Word>();

  constructor(rows: readonly (readonly string[])[]) {
    for (const [form, kind, value] of rows) this.#words.set(form, { kinds: KINDS[kind], value });
  }

  /** The kinds of a lower-cased word, 0 for any other. */
  kinds(word: string): number {
    return this.#words.get(word)?.kinds ?? 0;
  }

  value(word: string): string {
    return this.#words.get(word)?.value ?? "";
  }

  /** The number that a digit token or a number word stands for ("1,200", "twenty-five", "30bn"), or null. */
  number(word: string): number | null {
    const digits = /^(\d+(?:,\d{3})*(?:\.\d+)?|\d*\.\d+)(\p{L}*)$/u.exec(word);
    if (digits) return Number(digits[1].replaceAll(",", "")) * this.#scaleOf(digits[2]);
    const known = this.#words.get(word);
    if (known && known.kinds & QuantityKind.Number) return Number(known.value);
    const hyphen = word.indexOf("-");
    if (hyphen <= 0) return null;
    const tens = this.#words.get(word.slice(0, hyphen));
    const ones = this.#words.get(word.slice(hyphen + 1));
    const both = tens && ones && tens.kinds & ones.kinds & QuantityKind.Number;
    return both && Number(tens.value) >= 20 && Number(ones.value) < 10
      ? Number(tens.value) + Number(ones.value)
      : null;
  }

  #scaleOf(letters: string): number {
    if (letters === "") return 1;
    const scale = LETTER_SCALES.get(letters);
    return scale ?? NaN;
  }
}

const LETTER_SCALES = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["bn", 1e9],
  ["b", 1e9],
  ["tn", 1e12],
]);

export const readQuantityLexicon = (resources: Resources): QuantityLexicon =>
  new QuantityLexicon(rowsOf(resources, "quantities"));

import words from "../../../lexicons/words/drafts.json";
import { alternatives, entriesOf, wordSet } from "../lexicon/wordList";
import { foldWord } from "./words";

const NEGATIONS = wordSet(words.negations);
const NUMBERS = wordSet(words.numbers);
const PERSONS = wordSet(words.persons);
const POINTERS = wordSet(words.pointers);
const TENSES = new Map(
  entriesOf(words.tenses).flatMap((group) => group.split("/").map((form) => [form, group] as const)),
);
const INFLECTION = new RegExp(`(?:${alternatives(words.inflections)})$`, "u");
const NEGATIVE_ACTS = wordSet(words.negativeActs);

/** Of a word in lower case. "n't" negates whatever it hangs on. */
export const isNegation = (word: string): boolean => NEGATIONS.has(word) || word.endsWith("n't");

/** A number in digits or words, or a sign that says of what. */
export const isNumber = (word: string): boolean =>
  /\p{N}/u.test(word) || /^[^\p{L}]+$/u.test(word) || NUMBERS.has(word);

/** Written with a capital. */
export const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form);

/** An act that says that its content is not so. */
export const isNegativeAct = (act: string): boolean => NEGATIVE_ACTS.has(act);

const shifted = new Map<string, string>();

/**
 * What a word has in common with the forms that it takes when it is reported: all persons are one, pointers too, a verb is one
 * in its tenses. Negations and numbers keep their own.
 */
export function shiftedForm(word: string): string {
  let form = shifted.get(word);
  if (form === undefined) shifted.set(word, (form = readShifted(word)));
  return form;
}

/** The same of a word as it is written. */
export const reportedForm = (form: string): string => shiftedForm(foldWord(form));

function readShifted(word: string): string {
  if (isNegation(word) || isNumber(word)) return word;
  if (PERSONS.has(word)) return "<person>";
  if (POINTERS.has(word)) return "<pointer>";
  return TENSES.get(word) ?? stem(word);
}

/** Without the endings of persons and tenses: "support" for "supports", "supported" and "supporting". */
function stem(word: string): string {
  if (word.length < 5) return word.length === 4 && /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
  const short = word.replace(/(?:ies|ied)$/u, "y").replace(INFLECTION, "");
  return short.length < 3 ? word : short.replace(/e$/u, "").replace(/([^aeiouls])\1$/u, "$1");
}

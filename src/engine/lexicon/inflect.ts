import { rowsOf, type Resources } from "../resources";

/** Past and participle of the verbs that do not take "-ed", by base. */
export type IrregularVerbs = ReadonlyMap<string, readonly string[]>;

export const readIrregularVerbs = (resources: Pick<Resources, "lexicons">): IrregularVerbs =>
  new Map(rowsOf(resources, "irregularVerbs").map(([base, ...forms]) => [base, forms]));

const VOWEL = /[aeiou]/u;
const DOUBLES = /[^aeiou][aeiou][bdgmnprt]$/u;

/** All inflected forms of an English verb, itself included: by rule, or from its row of irregular forms. */
export function formsOfVerb(base: string, irregular: IrregularVerbs): readonly string[] {
  const forms = new Set([base, thirdPerson(base), gerund(base)]);
  if (DOUBLES.test(base)) forms.add(`${base}${base.at(-1)}ing`);
  const rows = irregular.get(base);
  if (rows) for (const form of rows) forms.add(form);
  forms.add(past(base));
  if (DOUBLES.test(base) || base.endsWith("l"))
    forms.add(`${base}${base.at(-1)}ed`).add(`${base}${base.at(-1)}ing`);
  return [...forms];
}

/** The forms of a verb with the words behind it: "sit down", "sat down", … */
export function formsOfVerbPhrase(lemma: string, irregular: IrregularVerbs): readonly string[] {
  const [verb, ...rest] = lemma.split(" ");
  return formsOfVerb(verb, irregular).map((form) => [form, ...rest].join(" "));
}

/** Singular and regular plural; of several words the last is inflected. */
export function formsOfNoun(lemma: string): readonly string[] {
  return [lemma, thirdPerson(lemma)];
}

/** The ending that verbs in the third person share with nouns in the plural. */
export function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  if (endsInY(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** "stating": the form in -ing, no consonant doubled. */
export function gerund(base: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (base.endsWith("e") && !/(?:ee|oe|ye)$/u.test(base)) return `${base.slice(0, -1)}ing`;
  return `${base}ing`;
}

function past(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (endsInY(base)) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
}

function endsInY(base: string): boolean {
  return base.endsWith("y") && base.length > 1 && !VOWEL.test(base[base.length - 2]);
}

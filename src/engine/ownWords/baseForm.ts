import { formsOfVerb, type IrregularVerbs, readIrregularVerbs } from "../lexicon/inflect";
import type { Resources } from "../resources";

const ENDINGS: readonly (readonly [ending: RegExp, base: readonly string[]])[] = [
  [/ies$/u, ["y"]],
  [/ied$/u, ["y"]],
  [/ing$/u, ["", "e"]],
  [/ed$/u, ["", "e"]],
  [/es$/u, ["", "e"]],
  [/s$/u, [""]],
];
/** Stems that hardly end a verb without "e": "declar", "urg", "argu", "criticiz". */
const WANTS_E = /(?:[^aeiou][aiu]r|[cuvz]|[rdnl]g|[^aeiou]l|[aiu]t|i[sz]|as|os|us)$/u;
/** "stress", "visit": no "e" is missing behind these. */
const WANTS_NONE = /(?:ss|[a-z]{3}it|ll)$/u;

/** The base form of a verb that stands so in a text, its other words behind it: "pointed out" → "point out". */
export function baseOfVerb(written: string, resources: Pick<Resources, "lexicons">): string {
  const [verb, ...rest] = written.toLowerCase().trim().split(/\s+/u);
  return [baseOf(verb, readIrregularVerbs(resources)), ...rest].join(" ");
}

function baseOf(form: string, irregular: IrregularVerbs): string {
  for (const [base, forms] of irregular) if (base === form || forms.includes(form)) return base;
  for (const [ending, bases] of ENDINGS) {
    if (!ending.test(form)) continue;
    const stem = form.replace(ending, "");
    if (stem.length < 2 || !/[aeiouy]/u.test(stem)) continue;
    const single = /([^aeiouls])\1$/u.test(stem) ? stem.slice(0, -1) : null;
    const made = bases.map((base) => stem + base);
    if (made.length === 2 && WANTS_E.test(stem) && !WANTS_NONE.test(stem)) made.reverse();
    const all = single === null ? made : [single, ...made];
    const known = all.find((base) => formsOfVerb(base, irregular).includes(form));
    if (known !== undefined) return known;
  }
  return form;
}

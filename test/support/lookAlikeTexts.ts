import fc from "fast-check";
import type { TrackedText } from "./trackedText";

const NAMES = ["Alpha", "Beta", "Gamma", "Delta Prime", "Epsilon", "Zeta"];
const TEMPLATES = [
  (name: string, n: number) => `Team ${name} won the cup ${n} times. `,
  (name: string) => `The envoy of ${name} thanked the council and left. `,
  (name: string, n: number) => `On day ${n} the delegate from ${name} asked for a pause in the talks.\n`,
  (name: string) => `- ${name}\n`,
  () => "The talks went on. ",
  (name: string) => `“We agree with ${name},” she said. `,
];

const sentence = fc
  .tuple(fc.nat(NAMES.length - 1), fc.nat(TEMPLATES.length - 1), fc.integer({ min: 1, max: 3 }))
  .map(([name, template, n]) => TEMPLATES[template](NAMES[name], n));
const lookAlikes = fc.array(sentence, { minLength: 1, maxLength: 24 }).map((all) => all.join(""));
const fewLetters = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 160 });
const word = fc.constantFrom(
  "he",
  "said",
  "that",
  "peace",
  "talks",
  "in",
  "Cairo",
  "would",
  "go",
  "on",
  "\n",
);
const words = fc.array(word, { maxLength: 90 }).map((all) => all.join(" "));
const anything = fc.string({ unit: "grapheme", maxLength: 200 });

/** Texts that invite mistakes: repeated and nearly equal sentences, few letters, few words, any characters. */
export const treacherousText = fc.oneof(
  { weight: 4, arbitrary: lookAlikes },
  { weight: 2, arbitrary: words },
  { weight: 1, arbitrary: fewLetters },
  { weight: 1, arbitrary: anything },
);

/** New text, also look-alikes of what may stand in the text. */
const fresh = fc.oneof(
  fc.constantFrom("Omega", " not ", "xyzzy", ". ", "\n", "Nobody knew why the ship had left. "),
  sentence,
  fc.array(sentence, { minLength: 2, maxLength: 3 }).map((all) => all.join("")),
  fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => ` ${all.join(" ")} `),
  fc.constantFrom(...NAMES),
  fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 12 }),
);

/** A revision as fractions of whatever length the text has when it is applied. */
export interface Revision {
  readonly kind: "insert" | "delete" | "replace" | "copy" | "move" | "wrap";
  /** Where the stretches of text are cut that it is about. */
  readonly cuts: "sentence" | "word" | "character";
  readonly a: number;
  readonly b: number;
  readonly to: number;
  readonly text: string;
}

const fraction = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);
export const revision: fc.Arbitrary<Revision> = fc.record({
  kind: fc.constantFrom("insert", "delete", "replace", "copy", "move", "wrap"),
  cuts: fc.constantFrom("sentence", "word", "character"),
  a: fraction,
  b: fraction,
  to: fraction,
  text: fresh,
});

const LONGEST = { delete: 120, replace: 40, copy: 160, move: 160, insert: 0, wrap: 0 };

export function revise(tracked: TrackedText, { kind, cuts, a, b, to, text }: Revision): void {
  const place = (fraction: number) => snap(tracked.text, Math.round(fraction * tracked.length), cuts);
  const start = Math.min(place(a), place(b));
  const end = Math.min(Math.max(place(a), place(b)), start + LONGEST[kind]);
  const target = place(to);
  if (kind === "insert") tracked.replace({ start, end: start, text });
  else if (kind === "delete") tracked.replace({ start, end, text: "" });
  else if (kind === "replace") tracked.replace({ start, end, text });
  else if (kind === "copy") tracked.copy({ start, end }, target);
  else if (kind === "wrap") tracked.recase((char, at) => (char === " " && at % 7 === 0 ? "\n" : char));
  else if (target <= start || target >= end) tracked.move({ start, end }, target);
}

/** The next start of a sentence, or end of a word. */
function snap(text: string, at: number, cuts: Revision["cuts"]): number {
  if (cuts === "character") return at;
  const next = text.slice(at).search(cuts === "sentence" ? /[.\n] ?/u : /\W|$/u);
  return next < 0 ? text.length : Math.min(text.length, at + next + (cuts === "sentence" ? 2 : 0));
}

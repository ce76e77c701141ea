// Text to measure on: articles like the seeds, repeated with other names, numbers and order, so that no paragraph
// recurs and nothing can be remembered from one to the next.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const seeds = join(import.meta.dirname, "..", "..", "seeds");

export const NAMES =
  "Adler Bakari Castellano Dimitrov Eriksen Farouk Gonçalves Haddad Ivanova Jankowski Kowalczyk Lindqvist Mbeki Nakamura Okonkwo Petrosyan Quispe Rahimi Sørensen Tanaka Ueda Vasquez Wójcik Xu Yılmaz Zhang".split(
    " ",
  );

/** Random numbers that are the same in every run (mulberry32). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const paragraphs = readdirSync(seeds)
  .sort()
  .flatMap((file) => readFileSync(join(seeds, file), "utf8").split("\n"))
  .filter((line) => line.length > 40);

/** The paragraph with some of its names and all of its numbers changed. */
function vary(paragraph, random) {
  return paragraph
    .replace(/\d+/gu, (digits) => String(1 + Math.floor(random() * 10 ** Math.min(digits.length, 4))))
    .replace(/(?<=[a-z] )\p{Lu}\p{Ll}{3,}/gu, (name) =>
      random() < 0.2 ? NAMES[Math.floor(random() * NAMES.length)] : name,
    );
}

/** About as many characters of news as asked for, in paragraphs. */
export function mixedNews(length) {
  const random = generator(7);
  const parts = [];
  for (let total = 0; total < length; total += parts.at(-1).length + 2)
    parts.push(vary(paragraphs[Math.floor(random() * paragraphs.length)], random));
  return parts.join("\n\n").slice(0, length);
}

/** Words as a person counts them. */
export const countWords = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;

/** Texts that a careless loop would take forever on; every one is about as long as the others. */
export const HARD_TEXTS = {
  "one line of 1 MB": () => mixedNews(1_000_000).replaceAll("\n\n", " "),
  "100,000 quotation marks": () => '“We "will see" it,” he said. '.repeat(25_000),
  "100,000 opening marks": () => "“Then “".repeat(50_000),
  "1 MB of emoji": () => "👩‍👩‍👧 🇮🇶".repeat(75_000),
  "1 MB without a space": () => "Said".repeat(250_000),
  "1 MB of capitals": () => mixedNews(1_000_000).toUpperCase(),
  "1 MB of names": () => `${NAMES.join(" ")} `.repeat(Math.ceil(1_000_000 / NAMES.join(" ").length)),
};

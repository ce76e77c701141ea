// Sentences without annotation for a parser to be taught on: the releases in the public domain that lie beside the project,
// but for those that were annotated by hand, and the sentences of Wikigold and CrossNER (their words alone).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { splitParagraphs } from "../../src/engine/text/split";
import { splitSentences } from "../../src/engine/tokens/sentences";
import { tokenize } from "../../src/engine/tokens/tokenize";
import type { Sentence, Tokens } from "../../src/engine/tokens/tokens";
import { readStandOffs } from "../training/documents";
import { createRandom, shuffle } from "./augment";

const SHORTEST = 5;
const LONGEST = 60;

/** At most `count` different sentences of 5 to 60 tokens, drawn at random, the same in each run. */
export function readRawSentences(corpus: string, folder: string, count: number): Tokens[] {
  const annotated = new Set(readStandOffs().map(({ document }) => document));
  const documents = readdirSync(corpus, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".txt") && !annotated.has(file))
    .sort()
    .map((file) => readFileSync(join(corpus, file), "utf8"));
  const seen = new Set<string>();
  const sentences: Tokens[] = [];
  for (const text of [...documents, ...listedSentences(folder)]) {
    for (const { start, end } of splitParagraphs(text)) {
      const tokens = tokenize(text.slice(start, end));
      for (const sentence of splitSentences(tokens)) {
        const length = sentence.end - sentence.first;
        if (length < SHORTEST || length > LONGEST) continue;
        const own = cut(tokens, sentence);
        const known = own.lower.join(" ");
        if (!seen.has(known)) sentences.push(own);
        seen.add(known);
      }
    }
  }
  shuffle(sentences, createRandom(17));
  return sentences.slice(0, count);
}

function cut(tokens: Tokens, { first, end }: Sentence): Tokens {
  return {
    text: tokens.text,
    count: end - first,
    start: tokens.start.slice(first, end),
    end: tokens.end.slice(first, end),
    flags: tokens.flags.slice(first, end),
    lower: tokens.lower.slice(first, end),
  };
}

/** The sentences of corpora that hold a word a line, as text: without spaces before marks. */
function listedSentences(folder: string): string[] {
  const files = ["wikigold", "crossner"].flatMap((corpus) =>
    readdirSync(join(folder, corpus), { recursive: true, encoding: "utf8" })
      .filter((file) => /conll|train/u.test(file))
      .sort()
      .map((file) => join(folder, corpus, file)),
  );
  return files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split(/\r?\n\s*\r?\n/u)
      .map((block) =>
        block
          .split(/\r?\n/u)
          .map((row) => row.split(/\s/u)[0])
          .join(" ")
          .replace(/ (?=[.,;:!?)\]%]|n't\b|'\w)/gu, "")
          .replace(/(?<=[([]) /gu, "")
          .replace(/" ([^"]*) "/gu, '"$1"'),
      ),
  );
}

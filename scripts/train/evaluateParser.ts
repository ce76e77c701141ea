import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createParser } from "../../src/engine/syntax/parser";
import { relationCode, RELATIONS } from "../../src/engine/syntax/relations";
import { createTagger } from "../../src/engine/syntax/tagger";
import { asInTreebank } from "./alignment";
import type { GoldSentence } from "./conllu";
import { readPud, readTreebanks } from "./corpora";
import { clusters } from "./trainedClusters";

/** Percent of words with the right head, and with head and relation (main part), on treebank tokens and our tags. */
export interface AttachmentScores {
  readonly unlabelled: number;
  readonly labelled: number;
  /** Without marks of punctuation, whose heads the treebanks do not agree on. */
  readonly unlabelledWords: number;
  readonly labelledWords: number;
}

export interface ParserFigures {
  readonly news: AttachmentScores;
  readonly dev: AttachmentScores;
  readonly pud: AttachmentScores;
}

const main = (code: number) => RELATIONS[code].split(":")[0];

export function evaluateParser(folder: string, weights: Uint8Array): ParserFigures {
  const models = join(import.meta.dirname, "..", "..", "models");
  const tagger = createTagger(new Uint8Array(readFileSync(join(models, "tagger.bin"))), clusters);
  const parser = createParser(weights, clusters);
  const { news, dev } = readTreebanks(folder);
  const score = (sentences: readonly GoldSentence[]): AttachmentScores => {
    let [heads, both, seen] = [0, 0, 0];
    let [wordHeads, wordBoth, words] = [0, 0, 0];
    for (const laid of sentences.map(asInTreebank)) {
      const sentence = { first: 0, end: laid.tokens.count };
      const tree = parser.parse(laid.tokens, tagger.tag(laid.tokens, [sentence]), sentence);
      laid.heads.forEach((head, i) => {
        const word = laid.relations[i] === "punct" ? 0 : 1;
        const right = tree.heads[i] === head ? 1 : 0;
        const named = right && main(tree.relationAt(i)) === main(relationCode(laid.relations[i])) ? 1 : 0;
        seen++;
        heads += right;
        both += named;
        words += word;
        wordHeads += word * right;
        wordBoth += word * named;
      });
    }
    const percent = (part: number, whole: number) => Math.round((10000 * part) / whole) / 100;
    return {
      unlabelled: percent(heads, seen),
      labelled: percent(both, seen),
      unlabelledWords: percent(wordHeads, words),
      labelledWords: percent(wordBoth, words),
    };
  };
  return { news: score(news), dev: score(dev), pud: score(readPud(folder)) };
}

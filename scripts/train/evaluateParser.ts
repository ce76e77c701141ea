import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createParser } from "../../src/engine/syntax/parser";
import { relationCode, RELATIONS } from "../../src/engine/syntax/relations";
import { createTagger } from "../../src/engine/syntax/tagger";
import { asInTreebank } from "./alignment";
import type { GoldSentence } from "./conllu";
import { readPud, readTreebanks } from "./corpora";

/** Percent of words with the right head, and with head and relation (main part), on treebank tokens and our tags. */
export interface AttachmentScores {
  readonly unlabelled: number;
  readonly labelled: number;
}

export interface ParserFigures {
  readonly news: AttachmentScores;
  readonly dev: AttachmentScores;
  readonly pud: AttachmentScores;
}

const main = (code: number) => RELATIONS[code].split(":")[0];

export function evaluateParser(folder: string, weights: Uint8Array): ParserFigures {
  const models = join(import.meta.dirname, "..", "..", "models");
  const tagger = createTagger(new Uint8Array(readFileSync(join(models, "tagger.bin"))));
  const parser = createParser(weights);
  const { news, dev } = readTreebanks(folder);
  const score = (sentences: readonly GoldSentence[]): AttachmentScores => {
    let [heads, both, seen] = [0, 0, 0];
    for (const laid of sentences.map(asInTreebank)) {
      const sentence = { first: 0, end: laid.tokens.count };
      const tree = parser.parse(laid.tokens, tagger.tag(laid.tokens, [sentence]), sentence);
      laid.heads.forEach((head, i) => {
        seen++;
        if (tree.heads[i] !== head) return;
        heads++;
        if (main(tree.relations[i]) === main(relationCode(laid.relations[i]))) both++;
      });
    }
    const percent = (part: number) => Math.round((10000 * part) / seen) / 100;
    return { unlabelled: percent(heads), labelled: percent(both) };
  };
  return { news: score(news), dev: score(dev), pud: score(readPud(folder)) };
}

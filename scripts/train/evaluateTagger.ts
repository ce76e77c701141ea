import { createTagger } from "../../src/engine/syntax/tagger";
import { TAGS } from "../../src/engine/syntax/tags";
import { asInTreebank, type LaidSentence } from "./alignment";
import type { GoldSentence } from "./conllu";
import { readPud, readTreebanks } from "./corpora";
import { clusters } from "./trainedClusters";

/** Accuracy in percent on treebank tokens, the kinds of verb counted as one. */
export interface TaggerFigures {
  readonly news: number;
  readonly dev: number;
  readonly pud: number;
}

export function evaluateTagger(folder: string, weights: Uint8Array): TaggerFigures {
  const tagger = createTagger(weights, clusters);
  const { news, dev } = readTreebanks(folder);
  const accuracy = (sentences: readonly GoldSentence[]) => {
    let right = 0;
    let seen = 0;
    for (const sentence of sentences) {
      const laid: LaidSentence = asInTreebank(sentence);
      const tags = tagger.tag(laid.tokens, [{ first: 0, end: laid.tokens.count }]);
      sentence.tokens.forEach(({ upos }, i) => {
        seen++;
        if (uposOf(tags[i]) === upos) right++;
      });
    }
    return Math.round((10000 * right) / seen) / 100;
  };
  return { news: accuracy(news), dev: accuracy(dev), pud: accuracy(readPud(folder)) };
}

const uposOf = (tag: number): string => (/^V[A-Z]+$/u.test(TAGS[tag]) ? "VERB" : TAGS[tag]);

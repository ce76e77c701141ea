import type { Gazetteer } from "../../lexicon/gazetteer";
import type { NameCandidate } from "../../document/nameCandidate";
import type { WordClusters } from "../../perceptron/wordClusters";
import type { TagSequence } from "../../syntax/tags";
import type { Sentence, Tokens } from "../../tokens/tokens";
import { findChunks } from "./chunks";
import { classifyChunk, type TypedRange } from "./classifyChunk";
import { createView, type View } from "./model/view";
import { scan, type Scan } from "./scan";

/** A paragraph with all that is known of its names before the model is asked. */
export interface Prepared {
  readonly scan: Scan;
  /** What gazetteer and head nouns alone make of the paragraph. */
  readonly ruled: readonly TypedRange[];
  readonly view: View;
}

/** Gathers the evidence for names. `others` are roles, dates and quantities; `words` may be given by a trainer. */
export function prepare(
  tokens: Tokens,
  sentences: readonly Sentence[],
  tags: TagSequence,
  others: readonly NameCandidate[],
  { gazetteer, clusters }: { readonly gazetteer: Gazetteer; readonly clusters: WordClusters },
  words: Scan = scan(tokens, gazetteer),
): Prepared {
  const taken = new Uint8Array(tokens.count);
  for (const { type, firstToken, endToken } of others)
    taken.fill(type === "role" ? 1 : 2, firstToken, endToken);
  const chunks = sentences.flatMap((sentence) => findChunks(tokens, sentence, words, taken));
  const ruled = chunks.flatMap((chunk) => classifyChunk(tokens, chunk, words, gazetteer));
  const classesOf = (record: number): number => gazetteer.classes(record);
  return {
    scan: words,
    ruled,
    view: createView({ tokens, sentences, tags, scan: words, taken, chunks, ruled, classesOf, clusters }),
  };
}

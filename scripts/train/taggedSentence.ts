import type { Tokens } from "../../src/engine/tokens/tokens";

/** What a tagger learns from: tokens, and a tag for each, or `UNSURE`. */
export interface TaggedSentence {
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
}

/** Of a token that teachers do not agree on. */
export const UNSURE = 255;

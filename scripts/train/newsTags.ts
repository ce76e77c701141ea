// How many of the words that matter in newsTags.txt get a right tag: sentences of our own, which training never sees.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Tagger } from "../../src/engine/syntax/tagger";
import { TAGS } from "../../src/engine/syntax/tags";
import { tokenize } from "../../src/engine/tokens/tokenize";

export interface NewsFigures {
  readonly words: number;
  readonly right: number;
  /** "word: tag given, tag wanted: sentence" of each wrong one. */
  readonly wrong: readonly string[];
}

export function evaluateOnNews(tagger: Tagger): NewsFigures {
  const lines = readFileSync(join(import.meta.dirname, "newsTags.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const wrong: string[] = [];
  let words = 0;
  for (const line of lines) {
    const wanted = new Map<number, string>();
    let text = "";
    for (const piece of line.split(/(\/[A-Z]+(?:\|[A-Z]+)*)/u)) {
      if (piece.startsWith("/")) wanted.set(text.length, piece.slice(1));
      else text += piece;
    }
    const tokens = tokenize(text);
    const tags = tagger.tag(tokens, [{ first: 0, end: tokens.count }]);
    for (let i = 0; i < tokens.count; i++) {
      const tag = wanted.get(tokens.end[i]);
      if (tag === undefined) continue;
      words++;
      if (tag.split("|").includes(TAGS[tags[i]])) continue;
      wrong.push(`${text.slice(tokens.start[i], tokens.end[i])}: ${TAGS[tags[i]]}, ${tag}: ${text}`);
    }
  }
  return { words, right: words - wrong.length, wrong };
}

import type { Entity, Mention } from "../../../engine";
import type { SourceText } from "../../core/annotations/sourceText";

/** Where the text names the entity most fully: in the words of its canonical name, else in its longest name. */
export function fullestMention({ name, mentions }: Entity, source: SourceText): Mention {
  let best = mentions[0];
  for (const mention of mentions) {
    if (source.textOf(mention).replace(/\s+/gu, " ") === name) return mention;
    if (worth(mention) > worth(best)) best = mention;
  }
  return best;
}

/** Names before descriptions, and those before pronouns; of each the longest. */
const worth = ({ kind, start, end }: Mention): number =>
  (kind === "name" ? 2e9 : kind === "nominal" ? 1e9 : 0) + end - start;

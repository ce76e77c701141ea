import type { SentenceView } from "../document/sentenceView";
import { wordNumbers } from "../lexicon/wordClasses";
import type { Tokens } from "../tokens/tokens";
import { repairAdjectives } from "./repairAdjectives";
import { repairForms } from "./repairForms";
import { repairParticiples } from "./repairParticiples";
import { repairPasts } from "./repairPasts";
import { repairReduced } from "./repairReduced";
import { repairSpeech } from "./repairSpeech";
import { repairTags } from "./repairTags";
import { repairVerbs } from "./repairVerbs";

type Analysed = Pick<SentenceView, "tokens" | "sentences" | "tags" | "trees" | "names" | "quotations">;

/** Looks at a paragraph once for all stages. Linear in its tokens. */
export function viewParagraph(analysed: Analysed): SentenceView {
  const { tokens, sentences, tags, trees, names, quotations } = analysed;
  const quote = new Int32Array(tokens.count).fill(-1);
  quotations.forEach((quotation, index) => {
    if (quotation.depth > 0 || (quotation.firstToken > 0 && quote[quotation.firstToken] >= 0)) return;
    quote.fill(index, quotation.firstToken, quotation.endToken);
  });
  const name = new Int32Array(tokens.count).fill(-1);
  names.forEach((candidate, index) => name.fill(index, candidate.firstToken, candidate.endToken));
  return {
    tokens,
    lower: tokens.lower,
    sentences,
    tags: repairVerbs(
      { tokens, sentences, names, name },
      repairSpeech(
        { tokens, sentences, quotations, quote },
        repairReduced(
          { tokens, sentences },
          repairPasts(
            { tokens, sentences },
            repairParticiples(
              tokens,
              repairForms(tokens, repairAdjectives(tokens, repairTags(tokens, tags))),
            ),
          ),
        ),
      ),
    ),
    trees,
    names,
    name,
    quotations,
    quote,
    bracket: bracketDepths(tokens),
    word: wordNumbers(tokens),
  };
}

/** The view with other quotations, its fields in the order of `viewParagraph`, so that the two are read alike. */
export const withQuote = (view: SentenceView, quote: Int32Array): SentenceView => ({
  tokens: view.tokens,
  lower: view.lower,
  sentences: view.sentences,
  tags: view.tags,
  trees: view.trees,
  names: view.names,
  name: view.name,
  quotations: view.quotations,
  quote,
  bracket: view.bracket,
  word: view.word,
});

/** Depth of brackets per token, each bracket one deeper than what surrounds it; one that never closes is passed over. */
function bracketDepths(tokens: Tokens): Uint8Array {
  const depth = new Uint8Array(tokens.count);
  const open: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const form = tokens.lower[i];
    if (form === "(" || form === "[") open.push(i);
    else if ((form === ")" || form === "]") && open.length > 0) {
      const from = open.pop() as number;
      if (i - from < 120) for (let j = from; j <= i; j++) depth[j]++;
    }
  }
  return depth;
}

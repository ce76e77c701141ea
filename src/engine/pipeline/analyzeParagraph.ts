import type { Paragraph } from "../document/paragraph";
import type { Toolbox } from "./toolbox";
import { findOutcomes } from "../meetings/findOutcomes";
import { findTriggers } from "../meetings/findTriggers";
import { tokenize } from "../tokens/tokenize";
import { splitSentences } from "../tokens/sentences";
import { SentenceTrees } from "../syntax/sentenceTrees";
import { findNames } from "../mentions/findNames";
import { findQuotations } from "../quotations/findQuotations";
import { viewParagraph } from "../grammar/viewParagraph";
import { findAttributions } from "../statements/findAttributions";

/** Runs every local stage on one paragraph. Pure: the same text gives the same analysis. */
export function analyzeParagraph(text: string, toolbox: Toolbox): Paragraph {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens);
  const tags = toolbox.tagger.tag(tokens, sentences);
  const trees = new SentenceTrees(toolbox.parser, tokens, sentences, tags);
  const names = findNames(tokens, sentences, tags, toolbox);
  const quotations = findQuotations(tokens, tags);
  const view = viewParagraph({ tokens, sentences, tags, trees, names, quotations });
  return {
    text,
    attributions: findAttributions(view, toolbox.cues),
    triggers: findTriggers(view, toolbox.meetings),
    outcomes: findOutcomes(view, toolbox.meetings),
    // Last: Node gives every object that gets further fields behind a spread a layout of its own, which slows all who read it.
    ...view,
  };
}

// What the benchmark measures of the engine: all of it, and the recogniser alone, to the end of coreference.
import { resolveEntities } from "../../src/engine/coreference/resolveEntities";
import { findNames } from "../../src/engine/mentions/findNames";
import { reconcileNames } from "../../src/engine/mentions/reconcileNames";
import { DocumentWords } from "../../src/engine/document/documentWords";
import { kindsOfParagraphs } from "../../src/engine/document/layout";
import type { PlacedParagraph } from "../../src/engine/document/paragraph";
import { viewParagraph } from "../../src/engine/grammar/viewParagraph";
import type { Resources } from "../../src/engine/resources";
import { SentenceTrees } from "../../src/engine/syntax/sentenceTrees";
import { finish } from "../../src/engine/steps";
import { splitParagraphs } from "../../src/engine/text/split";
import { splitSentences } from "../../src/engine/tokens/sentences";
import { tokenize } from "../../src/engine/tokens/tokenize";
import { createToolbox } from "../../src/engine/pipeline/toolbox";

export { createAnnotator, MODEL_NAMES } from "../../src/engine";

/** Names, roles, dates, quantities and who is who; no quotations, statements or meetings. */
export function createRecogniser(resources: Resources): (text: string) => unknown {
  const toolbox = createToolbox(resources);
  return (text) => {
    const spans = splitParagraphs(text);
    const kinds = kindsOfParagraphs(text, spans);
    const paragraphs = spans.map(({ start, end }, index): PlacedParagraph => {
      const own = text.slice(start, end);
      const tokens = tokenize(own);
      const sentences = splitSentences(tokens);
      const tags = toolbox.tagger.tag(tokens, sentences);
      const names = findNames(tokens, sentences, tags, toolbox);
      const trees = new SentenceTrees(toolbox.parser, tokens, sentences, tags);
      const view = viewParagraph({ tokens, sentences, tags, trees, names, quotations: [] });
      const paragraph = { ...view, text: own, attributions: [], triggers: [], outcomes: [] };
      return { offset: start, kind: kinds[index], paragraph };
    });
    const words = new DocumentWords(paragraphs);
    const document = { text, paragraphs, words, turns: [], genre: null, date: null };
    return finish(resolveEntities(document, finish(reconcileNames(document, toolbox.listed)), toolbox));
  };
}

// Examples for the decision whether a place reports something: every place that the grammar offers in the annotated
// documents, with the evidence that the engine sees there; "yes" where a person has marked a cue.
import type { CueEvidence } from "../../../src/engine/statements/cueEvidence";
import { addCueFeatures } from "../../../src/engine/statements/cueFeatures";
import { createCueJudge, priorLogit } from "../../../src/engine/statements/cueScore";
import { FeatureList } from "../../../src/engine/perceptron/featureList";
import { analyzeParagraph } from "../../../src/engine/pipeline/analyzeParagraph";
import { splitParagraphs } from "../../../src/engine/text/split";
import type { Toolbox } from "../../../src/engine/pipeline/toolbox";
import type { Annotated } from "../../training/standOff";
import type { Example } from "./logistic";

export function cueExamples(documents: readonly Annotated[], toolbox: Toolbox): Example[] {
  const features = new FeatureList();
  const handJudge = createCueJudge(undefined);
  return documents.flatMap(({ text, statements }, document) => {
    const cues = statements.flatMap(({ cue }) => cue);
    const examples = new Map<string, Example>();
    for (const paragraph of splitParagraphs(text)) {
      const record = (evidence: CueEvidence): void => {
        const { tokens } = evidence.view;
        const head = evidence.site.group.head;
        const start = tokens.start[head] + paragraph.start;
        const end = tokens.end[head] + paragraph.start;
        addCueFeatures(features.clear(), evidence);
        const label = cues.some((cue) => cue[0] < end && start < cue[1]) ? 1 : 0;
        const key = `${start} ${evidence.site.entry.lemma} ${evidence.frame} ${evidence.finding}`;
        const keys = features.keys.slice(0, features.count);
        examples.set(key, { keys, offset: priorLogit(evidence), label, document });
      };
      const words = text.slice(paragraph.start, paragraph.end);
      // Once taking every place, once as by hand: which places are asked depends on what was taken before.
      for (const answer of [() => 0.97, handJudge]) {
        const judge = (evidence: CueEvidence): number => {
          record(evidence);
          return answer(evidence);
        };
        analyzeParagraph(words, { ...toolbox, cues: { ...toolbox.cues, judge } });
      }
    }
    return [...examples.values()];
  });
}

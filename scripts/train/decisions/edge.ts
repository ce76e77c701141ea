// Examples for the decision where content ends: every end that the engine may choose, for content whose cue and start a
// person marked too; "yes" for the end that the person marked.
import type { EdgeQuestion } from "../../../src/engine/statements/contentEdges";
import { addSurfaceFeatures } from "../../../src/engine/statements/edgeFeatures";
import { addTreeFeatures } from "../../../src/engine/statements/edgeTree";
import { RULE_OFFSET } from "../../../src/engine/statements/edgeScore";
import { FeatureList } from "../../../src/engine/perceptron/featureList";
import { analyzeParagraph } from "../../../src/engine/pipeline/analyzeParagraph";
import { splitParagraphs } from "../../../src/engine/text/split";
import type { Toolbox } from "../../../src/engine/pipeline/toolbox";
import type { Annotated } from "../../training/standOff";
import type { Example } from "./logistic";

/** An end to choose, of the question with this number. */
export interface EdgeExample extends Example {
  readonly question: number;
  readonly byRules: boolean;
}

/** What may stand at either end of content without belonging to it. */
const MARKS = /[\s"“”'’‘.,;:–—-]/u;

function trimmed(text: string, [start, end]: readonly [number, number]): [number, number] {
  while (start < end && MARKS.test(text[start])) start++;
  while (end > start && MARKS.test(text[end - 1])) end--;
  return [start, end];
}

export function edgeExamples(documents: readonly Annotated[], toolbox: Toolbox): EdgeExample[] {
  const features = new FeatureList();
  const examples: EdgeExample[] = [];
  let count = 0;
  documents.forEach(({ text, statements }, document) => {
    for (const paragraph of splitParagraphs(text)) {
      const words = text.slice(paragraph.start, paragraph.end);
      const seen = new Set<string>();
      const edge = (question: EdgeQuestion): number => {
        const { view, first, candidates, byRules, context } = question;
        const at = (i: number) => view.tokens.start[i] + paragraph.start;
        const endOf = (i: number) => trimmed(text, [at(first), view.tokens.end[i - 1] + paragraph.start])[1];
        const key = `${first} ${context.head}`;
        if (seen.has(key)) return byRules;
        const cue: [number, number] = [at(context.head), view.tokens.end[context.head] + paragraph.start];
        const gold = statements
          .filter((statement) => statement.cue.some(([start, end]) => start < cue[1] && cue[0] < end))
          .flatMap(({ content }) => content.map((piece) => trimmed(text, piece)))
          .find(([start]) => start === trimmed(text, [at(first), text.length])[0]);
        if (!gold) return byRules;
        seen.add(key);
        const number = count++;
        for (const candidate of candidates) {
          addSurfaceFeatures(features.clear(), question, candidate);
          addTreeFeatures(features, question, candidate);
          examples.push({
            keys: features.keys.slice(0, features.count),
            offset: candidate === byRules ? RULE_OFFSET : -RULE_OFFSET,
            label: endOf(candidate) === gold[1] ? 1 : 0,
            document,
            question: number,
            byRules: candidate === byRules,
          });
        }
        return byRules;
      };
      analyzeParagraph(words, { ...toolbox, cues: { ...toolbox.cues, edge } });
    }
  });
  return examples;
}

/** How many questions are answered rightly by the rules, and by the log odds above them by a margin. */
export function choices(
  examples: readonly EdgeExample[],
  logits: ArrayLike<number>,
  margin: number,
): { questions: number; byRules: number; right: number } {
  const groups = new Map<number, number[]>();
  examples.forEach(({ question }, i) => {
    const group = groups.get(question);
    if (group) group.push(i);
    else groups.set(question, [i]);
  });
  let [byRules, right] = [0, 0];
  for (const group of groups.values()) {
    const rule = group.find((i) => examples[i].byRules) ?? group[0];
    const best = group.reduce((a, b) => (logits[b] > logits[a] ? b : a), rule);
    byRules += examples[rule].label;
    right += examples[logits[best] > logits[rule] + margin ? best : rule].label;
  }
  return { questions: groups.size, byRules, right };
}

import type { BinaryModel } from "../perceptron/binaryModel";
import { FeatureList } from "../perceptron/featureList";
import { hashText } from "../perceptron/hash";
import { attachmentOf } from "../grammar/attachment";
import { RELATIONS, type Relation } from "../syntax/relations";
import type { EdgeQuestion } from "./contentEdges";
import { jointOf, nextWord, ruleCode } from "./edgeFeatures";

/** What the words behind an edge hang on: nothing, the cue, or a word before, inside or behind the content. */
const ABOVE = ["root", "cue", "before", "content", "behind"] as const;
type Above = (typeof ABOVE)[number];

/** What an edge is before the tree is asked. */
interface Edge {
  readonly joint: string;
  readonly kind: string;
  readonly rule: number;
}

const edgeAt = ({ view, context, byRules }: EdgeQuestion, edge: number): Edge => ({
  joint: jointOf(view, edge),
  kind: context.kind,
  rule: ruleCode(edge, byRules),
});

/**
 * What the tree hangs the words behind an edge on: the content, its cue, or something before or behind. Templates 415 to
 * 419; nothing at the sentence's end.
 */
export function addTreeFeatures(to: FeatureList, question: EdgeQuestion, edge: number): void {
  const { view, first, high, context } = question;
  if (edge === high) return;
  const { head } = context;
  const next = nextWord(view, edge, high);
  const attachment = attachmentOf(view, next, head);
  if (!attachment) return;
  const above = attachment.head;
  const on =
    above < 0
      ? "root"
      : above === head
        ? "cue"
        : above < first
          ? "before"
          : above < next
            ? "content"
            : "behind";
  const asked = edgeAt(question, edge);
  addTop(to, asked, on, attachment.relation);
  addNext(to, asked, attachment.own);
}

/** By what relation the highest of the words behind an edge hangs on what. */
function addTop(to: FeatureList, { joint, kind, rule }: Edge, on: Above, relation: Relation): void {
  const jointCode = hashText(joint);
  to.addWord(415, `${on} ${relation}`);
  to.addWord(416, `${on} ${relation}`, jointCode);
  to.addWord(417, on, jointCode);
  to.addWord(418, `${on} ${kind}`, rule);
}

/** By what relation the first word behind an edge hangs on another. */
function addNext(to: FeatureList, { joint }: Edge, relation: Relation): void {
  to.addWord(419, relation, hashText(joint));
}

/** The least and the most that a tree can add to the log odds of an edge. */
export interface TreeRange {
  readonly least: number;
  readonly most: number;
}

const NO_TREE: TreeRange = { least: 0, most: 0 };
/** Kinds of edges whose ranges are kept; texts have far fewer. */
const MOST_KEPT = 4096;

/** How far trees can move the log odds of an edge, whatever they say: with it, sentences whose tree decides nothing are not parsed. */
export function treeRanges(model: BinaryModel): (question: EdgeQuestion, edge: number) => TreeRange {
  const known = new Map<string, TreeRange>();
  const features = new FeatureList();
  return (question, edge) => {
    if (edge === question.high) return NO_TREE;
    const asked = edgeAt(question, edge);
    const key = `${asked.joint} ${asked.kind} ${asked.rule}`;
    let range = known.get(key);
    if (!range) {
      if (known.size >= MOST_KEPT) known.clear();
      known.set(key, (range = rangeOf(asked)));
    }
    return range;
  };

  function rangeOf(edge: Edge): TreeRange {
    const tops = ABOVE.flatMap((on) =>
      RELATIONS.map((relation) => {
        addTop(features.clear(), edge, on, relation);
        return model.logit(features);
      }),
    );
    const nexts = RELATIONS.map((relation) => {
      addNext(features.clear(), edge, relation);
      return model.logit(features);
    });
    // A tree without the cue adds nothing.
    return {
      least: Math.min(0, Math.min(...tops) + Math.min(...nexts)),
      most: Math.max(0, Math.max(...tops) + Math.max(...nexts)),
    };
  }
}

import type { FeatureList } from "../perceptron/featureList";
import { hashText } from "../perceptron/hash";
import type { SentenceView } from "../document/sentenceView";
import { isComma, isDash, isFinite, isTag, isVerb } from "../grammar/sentenceView";
import type { EdgeQuestion } from "./contentEdges";

/** From here on distances are not told apart. */
const FAR = 12;
/** How far behind an edge the next clause is looked for. */
const REACH = 14;

/**
 * What speaks for content ending at a candidate without asking the tree: what the rules say, what stands at the edge and
 * behind it, and the verbs on both sides. Templates 400 to 414.
 */
export function addSurfaceFeatures(to: FeatureList, question: EdgeQuestion, edge: number): void {
  const { view, first, high, context, byRules, lexicon } = question;
  const kind = hashText(context.kind);
  const rule = ruleCode(edge, byRules);
  const isLast = edge === high ? 1 : 0;
  const where = rule * 2 + isLast;
  to.add(400, where);
  to.add(401, where, kind);
  const entry = lexicon.byForm.get(view.lower[context.head])?.[0];
  const cueClass = hashText(entry?.cueClass ?? "none");
  to.add(402, where, cueClass);
  if (isLast) return;
  const joint = jointOf(view, edge);
  const next = nextWord(view, edge, high);
  const jointCode = hashText(joint);
  to.add(403, jointCode, rule);
  to.add(404, jointCode, kind);
  const tag = view.tags[next];
  to.add(405, jointCode, tag);
  to.add(406, jointCode * 4 + rule, tag);
  to.addWord(407, isFunctionWord(view, next) ? view.lower[next] : "-", jointCode);
  to.addWord(408, view.lower[edge], rule);
  to.add(409, Math.min(edge - first, FAR), jointCode);
  to.add(410, Math.min(high - edge, FAR), rule);
  const verb = finiteFrom(view, next, high);
  const inner = finiteFrom(view, first, edge);
  const verbs = (verb < 0 ? 0 : verb === next ? 1 : 2) * 2 + (inner < 0 ? 0 : 1);
  to.add(411, verbs, jointCode);
  to.add(412, verbs, kind);
  const sameTense = verb < 0 ? 2 : Number(view.tags[verb] === view.tags[context.head]);
  const sameInside = verb < 0 || inner < 0 ? 2 : Number(view.tags[verb] === view.tags[inner]);
  to.add(413, sameTense * 3 + sameInside, jointCode);
  to.add(414, sameTense * 3 + sameInside, verbs);
}

/** Whether the rules end content at an edge, or behind or before it. */
export const ruleCode = (edge: number, byRules: number): number =>
  edge === byRules ? 1 : edge < byRules ? 2 : 3;

/** The comma, dash, conjunction or word that stands at an edge. */
export function jointOf(view: SentenceView, edge: number): string {
  if (isComma(view, edge)) return isTag(view, edge + 1, "CCONJ") ? `, ${view.lower[edge + 1]}` : ",";
  if (isDash(view, edge)) return "–";
  if (isTag(view, edge, "ADP")) return "ADP";
  if (isTag(view, edge, "SCONJ")) return "SCONJ";
  return view.lower[edge];
}

/** The first token behind the joint. */
export function nextWord(view: SentenceView, edge: number, high: number): number {
  let next = edge;
  if (isComma(view, edge) || isDash(view, edge) || view.lower[edge] === ";") next++;
  if (next < high && isTag(view, next, "CCONJ")) next++;
  return Math.min(next, high - 1);
}

const isFunctionWord = (view: SentenceView, i: number): boolean =>
  !isVerb(view, i) && !isTag(view, i, "NOUN") && !isTag(view, i, "PROPN") && !isTag(view, i, "ADJ");

function finiteFrom(view: SentenceView, first: number, high: number): number {
  for (let i = first; i < high && i < first + REACH; i++)
    if (view.quote[i] < 0 && isFinite(view, i)) return i;
  return -1;
}

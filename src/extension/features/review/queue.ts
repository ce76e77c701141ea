import type { AnnotationSet, Reviewed } from "../../../engine";
import { kindOf, REVIEW_KINDS, type ReviewKind } from "../../core/decisions/reviewKind";
import { groupBy } from "../../core/util/groupBy";
import { allTargets, evidenceOf, keyOf, type Target } from "../../core/decisions/target";

/** Which proposals a review walks through. */
export interface ReviewFilter {
  readonly kinds: readonly ReviewKind[];
  /** Beginning of the rule's code; "" for any. */
  readonly rule: string;
  /** Only those that the engine is at most this sure of, 0 to 1. */
  readonly confidence: number;
  /**
   * `steps`: names with all their mentions, then statements, then meetings, each time what the engine is least sure of
   * first; `text`: every mention by itself, in the order of the text.
   */
  readonly order: "steps" | "text";
}

export const EVERYTHING: ReviewFilter = { kinds: REVIEW_KINDS, rule: "", confidence: 1, order: "steps" };

/** True if the filter can hide something, or leads through it in another order than that of the text. */
export const narrows = ({ kinds, rule, confidence, order }: ReviewFilter): boolean =>
  order !== "steps" || rule !== "" || confidence < 1 || REVIEW_KINDS.some((kind) => !kinds.includes(kind));

export function passes(target: Target, { kinds, rule, confidence }: ReviewFilter): boolean {
  const evidence = evidenceOf(target);
  return (
    kinds.includes(kindOf(target)) && evidence.rule.startsWith(rule) && evidence.confidence <= confidence
  );
}

/** What one key decides: all that is left of a name, or one proposal. It is shown by the first, and by the others too. */
export type Step = readonly [Target, ...Target[]];

export interface Progress {
  /** Proposals of the filter that are still to be decided, in the order of the text. */
  readonly open: readonly Target[];
  /** The same as they are walked through. */
  readonly steps: readonly Step[];
  readonly decided: number;
  /** Undecided proposals that the filter hides. */
  readonly hidden: readonly Target[];
}

export function progressOf(set: AnnotationSet, reviewed: Reviewed, filter: ReviewFilter): Progress {
  const open: Target[] = [];
  let decided = reviewed.rejected.length;
  const hidden: Target[] = [];
  for (const target of allTargets(set)) {
    if (reviewed.states.has(keyOf(target))) decided++;
    else if (passes(target, filter)) open.push(target);
    else hidden.push(target);
  }
  return { open, steps: stepsOf(open, filter.order), decided, hidden };
}

function stepsOf(open: readonly Target[], order: ReviewFilter["order"]): Step[] {
  if (order === "text") return open.map((target): Step => [target]);
  const byName = groupBy(open, (target) => (target.kind === "mention" ? target.entity.id : keyOf(target)));
  return [...byName.values()]
    .map(ledByName)
    .map((step) => ({ step, rank: RANKS[step[0].kind], doubt: doubtOf(step) }))
    .sort((a, b) => a.rank - b.rank || a.doubt - b.doubt)
    .map(({ step }) => step);
}

const RANKS: Readonly<Record<Target["kind"], number>> = { mention: 0, statement: 1, meeting: 2 };

/** The mentions of a name, the first that is a name in front: that tells more than "he". */
function ledByName(targets: readonly Target[]): Step {
  const lead = targets.find((target) => kindOf(target) === "name") ?? targets[0];
  return [lead, ...targets.filter((target) => target !== lead)];
}

/** How sure the engine is of what it is least sure of, 0 to 1. */
export const doubtOf = (step: Step): number =>
  Math.min(...step.map((target) => evidenceOf(target).confidence));

/** The step that holds the proposal. */
export const stepWith = (steps: readonly Step[], target: Target): Step | undefined =>
  steps.find((step) => step.some((one) => keyOf(one) === keyOf(target)));

/** A rule by which something undecided was found: how often, and one such place. */
export interface RuleCount {
  readonly rule: string;
  readonly count: number;
  readonly example: Target;
}

/** The rules of what is still to be decided, the most frequent first. */
export function rulesOf(open: readonly Target[]): RuleCount[] {
  const rules = new Map<string, { rule: string; count: number; example: Target }>();
  for (const target of open) {
    const { rule } = evidenceOf(target);
    const known = rules.get(rule);
    if (known) known.count++;
    else rules.set(rule, { rule, count: 1, example: target });
  }
  return [...rules.values()].sort((a, b) => b.count - a.count);
}

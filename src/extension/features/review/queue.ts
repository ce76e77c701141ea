import type { AnnotationSet, Reviewed } from "../../../engine";
import { kindOf, REVIEW_KINDS, type ReviewKind } from "../../core/decisions/reviewKind";
import { allTargets, evidenceOf, keyOf, type Target } from "../../core/decisions/target";

/** Which proposals a review walks through. */
export interface ReviewFilter {
  readonly kinds: readonly ReviewKind[];
  /** Beginning of the rule's code; "" for any. */
  readonly rule: string;
  /** Only those that the engine is at most this sure of, 0 to 1. */
  readonly confidence: number;
  /** As in the text, or what the engine is least sure of first. */
  readonly order: "text" | "doubt";
}

export const EVERYTHING: ReviewFilter = { kinds: REVIEW_KINDS, rule: "", confidence: 1, order: "text" };

/** True if the filter can hide something, or leads through it in another order than that of the text. */
export const narrows = ({ kinds, rule, confidence, order }: ReviewFilter): boolean =>
  order !== "text" || rule !== "" || confidence < 1 || REVIEW_KINDS.some((kind) => !kinds.includes(kind));

export function passes(target: Target, { kinds, rule, confidence }: ReviewFilter): boolean {
  const evidence = evidenceOf(target);
  return (
    kinds.includes(kindOf(target)) && evidence.rule.startsWith(rule) && evidence.confidence <= confidence
  );
}

export interface Progress {
  /** Proposals of the filter that are still to be decided, in its order. */
  readonly open: readonly Target[];
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
  if (filter.order === "doubt") open.sort((a, b) => evidenceOf(a).confidence - evidenceOf(b).confidence);
  return { open, decided, hidden };
}

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

import type { AnnotationSet, Reviewed } from "../../engine";
import { allTargets, evidenceOf, keyOf, type Target } from "../decisions/target";

export type ReviewKind = "name" | "reference" | "statement" | "meeting";
export const REVIEW_KINDS: readonly ReviewKind[] = ["name", "reference", "statement", "meeting"];

/** Which proposals a review walks through. */
export interface ReviewFilter {
  readonly kinds: readonly ReviewKind[];
  /** Beginning of the rule's code; "" for any. */
  readonly rule: string;
  /** Only those that the engine is at most this sure of, 0 to 1. */
  readonly confidence: number;
}

export const EVERYTHING: ReviewFilter = { kinds: REVIEW_KINDS, rule: "", confidence: 1 };

export function kindOf(target: Target): ReviewKind {
  if (target.kind !== "mention") return target.kind;
  return target.mention.kind === "name" ? "name" : "reference";
}

export function passes(target: Target, { kinds, rule, confidence }: ReviewFilter): boolean {
  const evidence = evidenceOf(target);
  return (
    kinds.includes(kindOf(target)) && evidence.rule.startsWith(rule) && evidence.confidence <= confidence
  );
}

export interface Progress {
  /** Proposals of the filter that are still to be decided, in document order. */
  readonly open: readonly Target[];
  readonly decided: number;
}

export function progressOf(set: AnnotationSet, reviewed: Reviewed, filter: ReviewFilter): Progress {
  const open: Target[] = [];
  let decided = reviewed.rejected.length;
  for (const target of allTargets(set)) {
    if (reviewed.states.has(keyOf(target))) decided++;
    else if (passes(target, filter)) open.push(target);
  }
  return { open, decided };
}

import type { Target } from "./target";

/** What can be reviewed apart. A reference is a description or a pronoun. */
export type ReviewKind = "name" | "reference" | "statement" | "meeting";
export const REVIEW_KINDS: readonly ReviewKind[] = ["name", "reference", "statement", "meeting"];

export function kindOf(target: Target): ReviewKind {
  if (target.kind !== "mention") return target.kind;
  return target.mention.kind === "name" ? "name" : "reference";
}

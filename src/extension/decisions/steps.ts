import {
  type AnnotationSet,
  type Claim,
  type Decision,
  type Entity,
  type LivePlace,
  type Reviewed,
  type Span,
  type Verdict,
} from "../../engine";
import type { Step } from "./documentDecisions";
import { claimOf, keyOf, type Target } from "./target";
import { wholeClaim } from "./wholeClaim";

/** What the steps are worked out from. */
export interface Situation {
  readonly set: AnnotationSet;
  readonly proposals: AnnotationSet;
  readonly reviewed: Reviewed;
  readonly live: readonly Decision<LivePlace>[];
}

type Kind = Verdict<unknown>["kind"];

/** What is added goes on from the first of what is removed: version control and other windows see it changed. */
const step = (code: string, removed: readonly string[], ...added: readonly Verdict<Span>[]): Step => ({
  code,
  removed,
  added,
  ids: added.map((_, i) => (i === 0 ? (removed[0] ?? null) : null)),
});

/** Several steps as one that is undone at once. */
export function combine(code: string, steps: readonly Step[]): Step {
  return {
    code,
    removed: [...new Set(steps.flatMap(({ removed }) => removed))],
    added: steps.flatMap(({ added }) => added),
    ids: steps.flatMap(({ added, ids }) => added.map((_, i) => ids?.[i] ?? null)),
  };
}

/** The decision that made the target what it is: added, accepted or corrected it. */
function priorOf(situation: Situation, target: Target): Decision<LivePlace> | undefined {
  const { live, reviewed } = situation;
  const settles = ({ verdict }: Decision<LivePlace>) =>
    verdict.kind === "add" || verdict.kind === "accept" || verdict.kind === "correct";
  if (target.kind !== "mention") {
    const id = reviewed.decidedBy.get(keyOf(target));
    return live.find((decision) => decision.id === id && settles(decision));
  }
  return live.findLast((decision) => {
    const { verdict } = decision;
    if (verdict.kind !== "add" && verdict.kind !== "accept" && verdict.kind !== "correct") return false;
    return verdict.claim.kind === "mention" && isAt(verdict.claim.span, target.mention);
  });
}

const isAt = (place: LivePlace, { start, end }: Span): boolean => place?.start === start && place.end === end;

export function accept(situation: Situation, target: Target): Step {
  const verdict: Verdict<Span> = { kind: "accept", claim: claimOf(situation.set, target) };
  return priorOf(situation, target) ? step("accept", []) : step("accept", [], verdict);
}

/** Takes the target away: what the person added is gone, what the engine proposes stays rejected. */
export function reject(situation: Situation, target: Target): Step {
  const prior = priorOf(situation, target);
  const removed = prior ? [prior.id] : [];
  if (prior?.verdict.kind === "add" && !isProposed(situation.proposals, target))
    return step("reject", removed);
  const was = prior?.verdict.kind === "correct" ? wholeClaim(prior.verdict.was) : null;
  return step("reject", removed, { kind: "reject", claim: was ?? claimOf(situation.set, target) });
}

function isProposed(proposals: AnnotationSet, target: Target): boolean {
  switch (target.kind) {
    case "mention":
      return proposals.entities.some(
        ({ type, mentions }) =>
          type === target.entity.type && mentions.some((mention) => isAt(mention, target.mention)),
      );
    case "statement":
      return proposals.statements.some(({ id }) => id === target.statement.id);
    case "meeting":
      return proposals.meetings.some(({ id }) => id === target.meeting.id);
  }
}

export function correct(situation: Situation, target: Target, claim: Claim<Span>, code = "correct"): Step {
  const prior = priorOf(situation, target);
  const removed = prior ? [prior.id] : [];
  if (prior?.verdict.kind === "add") return step(code, removed, { kind: "add", claim });
  const was = prior?.verdict.kind === "correct" ? wholeClaim(prior.verdict.was) : null;
  return step(code, removed, { kind: "correct", was: was ?? claimOf(situation.set, target), claim });
}

export const add = (claim: Claim<Span>, code = "add"): Step => step(code, [], { kind: "add", claim });

/** Decisions of one kind about any mention of the entity. */
function about({ live }: Situation, entity: Entity, kind: Kind): string[] {
  return live.flatMap(({ id, verdict }) =>
    verdict.kind === kind &&
    "at" in verdict &&
    !Array.isArray(verdict.at) &&
    entity.mentions.some((mention) => isAt(verdict.at as LivePlace, mention))
      ? [id]
      : [],
  );
}

/** The place by which a decision names an entity: its first name. */
export function placeOf({ mentions }: Entity): Span {
  const { start, end } = mentions.find(({ kind }) => kind === "name") ?? mentions[0];
  return { start, end };
}

export function rename(situation: Situation, entity: Entity, name: string): Step {
  return step("rename", about(situation, entity, "rename"), { kind: "rename", at: placeOf(entity), name });
}

export function retype(situation: Situation, entity: Entity, type: string): Step {
  return step("retype", about(situation, entity, "retype"), { kind: "retype", at: placeOf(entity), type });
}

/** The first entity is the same as the second, which keeps its name and type. */
export const merge = (from: Entity, into: Entity): Step =>
  step("merge", [], { kind: "merge", at: placeOf(from), into: placeOf(into) });

/** These mentions are another entity. */
export const split = (mentions: readonly Span[], name: string): Step =>
  step("split", [], { kind: "split", at: mentions.map(({ start, end }) => ({ start, end })), name });

/** Replaces the note on the span; "" deletes it. */
export function note({ live }: Situation, span: Span, text: string): Step {
  const old = live.flatMap(({ id, verdict }) =>
    verdict.kind === "note" && isAt(verdict.at, span) ? [id] : [],
  );
  return text.trim() === "" ? step("note", old) : step("note", old, { kind: "note", at: span, text });
}

/** Takes decisions back, as if they had never been made. */
export const forget = (ids: readonly string[], code = "forget"): Step => step(code, ids);

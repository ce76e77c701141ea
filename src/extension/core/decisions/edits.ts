import type {
  AnnotationSet,
  Claim,
  Decision,
  Entity,
  LivePlace,
  Reviewed,
  Span,
  Verdict,
} from "../../../engine";
import type { DecisionEdit } from "./documentDecisions";
import { claimOf, keyOf, type Target } from "./target";
import { wholeClaim } from "./wholeClaim";

/** What the edits are worked out from. */
export interface Situation {
  readonly set: AnnotationSet;
  readonly proposals: AnnotationSet;
  readonly reviewed: Reviewed;
  readonly live: readonly Decision<LivePlace>[];
}

type Kind = Verdict<unknown>["kind"];

/** What is added goes on from the first of what is removed: version control and other windows see it changed. */
const edit = (
  code: string,
  removed: readonly string[],
  ...added: readonly Verdict<Span>[]
): DecisionEdit => ({
  code,
  removed,
  added,
  ids: added.map((_, i) => (i === 0 ? (removed[0] ?? null) : null)),
});

/** Several edits as one that is undone at once. */
export function combine(code: string, edits: readonly DecisionEdit[]): DecisionEdit {
  return {
    code,
    removed: [...new Set(edits.flatMap(({ removed }) => removed))],
    added: edits.flatMap(({ added }) => added),
    ids: edits.flatMap(({ added, ids }) => added.map((_, i) => ids?.[i] ?? null)),
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

export function accept(situation: Situation, target: Target): DecisionEdit {
  const verdict: Verdict<Span> = { kind: "accept", claim: claimOf(situation.set, target) };
  return priorOf(situation, target) ? edit("accept", []) : edit("accept", [], verdict);
}

/** Takes the target away: what the person added is gone, what the engine proposes stays rejected. */
export function reject(situation: Situation, target: Target): DecisionEdit {
  const prior = priorOf(situation, target);
  const removed = prior ? [prior.id] : [];
  if (prior?.verdict.kind === "add" && !isProposed(situation.proposals, target))
    return edit("reject", removed);
  const was = prior?.verdict.kind === "correct" ? wholeClaim(prior.verdict.was) : null;
  return edit("reject", removed, { kind: "reject", claim: was ?? claimOf(situation.set, target) });
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

export function correct(
  situation: Situation,
  target: Target,
  claim: Claim<Span>,
  code = "correct",
): DecisionEdit {
  const prior = priorOf(situation, target);
  const removed = prior ? [prior.id] : [];
  if (prior?.verdict.kind === "add") return edit(code, removed, { kind: "add", claim });
  const was = prior?.verdict.kind === "correct" ? wholeClaim(prior.verdict.was) : null;
  return edit(code, removed, { kind: "correct", was: was ?? claimOf(situation.set, target), claim });
}

export const add = (claim: Claim<Span>, code = "add"): DecisionEdit => edit(code, [], { kind: "add", claim });

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

export function rename(situation: Situation, entity: Entity, name: string): DecisionEdit {
  return edit("rename", about(situation, entity, "rename"), { kind: "rename", at: placeOf(entity), name });
}

export function retype(situation: Situation, entity: Entity, type: string): DecisionEdit {
  return edit("retype", about(situation, entity, "retype"), { kind: "retype", at: placeOf(entity), type });
}

/** The first entity is the same as the second, which keeps its name and type. */
export const merge = (from: Entity, into: Entity): DecisionEdit =>
  edit("merge", [], { kind: "merge", at: placeOf(from), into: placeOf(into) });

/** These mentions are another entity. */
export const split = (mentions: readonly Span[], name: string): DecisionEdit =>
  edit("split", [], { kind: "split", at: mentions.map(({ start, end }) => ({ start, end })), name });

/** Replaces the note on the span; "" deletes it. */
export function note({ live }: Situation, span: Span, text: string): DecisionEdit {
  const old = live.flatMap(({ id, verdict }) =>
    verdict.kind === "note" && isAt(verdict.at, span) ? [id] : [],
  );
  return text.trim() === "" ? edit("note", old) : edit("note", old, { kind: "note", at: span, text });
}

/** Takes decisions back, as if they had never been made. */
export const forget = (ids: readonly string[], code = "forget"): DecisionEdit => edit(code, ids);

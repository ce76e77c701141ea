import {
  type AnnotationSet,
  type Attributes,
  type Claim,
  type Entity,
  type Evidence,
  type Meeting,
  meetingClaim,
  type Mention,
  mentionClaim,
  mentionKey,
  type Span,
  type Statement,
  statementClaim,
} from "../../../engine";

/** One annotation that can be decided on. */
export type Target =
  | { readonly kind: "mention"; readonly entity: Entity; readonly mention: Mention }
  | { readonly kind: "statement"; readonly statement: Statement }
  | { readonly kind: "meeting"; readonly meeting: Meeting };

/** Its key in `Reviewed.states`. */
export function keyOf(target: Target): string {
  switch (target.kind) {
    case "mention":
      return mentionKey(target.mention);
    case "statement":
      return target.statement.id;
    case "meeting":
      return target.meeting.id;
  }
}

/** The words to show it by; a note hangs on them. */
export function spanOf(target: Target): Span {
  const { start, end } =
    target.kind === "mention"
      ? target.mention
      : target.kind === "statement"
        ? (target.statement.cue[0] ?? target.statement.content[0])
        : target.meeting.mentions[0];
  return { start, end };
}

/** What attributes of the project are for: a type of entity, "statement" or "meeting". */
export function typeOf(target: Target): string {
  return target.kind === "mention" ? target.entity.type : target.kind;
}

/** Values that the person gave to attributes of the project. */
export function attributesOf(target: Target): Attributes | undefined {
  return target.kind === "mention"
    ? target.mention.attributes
    : target.kind === "statement"
      ? target.statement.attributes
      : target.meeting.attributes;
}

export function evidenceOf(target: Target): Evidence {
  return target.kind === "mention"
    ? target.mention.evidence
    : target.kind === "statement"
      ? target.statement.evidence
      : target.meeting.evidence;
}

export function claimOf(set: AnnotationSet, target: Target): Claim<Span> {
  switch (target.kind) {
    case "mention":
      return mentionClaim(target.mention, target.entity);
    case "statement":
      return statementClaim(set, target.statement);
    case "meeting":
      return meetingClaim(set, target.meeting);
  }
}

const ordered = new WeakMap<AnnotationSet, readonly Target[]>();

/** Everything of the set, in document order; worked out once for each set. */
export function allTargets(set: AnnotationSet): readonly Target[] {
  let targets = ordered.get(set);
  if (!targets) ordered.set(set, (targets = inOrder(set)));
  return targets;
}

function inOrder(set: AnnotationSet): Target[] {
  const targets: Target[] = [
    ...set.entities.flatMap((entity) =>
      entity.mentions.map((mention): Target => ({ kind: "mention", entity, mention })),
    ),
    ...set.statements.map((statement): Target => ({ kind: "statement", statement })),
    ...set.meetings.map((meeting): Target => ({ kind: "meeting", meeting })),
  ];
  return targets
    .map((target) => ({ target, ...spanOf(target) }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ target }) => target);
}

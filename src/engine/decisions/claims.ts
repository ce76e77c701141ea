import type { AnnotationSet, Entity, Meeting, Mention, Statement } from "../annotations/annotationSet";
import type { Span } from "../text/span";
import type { EntityReference, MeetingClaim, MentionClaim, StatementClaim } from "./decision";

/** Claims for annotations as they are, for verdicts on them. Places are spans of the current text. */
export function mentionClaim({ start, end, kind, attributes }: Mention, entity: Entity): MentionClaim<Span> {
  return {
    kind: "mention",
    span: { start, end },
    type: entity.type,
    mentionKind: kind,
    entity: null,
    name: entity.name,
    ...(attributes && { attributes }),
  };
}

export function statementClaim(set: AnnotationSet, statement: Statement): StatementClaim<Span> {
  const { content, cue, source, form, act, attributes } = statement;
  return {
    kind: "statement",
    content,
    cue,
    source,
    form,
    act,
    speaker: referTo(set, statement.speaker),
    addressees: statement.addressees.flatMap((id) => referTo(set, id) ?? []),
    meeting: set.meetings.find(({ id }) => id === statement.meeting)?.mentions[0] ?? null,
    ...(attributes && { attributes }),
  };
}

export function meetingClaim(set: AnnotationSet, meeting: Meeting): MeetingClaim<Span> {
  return {
    kind: "meeting",
    mentions: meeting.mentions,
    participants: meeting.participants.flatMap((id) => referTo(set, id) ?? []),
    place: referTo(set, meeting.place),
    date: referTo(set, meeting.date),
    status: meeting.status,
    mode: meeting.mode,
    ...(meeting.attributes && { attributes: meeting.attributes }),
  };
}

/** A reference to an entity by its first named mention. */
export function referTo({ entities }: AnnotationSet, id: string | null): EntityReference<Span> | null {
  const entity = entities.find((one) => one.id === id);
  if (!entity) return null;
  const { start, end } = entity.mentions.find(({ kind }) => kind === "name") ?? entity.mentions[0];
  return { at: { start, end }, name: entity.name, type: entity.type };
}

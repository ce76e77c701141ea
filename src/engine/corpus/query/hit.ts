import { compare } from "../../text/compare";
import type { DocumentRecord, EntityRecord, MeetingRecord, Range, StatementRecord } from "../record";

/** A statement or a meeting that was found, with the record of its document. */
export type Hit =
  | { readonly kind: "statement"; readonly record: DocumentRecord; readonly statement: StatementRecord }
  | { readonly kind: "meeting"; readonly record: DocumentRecord; readonly meeting: MeetingRecord };

/** Who speaks; undefined where the text names nobody, and of a meeting. */
export const speakerOfHit = (hit: Hit): EntityRecord | undefined =>
  hit.kind === "statement" && hit.statement.speaker !== null
    ? hit.record.entities[hit.statement.speaker]
    : undefined;

/** The meeting that was found, or at which the words were said. */
export function meetingOfHit(hit: Hit): MeetingRecord | undefined {
  if (hit.kind === "meeting") return hit.meeting;
  return hit.statement.meeting === null ? undefined : hit.record.meetings.at(hit.statement.meeting);
}

/** Who takes part in that meeting. */
export const partiesOfHit = (hit: Hit): EntityRecord[] =>
  (meetingOfHit(hit)?.parties ?? []).map((at) => hit.record.entities[at]);

/** Where that meeting takes place. */
export function placeOfHit(hit: Hit): EntityRecord | undefined {
  const at = meetingOfHit(hit)?.place ?? null;
  return at === null ? undefined : hit.record.entities[at];
}

/** One-based line on which it begins. */
export const lineOfHit = (hit: Hit): number =>
  hit.kind === "statement" ? hit.statement.line : hit.meeting.line;

/** Ranges of the words in the document: UTF-16, half-open. */
export const rangesOfHit = (hit: Hit): readonly Range[] =>
  hit.kind === "statement" ? hit.statement.content : [hit.meeting.at];

/** ISO: the meeting's own day, or month, or interval, where the text tells it, else the document's. */
export const dateOfHit = (hit: Hit): string | null =>
  hit.kind === "meeting" ? (hit.meeting.date ?? hit.record.date) : hit.record.date;

/** The newest first; what has no date stands last. */
export const byNewest = (a: Hit, b: Hit): number => compare(dateOfHit(b) ?? "", dateOfHit(a) ?? "");

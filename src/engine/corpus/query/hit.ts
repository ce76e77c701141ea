import type { DocumentRecord, MeetingRecord, StatementRecord } from "../record";

/** A statement or a meeting that was found, with the record of its document. */
export type Hit =
  | { readonly kind: "statement"; readonly record: DocumentRecord; readonly statement: StatementRecord }
  | { readonly kind: "meeting"; readonly record: DocumentRecord; readonly meeting: MeetingRecord };

/** ISO: the meeting's own day, or month, or interval, where the text tells it, else the document's. */
export const dateOfHit = (hit: Hit): string | null =>
  hit.kind === "meeting" ? (hit.meeting.date ?? hit.record.date) : hit.record.date;

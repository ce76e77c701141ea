import type { Entity, Meeting, Statement } from "../annotations/annotationSet";
import type { Document } from "../document";

/** Meetings of the document, and the statements again with `meeting` set where one was made at a meeting. */
export interface MeetingsAndStatements {
  readonly meetings: readonly Meeting[];
  readonly statements: readonly Statement[];
}

export function findMeetings(
  _document: Document,
  _entities: readonly Entity[],
  statements: readonly Statement[],
): MeetingsAndStatements {
  return { meetings: [], statements };
}

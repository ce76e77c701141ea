import { dateOfHit, type EntityRecord, type Hit } from "../../engine";

/** Who speaks; nobody where the text names nobody, or where it is a meeting. */
export const speakerOf = (hit: Hit): EntityRecord | undefined =>
  hit.kind === "statement" && hit.statement.speaker !== null
    ? hit.record.entities[hit.statement.speaker]
    : undefined;

/** The meeting that was found, or at which the words were said. */
export const meetingOf = (hit: Hit) =>
  hit.kind === "meeting"
    ? hit.meeting
    : hit.statement.meeting === null
      ? undefined
      : hit.record.meetings.at(hit.statement.meeting);

export const partiesOf = (hit: Hit): string[] =>
  (meetingOf(hit)?.parties ?? []).map((at) => hit.record.entities[at].name);

export function placeOf(hit: Hit): string | undefined {
  const at = meetingOf(hit)?.place ?? null;
  return at === null ? undefined : hit.record.entities[at].name;
}

export const lineOf = (hit: Hit): number =>
  hit.kind === "statement" ? hit.statement.line : hit.meeting.line;

export const wordsOf = (hit: Hit): string =>
  hit.kind === "statement" ? hit.statement.words : hit.meeting.words;

export const dateOf = (hit: Hit): string => dateOfHit(hit) ?? "";

/** Ranges of the words in the document: UTF-16, half-open. */
export const rangesOf = (hit: Hit): readonly (readonly [number, number])[] =>
  hit.kind === "statement" ? hit.statement.content : [hit.meeting.at];

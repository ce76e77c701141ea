import type { AnnotatedDocument, MeetingReport } from "./folderMeeting";
import { amountsIn, numbersIn } from "./numbers";

/** What a document says of each of its meetings, in the order of its set. */
export function meetingReports({ source, annotations }: AnnotatedDocument): MeetingReport[] {
  const entities = new Map(annotations.entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: string | null) => (id === null ? null : (entities.get(id)?.name ?? null));
  const amounts = amountsIn(annotations.entities);
  return annotations.meetings.map((meeting) => {
    const value = meeting.date === null ? undefined : entities.get(meeting.date)?.value;
    return {
      source,
      id: meeting.id,
      meeting,
      parties: meeting.participants.flatMap((id) => nameOf(id) ?? []),
      place: nameOf(meeting.place),
      date: value?.kind === "date" ? value.iso : null,
      status: meeting.status,
      mode: meeting.mode,
      numbers: numbersIn([...meeting.topics, ...meeting.outcome], amounts),
    };
  });
}

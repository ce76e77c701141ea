import { type Claim, type EntityType, referTo, type Span } from "../../../engine";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";

/** A meeting by the words that denote it, with the people, the place and the date of the same paragraph. */
export function meetingOf({ document, index, set }: AnnotatedDocument, span: Span): Claim<Span> {
  const line = document.lineAt(document.positionAt(span.start)).range;
  const [from, to] = [document.offsetAt(line.start), document.offsetAt(line.end)];
  const near = index.mentions.filter(
    ({ mention }) => mention.kind === "name" && from <= mention.start && mention.end <= to,
  );
  const ids = (type: EntityType) => [
    ...new Set(near.filter(({ entity }) => entity.type === type).map(({ entity }) => entity.id)),
  ];
  const only = (type: EntityType) => {
    const found = ids(type);
    return found.length === 1 ? referTo(set, found[0]) : null;
  };
  return {
    kind: "meeting",
    mentions: [span],
    participants: ids("person").flatMap((id) => referTo(set, id) ?? []),
    place: only("place"),
    date: only("date"),
    status: "held",
    mode: "unknown",
  };
}

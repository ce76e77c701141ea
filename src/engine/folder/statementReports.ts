import { fingerprint } from "../anchoring/fingerprint";
import type { AnnotationSet } from "../annotations/annotationSet";
import { headOf, type RecordSource } from "../corpus/makeRecord";
import { Lines } from "../text/lines";
import type { StatementReport } from "./folderStatement";
import { amountsIn, numbersIn } from "./numbers";

/**
 * What is compared of a document's statements with those of others. `annotations` are of this text; `date` is the ISO day of a
 * document that states none.
 */
export function statementReports(
  document: Pick<RecordSource, "name" | "text" | "date">,
  annotations: AnnotationSet,
): StatementReport[] {
  const { name: source, text } = document;
  const { statements, entities, meetings } = annotations;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const parties = new Map(
    meetings.map(({ id, participants }) => [id, participants.flatMap((one) => names.get(one) ?? [])]),
  );
  const lines = new Lines(text);
  const checksum = fingerprint(text);
  const amounts = amountsIn(entities);
  const { date } = headOf(document, annotations);
  return statements
    .filter(({ content }) => content.length > 0)
    .map(({ id, speaker, content, meeting }) => ({
      source,
      checksum,
      id,
      speaker: speaker === null ? null : (names.get(speaker) ?? null),
      spans: content.map(({ start, end }) => ({ start, end })),
      quotes: content.map(({ start, end }) => text.slice(start, end)),
      line: lines.at(content[0].start).line,
      date,
      parties: meeting === null ? [] : (parties.get(meeting) ?? []),
      numbers: numbersIn(content, amounts),
    }));
}

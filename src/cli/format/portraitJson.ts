import { checksumOf, type CorpusEntity, type Portrait } from "../../engine";
import { hitObject } from "./hitJson";

/** The same as an object, with what is needed to find all words again: checksums and offsets. */
export function portraitJson(
  { entity, offices, statements, meetings, companions }: Portrait,
  others: readonly CorpusEntity[],
): string {
  const found = {
    ...headOf(entity),
    offices: offices.map(({ name, of, first, last, places }) => ({
      name,
      of,
      first,
      last,
      places: places.map(({ record, at, line }) => ({
        source: record.name,
        checksum: checksumOf(record),
        date: record.date,
        line,
        span: at,
      })),
    })),
    statements: statements.map(hitObject),
    meetings: meetings.map(hitObject),
    with: companions.map(({ entity: { name, type, country }, meetings: shared }) => ({
      name,
      type,
      country,
      meetings: shared.length,
    })),
    occurrences: entity.occurrences.map(({ record, at, join }) => ({
      source: record.name,
      checksum: checksumOf(record),
      name: record.entities[at].name,
      span: record.entities[at].at,
      because: join && {
        name: join.likeness,
        shared: join.facts,
        with: { source: join.with.record.name, span: join.with.record.entities[join.with.at].at },
      },
    })),
    others: others.map(headOf),
  };
  return `${JSON.stringify(found)}\n`;
}

const headOf = ({ name, type, names, roles, country, wikidata, documents }: CorpusEntity) => ({
  name,
  type,
  names,
  roles,
  country,
  wikidata,
  documents: documents.length,
});

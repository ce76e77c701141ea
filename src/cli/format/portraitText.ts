import type { CorpusEntity, HeldOffice, JoinedOccurrence, Portrait } from "../../engine";
import { hitLine } from "./hitLine";
import { plain } from "./text";

/** So many others are named whom the name fits, too. */
const MOST_OTHERS = 10;

/** What documents tell of somebody, in sections; each line begins with its place as terminals open it. */
export function portraitText(
  { entity, offices, statements, meetings, companions }: Portrait,
  others: readonly CorpusEntity[],
): string[] {
  return [
    ...headOf(entity),
    ...section("Offices", offices.flatMap(officeLines)),
    ...section("Statements", statements.map(hitLine)),
    ...section("Meetings", meetings.map(hitLine)),
    ...section(
      "With",
      companions.map(
        ({ entity: other, meetings: shared }) =>
          `${plain(other.name)}: ${counted(shared.length, "meeting")}\n`,
      ),
    ),
    ...section(
      "Taken for one",
      entity.occurrences.flatMap((one) => reasonLine(one) ?? []),
    ),
    ...section(
      "The name fits others, too",
      others.slice(0, MOST_OTHERS).map((other) => `${briefly(other)}\n`),
    ),
  ];
}

function headOf(entity: CorpusEntity): string[] {
  const [, ...also] = [entity.name, ...entity.names.filter((name) => name !== entity.name)];
  const written = also.length > 0 ? [`also written ${also.map(plain).join(", ")}\n`] : [];
  return [`${briefly(entity)}\n`, ...written];
}

function briefly({ name, roles, country, wikidata, documents, statements, meetings }: CorpusEntity): string {
  const who = [
    name,
    ...roles.slice(0, 1),
    ...(country === null ? [] : [country]),
    ...(wikidata === null ? [] : [wikidata]),
  ]
    .map(plain)
    .join(", ");
  const counts = [
    counted(documents.length, "document"),
    counted(statements, "statement"),
    counted(meetings, "meeting"),
  ];
  return `${who}: ${counts.join(", ")}`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`\n${title}\n`, ...lines] : [];

/** The first and the last document that tell of it. */
function officeLines({ name, of, first, last, places }: HeldOffice): string[] {
  const office = plain(of === null ? name : `${name} (${of})`);
  const days = first === null ? "" : first === last ? ` (${first})` : ` (${first} to ${last ?? ""})`;
  const ends = places.length > 1 ? [places[0], places[places.length - 1]] : places;
  return ends.map(
    ({ record, line }) =>
      `${plain(record.name)}:${line}: ${office}, ${counted(places.length, "time")}${days}\n`,
  );
}

const LIKENESSES = {
  same: "the same name",
  fuller: "a fuller form of the name",
  spelling: "another spelling",
  nickname: "a short form of the given name",
  surname: "the surname",
  alias: "a name that a document gives it",
} as const;

function reasonLine({ record, at, join }: JoinedOccurrence): string | null {
  if (!join) return null;
  const other = join.with.record.entities[join.with.at].name;
  const shared = join.facts.map(({ value }) => plain(value)).join(", ");
  const like = `${LIKENESSES[join.likeness]} as “${plain(other)}” in ${plain(join.with.record.name)}`;
  return `${plain(record.name)}: “${plain(record.entities[at].name)}”, ${like}${shared && `; ${shared}`}\n`;
}

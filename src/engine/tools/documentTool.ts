import * as v from "valibot";
import type { Hit } from "../corpus/query/hit";
import { checksumOf } from "../corpus/makeRecord";
import type { DocumentRecord, EntityRecord } from "../corpus/record";
import { fold } from "../text/fold";
import { citeText } from "./citation";
import { cutRows, MOST_CHARACTERS } from "./cutRows";
import { hitRow } from "./hitRow";
import { documentName, part } from "./inputs";
import { found, problem, type ToolAnswer, toolOf } from "./tool";

const LISTS = ["names", "statements", "meetings"] as const;

export const readAnnotations = toolOf(
  {
    name: "read_annotations",
    title: "Read Annotations of a Document",
    description:
      "What is recognised in one document of the folder: names (persons, bodies, places, with office, country and where each is named first), statements with speakers, and meetings, in the order of the text, each with line, character offsets, checksum and the exact words. “only” narrows it to one of the three lists.",
    schema: v.strictObject({
      document: documentName,
      only: v.optional(v.pipe(v.picklist(LISTS), v.description("The one list that is wanted."))),
      ...part,
    }),
  },
  async ({ document, only, ...asPart }, host) => {
    const asked = { ...asPart, characters: MOST_CHARACTERS / (only === undefined ? LISTS.length : 1) };
    const named = documentNamed(document, [...host.records()]);
    if ("kind" in named) return named;
    const text = (await host.textsOf([named])).get(named.name);
    const checksum = checksumOf(named);
    const wants = (list: (typeof LISTS)[number]) => only === undefined || only === list;
    const statements = named.statements.map((statement): Hit => ({
      kind: "statement",
      record: named,
      statement,
    }));
    const meetings = named.meetings.map((meeting): Hit => ({ kind: "meeting", record: named, meeting }));
    const nameRow = ({ at: [start, end], ...entity }: EntityRecord) => ({
      ...nameOf(entity),
      ...(text !== undefined && citeText(named.name, checksum, text, { start, end })),
    });
    const { title, date, genre, origin } = named;
    return found({
      document: named.name,
      checksum,
      title,
      date,
      genre,
      origin,
      // Of a document that is being changed, the words of names cannot be quoted until it is read again.
      ...(text === undefined && { unread: 1 }),
      ...(wants("names") && { names: cutRows(named.entities.filter(isNamed), asked, nameRow) }),
      ...(wants("statements") && { statements: cutRows(statements, asked, hitRow) }),
      ...(wants("meetings") && { meetings: cutRows(meetings, asked, hitRow) }),
    });
  },
);

const isNamed = ({ mentions }: EntityRecord): boolean => mentions > 0;

const nameOf = ({ name, type, aliases, roles, country, wikidata, mentions }: Omit<EntityRecord, "at">) => ({
  name,
  type,
  aliases,
  roles: roles.map((role) => ({ name: role.name, of: role.of, line: role.line })),
  country,
  wikidata,
  mentions,
});

const MOST_CANDIDATES = 10;

/** The document of that name, or whose path ends so. */
function documentNamed(asked: string, records: readonly DocumentRecord[]): DocumentRecord | ToolAnswer {
  const exact = records.find(({ name }) => name === asked);
  if (exact) return exact;
  const end = partsOf(asked).join("/");
  const fits = records.filter(({ name }) => `/${partsOf(name).join("/")}`.endsWith(`/${end}`));
  if (fits.length === 1) return fits[0];
  const letters = fold(partsOf(asked).at(-1) ?? asked).replace(/\.\w+$/u, "");
  const like = fits.length > 0 ? fits : records.filter(({ name }) => fold(name).includes(letters));
  return problem({
    code: fits.length > 1 ? "severalDocuments" : "unknownDocument",
    path: "document",
    value: asked,
    ...(like.length > 0 && { allowed: like.slice(0, MOST_CANDIDATES).map(({ name }) => name) }),
  });
}

const partsOf = (name: string): string[] => name.split(/[\\/]+/u).filter((one) => one !== "" && one !== ".");

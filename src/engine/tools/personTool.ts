import * as v from "valibot";
import type { CorpusEntity } from "../corpus/entities/corpusEntity";
import type { EntityLookup } from "../corpus/entities/entityLookup";
import { type HeldOffice, portraitOf, type TellingPlace } from "../corpus/entities/portrait";
import { checksumOf } from "../corpus/makeRecord";
import { type Citation, citeText } from "./citation";
import { cutRows, MOST_CHARACTERS, type Part } from "./cutRows";
import { hitRow } from "./hitRow";
import { part, personName } from "./inputs";
import { found, problem, type ToolHost, toolOf, type ToolProblem } from "./tool";

/** So many places of one office, others of the name, and companions are given. */
const MOST_PLACES = 2;
const MOST_OTHERS = 10;
/** Offices, statements, meetings and companions share what an answer may hold. */
const LISTS = 4;

export const describePerson = toolOf(
  {
    name: "describe_person",
    title: "Describe Person or Body",
    description:
      "What the documents of the folder tell of one person or body: offices with the days between which documents name them, statements and meetings, the newest first, and with whom. Each with document, line, character offsets, checksum and the exact words. Where the name fits several, the one who does most; “others” names the rest. Nothing comes from outside the documents.",
    schema: v.strictObject({ name: personName, ...part }),
  },
  async ({ name, ...asPart }, host) => {
    const asked = { ...asPart, characters: MOST_CHARACTERS / LISTS };
    const lookup = await host.people();
    const [entity, ...others] = lookup.named(name);
    if (!entity) return problem(unknownPerson(name, lookup));
    const { offices, statements, meetings, companions } = portraitOf(entity, lookup);
    return found({
      ...headOf(entity),
      names: entity.names,
      offices: await officesOf(offices, asked, host),
      statements: cutRows(statements, asked, hitRow),
      meetings: cutRows(meetings, asked, hitRow),
      with: cutRows(companions, asked, ({ entity: one, meetings: shared }) => ({
        ...headOf(one),
        meetings: shared.length,
      })),
      others: cutRows(
        others.filter(({ type }) => type === entity.type),
        { limit: MOST_OTHERS, offset: 0 },
        headOf,
      ),
    });
  },
);

/** With whoever has the last word of the name. */
function unknownPerson(name: string, lookup: EntityLookup): ToolProblem {
  const like = lookup.named(name.split(/\s+/u).at(-1) ?? "").slice(0, MOST_OTHERS);
  const allowed = like.map((one) => one.name);
  return { code: "unknownPerson", path: "name", value: name, ...(allowed.length > 0 && { allowed }) };
}

const headOf = ({ name, type, roles, country, wikidata, documents }: CorpusEntity) => ({
  name,
  type,
  role: roles.at(0) ?? null,
  country,
  wikidata,
  documents: documents.length,
});

/** The words of an office stand in its document: those of documents that have changed meanwhile are not quoted. */
async function officesOf(offices: readonly HeldOffice[], asked: Part, host: ToolHost) {
  const shown = offices.slice(asked.offset, asked.offset + asked.limit);
  const cited = shown.flatMap(({ places }) => places.slice(-MOST_PLACES));
  const texts = await host.textsOf([...new Set(cited.map(({ record }) => record))]);
  return cutRows(offices, asked, ({ name, of, first, last, places }) => ({
    name,
    of,
    first,
    last,
    told: places.length,
    places: places.slice(-MOST_PLACES).flatMap((place) => citePlace(place, texts) ?? []),
  }));
}

function citePlace({ record, at: [start, end] }: TellingPlace, texts: ReadonlyMap<string, string>) {
  const text = texts.get(record.name);
  const cited: Citation | undefined =
    text === undefined ? undefined : citeText(record.name, checksumOf(record), text, { start, end });
  return cited && { ...cited, date: record.date };
}

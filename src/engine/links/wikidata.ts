import type { Entity } from "../annotations/annotationSet";
import { isFull, likenessOf, type PersonName, parseName } from "../coreference/personName";
import type { HomeOf } from "../document/home";
import { rowsOf, type Resources } from "../resources";
import { OfficeOwners } from "./officeOwners";

/** One term of one office, as `lexicons/wikidata.tsv` has it. */
interface Term {
  readonly id: string;
  readonly name: PersonName;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly office: string;
  readonly first: number;
  /** Infinity where no end was known. */
  readonly last: number;
}

interface Table {
  /** Ids by country, ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, string>;
  /** By each part of the holder's name. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
}

/** Gives entities the id under which Wikidata knows them; the others as they are. `date` is the document's ISO day, or null. */
export type LinkEntities = (entities: readonly Entity[], date: string | null) => readonly Entity[];

/** A state of the union bears its name, too. */
const AMBIGUOUS = "georgia";

/**
 * Links countries by name, and heads of state and government and foreign ministers where name, office, country (as far as it
 * is told) and the document's date agree with one term of one person. Whatever else it may be stays without.
 */
export function createLinks(resources: Resources, homeOf: HomeOf): LinkEntities {
  // Read when the first document is linked: nothing waits for it at the start.
  let table: Table | undefined;
  return (entities, date) => {
    const { countries, terms } = (table ??= readTable(resources));
    const owners = new OfficeOwners(entities, homeOf);
    const idOf = (entity: Entity): string | undefined => {
      if (entity.type === "place") return countryId(entity, countries);
      if (entity.type !== "person" || date === null) return undefined;
      return personId(entity, Number(date.slice(0, 4)), owners, terms);
    };
    return entities.map((entity) => {
      const wikidata = idOf(entity);
      return wikidata === undefined ? entity : { ...entity, wikidata };
    });
  };

  function countryId({ name }: Entity, countries: Table["countries"]): string | undefined {
    const { isCountry, country } = homeOf(name);
    return isCountry && country !== null && name.toLowerCase() !== AMBIGUOUS
      ? countries.get(country)
      : undefined;
  }
}

/** The one person of that name who held one of the offices that the text gives this one, in that year. */
function personId(
  person: Entity,
  year: number,
  owners: OfficeOwners,
  terms: Table["terms"],
): string | undefined {
  const name = parseName(person.name);
  if (!isFull(name)) return undefined;
  const held = owners.held(person);
  const found = new Set<string>();
  for (const term of new Set(name.parts.flatMap((part) => terms.get(part) ?? []))) {
    if (year < term.first || year > term.last) continue;
    const fitting = held.filter(
      ({ office, country }) => office === term.office && (country ?? term.country) === term.country,
    );
    const isTold = fitting.some(({ country }) => country !== null);
    if (fitting.length > 0 && isSameName(name, term.name, isTold)) found.add(term.id);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function readTable(resources: Resources): Table {
  const countries = new Map<string, string>();
  const terms = new Map<string, Term[]>();
  for (const row of rowsOf(resources, "wikidata")) {
    if (row.length === 2) countries.set(row[1], row[0]);
    else {
      const term = termOf(row);
      for (const part of new Set(term.name.parts)) terms.set(part, [...(terms.get(part) ?? []), term]);
    }
  }
  return { countries, terms };
}

const termOf = ([id, name, country, office, first, last]: readonly string[]): Term => ({
  id,
  name: parseName(name),
  country,
  office,
  first: Number(first),
  last: last === "-" ? Infinity : Number(last),
});

/** Another spelling is enough only where the country is told. */
function isSameName(a: PersonName, b: PersonName, isCountryTold: boolean): boolean {
  const likeness = likenessOf(a, b);
  return likeness !== null && (likeness !== "spelling" || isCountryTold);
}

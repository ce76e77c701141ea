import type { Entity } from "../../../engine";

/**
 * Whether two entities of different documents are, by all that their names say, one: never by a surname or an office
 * alone, dates by the calendar. Quantities and roles mean something in their own text only.
 */
export function isSameEntity(a: Entity, b: Entity): boolean {
  if (a.type !== b.type || a.type === "quantity" || a.type === "role") return false;
  if (a.type === "date")
    return a.value?.kind === "date" && b.value?.kind === "date" && a.value.iso === b.value.iso;
  if (a.type === "person") return isFullName(a.name) && folded(a.name) === folded(b.name);
  return folded(a.name) === folded(b.name) || isShortFor(a, b) || isShortFor(b, a);
}

const isFullName = (name: string): boolean => /\S\s+\S/u.test(name);

/** Without what spellings of one name differ by: accents, capitals, the article, the shape of an apostrophe. */
const folded = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`]/gu, "'")
    .replace(/\s+/gu, " ")
    .toLowerCase()
    .replace(/^the /u, "");

/** "UN", "U.S.": short enough a name to be nobody else’s, unlike "the ministry". */
const ACRONYM = /^(?:\p{Lu}\.?){2,6}$/u;

const isShortFor = (short: Entity, long: Entity): boolean =>
  ACRONYM.test(short.name) && long.aliases.includes(short.name);

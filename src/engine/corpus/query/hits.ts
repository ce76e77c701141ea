import type { CountryNames } from "../countryNames";
import type { Entry } from "../store/entry";
import { type FullText, intersection } from "../store/fullText";
import { conditionOf, type Condition } from "./conditions";
import { dateOfHit, type Hit } from "./hit";
import type { Query, QueryClause, QueryField } from "./query";
import { needsOrder, sideBySide, unitsOf, wordsOfHit } from "./words";
import { compare } from "../../text/compare";

/** What is searched. */
export interface Searched {
  /** The owner of each unit; null: gone. */
  readonly units: readonly (Entry | null)[];
  readonly terms: FullText;
  readonly countries: CountryNames;
}

/** Nobody says a meeting: what asks for a statement is not asked of meetings. */
const OF_STATEMENTS: ReadonlySet<QueryField> = new Set<QueryField>(["speaker", "act", "form"]);

/** Where the words of the query stand together, then the newest, then by document and place. */
export function hitsOf({ clauses }: Query, { units, terms, countries }: Searched): Hit[] {
  if (clauses.length === 0) return [];
  const words = clauses.filter(({ field }) => field === "about");
  const others = clauses.filter(({ field }) => field !== "about");
  const conditions = [
    ...others.map((clause) => conditionOf(clause, countries)),
    ...words.filter(isOfOrder).map(orderOf),
  ];
  if (clauses.some(({ field }) => OF_STATEMENTS.has(field)))
    conditions.unshift(({ kind }) => kind === "statement");
  const found: Hit[] = [];
  for (const unit of candidates(words, terms, units.length)) {
    const entry = units[unit];
    if (!entry) continue;
    const hit = hitAt(entry, unit - entry.first);
    if (conditions.every((holds) => holds(hit))) found.push(hit);
  }
  return rank(found, words);
}

function candidates(words: readonly QueryClause[], terms: FullText, count: number): Iterable<number> {
  const wanted = words.filter(({ negated }) => !negated).map((clause) => unitsOf(clause, terms));
  // A phrase that must not be there may have its words elsewhere: its condition decides.
  const unwanted = words.filter((clause) => clause.negated && !isOfOrder(clause));
  const units =
    wanted.length > 0
      ? wanted.sort((a, b) => a.length - b.length).reduce(intersection)
      : Array.from({ length: count }, (_, unit) => unit);
  if (unwanted.length === 0) return units;
  const left = new Set(unwanted.flatMap((clause) => unitsOf(clause, terms)));
  return units.filter((unit) => !left.has(unit));
}

const isOfOrder = ({ values }: QueryClause): boolean => values.some(needsOrder);

function orderOf({ values, negated }: QueryClause): Condition {
  const tests = values.map(({ text }) => sideBySide(text));
  return (hit) => tests.some((test) => test(wordsOfHit(hit))) !== negated;
}

function hitAt({ record }: Entry, at: number): Hit {
  const { statements, meetings } = record;
  return at < statements.length
    ? { kind: "statement", record, statement: statements[at] }
    : { kind: "meeting", record, meeting: meetings[at - statements.length] };
}

function rank(hits: readonly Hit[], words: readonly QueryClause[]): Hit[] {
  const asked = words.filter(({ negated, values }) => !negated && values.length === 1);
  const phrase = asked.map(({ values }) => values[0].text).join(" ");
  const isTogether = asked.length > 1 ? sideBySide(phrase) : () => false;
  return hits
    .map((hit, order) => ({
      hit,
      order,
      together: isTogether(wordsOfHit(hit)) ? 1 : 0,
      date: dateOfHit(hit) ?? "",
    }))
    .sort(
      (a, b) =>
        b.together - a.together ||
        compare(b.date, a.date) ||
        compare(a.hit.record.name, b.hit.record.name) ||
        a.order - b.order,
    )
    .map(({ hit }) => hit);
}

import { wordsOfName } from "../../folder/partyKey";
import type { CountryNames } from "../countryNames";
import type { EntityRecord } from "../record";
import { isAfter, isBefore } from "./dates";
import { dateOfHit, type Hit, partiesOfHit, placeOfHit, speakerOfHit } from "./hit";
import type { QueryClause, QueryField } from "./query";
import { fold } from "../../text/fold";

export type Condition = (hit: Hit) => boolean;

/** What a clause asks of a hit, but for the words of what was said, which the index answers. */
export function conditionOf({ field, values, negated }: QueryClause, countries: CountryNames): Condition {
  const tests = values.map(({ text }) => CONDITIONS[field as keyof typeof CONDITIONS](text, countries));
  const holds: Condition = tests.length === 1 ? tests[0] : (hit) => tests.some((test) => test(hit));
  return negated ? (hit) => !holds(hit) : holds;
}

const CONDITIONS: Readonly<
  Record<Exclude<QueryField, "about">, (value: string, countries: CountryNames) => Condition>
> = {
  speaker: (value) => {
    const isNamed = named(value);
    return (hit) => {
      const speaker = speakerOfHit(hit);
      return speaker !== undefined && isNamed(speaker);
    };
  },
  act: (value) => (hit) => hit.kind === "statement" && hit.statement.act === value.toLowerCase(),
  form: (value) => (hit) => hit.kind === "statement" && hit.statement.form === value.toLowerCase(),
  is: (value) => (hit) => hit.kind === value.toLowerCase(),
  meeting: (value) => {
    const isNamed = named(value);
    return (hit) => partiesOfHit(hit).some(isNamed);
  },
  place: (value) => {
    const isNamed = named(value);
    return (hit) => {
      const place = placeOfHit(hit);
      return place !== undefined && isNamed(place);
    };
  },
  country: (value, countries) => {
    const code = countries.codeOf(value);
    return (hit) => whoOf(hit).some(({ country }) => country === code);
  },
  role: (value) => {
    const isIn = wordsAreIn(value);
    return (hit) => whoOf(hit).some(({ role }) => role !== null && isIn(role));
  },
  after: (value) => (hit) => isAfter(dateOfHit(hit), value),
  before: (value) => (hit) => isBefore(dateOfHit(hit), value),
  in: (value) => {
    const part = fold(value);
    return ({ record }) => fold(record.name).includes(part);
  },
};

/** Who speaks, or who meets. */
function whoOf(hit: Hit): EntityRecord[] {
  if (hit.kind === "meeting") return partiesOfHit(hit);
  const speaker = speakerOfHit(hit);
  return speaker ? [speaker] : [];
}

/** True of an entity with a name that has all words of the value: "hussein" finds "Fuad Hussein" and "Dr Hussein". */
function named(value: string): (entity: EntityRecord) => boolean {
  const isIn = wordsAreIn(value);
  return ({ name, aliases }) => isIn(name) || aliases.some(isIn);
}

/** Names return in many documents: each is looked at once. */
function wordsAreIn(value: string): (name: string) => boolean {
  const words = wordsOfName(value);
  const known = new Map<string, boolean>();
  return (name) => {
    let isIn = known.get(name);
    if (isIn === undefined) {
      const own = new Set(wordsOfName(name));
      isIn = words.length > 0 && words.every((word) => own.has(word));
      known.set(name, isIn);
    }
    return isIn;
  };
}

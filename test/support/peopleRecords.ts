import { type DocumentRecord, type EntityRecord, RECORD_VERSION } from "../../src/engine";

/** Somebody or a body that a document names: "Name", "Name, Office", "Name, Office (IRQ)"; "org:" before a body. */
function entityOf(written: string, at: number): EntityRecord {
  const [, body, name, role = null, country = null] =
    /^(org:)?([^,(]+?)(?:, ([^(]+?))?(?: \((\w+)\))?$/u.exec(written) ?? [];
  const start = at * 100;
  return {
    name,
    type: body === undefined ? "person" : "organization",
    aliases: [],
    role,
    roles: role === null ? [] : [{ name: role, of: null, at: [start + 50, start + 60], line: at + 1 }],
    country,
    wikidata: null,
    mentions: 1,
    at: [start, start + name.length],
  };
}

/** The record of a document that says no more than who is in it. */
export function peopleRecord(
  name: string,
  people: readonly string[],
  more: Partial<DocumentRecord> = {},
): DocumentRecord {
  return {
    version: RECORD_VERSION,
    name,
    stamp: "1:0::",
    genre: null,
    origin: null,
    date: "2022-03-01",
    title: name,
    length: 1000,
    signature: "",
    entities: people.map(entityOf),
    statements: [],
    meetings: [],
    ...more,
  };
}

import type { Hit } from "../corpus/query/hit";
import type { DocumentRecord } from "../corpus/record";
import type { Wanted } from "./makeReport";

/** What a query has found, by the names of documents, for a report of that alone. */
export function wantedBy(hits: readonly Hit[]): (name: string) => Wanted | undefined {
  const told = new Map<DocumentRecord, Set<unknown>>();
  for (const hit of hits) {
    const own = told.get(hit.record) ?? new Set();
    told.set(hit.record, own.add(hit.kind === "statement" ? hit.statement : hit.meeting));
  }
  const found = new Map(
    [...told].map(([{ name, statements, meetings }, own]) => {
      const placesIn = (all: readonly unknown[]) =>
        new Set([...all.keys()].filter((place) => own.has(all[place])));
      return [name, { statements: placesIn(statements), meetings: placesIn(meetings) }] as const;
    }),
  );
  return (name) => found.get(name);
}

import type { Hit } from "../corpus/query/hit";
import type { Wanted } from "./makeReport";

/** What a query has found, by the names of documents, for a report of that alone. */
export function wantedBy(hits: readonly Hit[]): (name: string) => Wanted | undefined {
  const found = new Map<string, { statements: Set<number>; meetings: Set<number> }>();
  for (const hit of hits) {
    const { name, statements, meetings } = hit.record;
    const wanted = found.get(name) ?? { statements: new Set(), meetings: new Set() };
    found.set(name, wanted);
    if (hit.kind === "statement") wanted.statements.add(statements.indexOf(hit.statement));
    else wanted.meetings.add(meetings.indexOf(hit.meeting));
  }
  return (name) => found.get(name);
}

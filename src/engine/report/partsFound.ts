import type { Hit } from "../corpus/query/hit";
import type { ReportPart } from "./reportPart";

/** Parts that hold what a query found alone, and the meetings at which it was said. */
export function partsFound(parts: readonly ReportPart[], hits: readonly Hit[]): ReportPart[] {
  const found = new Map<string, Set<number>>();
  for (const hit of hits) {
    const { name, statements, meetings } = hit.record;
    const own = found.get(name) ?? new Set<number>();
    found.set(name, own);
    // Meetings are numbered behind the statements.
    if (hit.kind === "statement") own.add(statements.indexOf(hit.statement));
    else own.add(statements.length + meetings.indexOf(hit.meeting));
  }
  return parts.map((part) => keep(part, found.get(part.document.name) ?? NOTHING));
}

const NOTHING: ReadonlySet<number> = new Set();

function keep(part: ReportPart, wanted: ReadonlySet<number>): ReportPart {
  const statements = part.statements.filter((_, at) => wanted.has(at));
  const saidAt = new Set(statements.map(({ meeting }) => meeting));
  const isWanted = ({ id }: ReportPart["meetings"][number], at: number) =>
    wanted.has(part.statements.length + at) || saidAt.has(id);
  return { ...part, statements, meetings: part.meetings.filter(isWanted) };
}

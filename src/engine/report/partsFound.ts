import type { Hit } from "../corpus/query/hit";
import type { ReportPart } from "./reportPart";

/** What of a part is wanted: places in its lists. */
export interface Wanted {
  readonly statements: ReadonlySet<number>;
  readonly meetings: ReadonlySet<number>;
}

/** Parts that hold what a query found alone, and the meetings at which it was said. */
export function partsFound(parts: readonly ReportPart[], hits: readonly Hit[]): ReportPart[] {
  const found = new Map<string, { readonly statements: Set<number>; readonly meetings: Set<number> }>();
  for (const hit of hits) {
    const { name, statements, meetings } = hit.record;
    const own = found.get(name) ?? { statements: new Set(), meetings: new Set() };
    found.set(name, own);
    if (hit.kind === "statement") own.statements.add(statements.indexOf(hit.statement));
    else own.meetings.add(meetings.indexOf(hit.meeting));
  }
  return parts.map((part) => narrowPart(part, found.get(part.document.name)));
}

/** A part that holds what is wanted alone, and the meetings at which it was said; without `wanted`, nothing. */
export function narrowPart(part: ReportPart, wanted: Wanted | undefined): ReportPart {
  const statements = part.statements.filter((_, at) => wanted?.statements.has(at));
  const saidAt = new Set(statements.map(({ meeting }) => meeting));
  const isWanted = ({ id }: ReportPart["meetings"][number], at: number) =>
    wanted?.meetings.has(at) === true || saidAt.has(id);
  return { ...part, statements, meetings: part.meetings.filter(isWanted) };
}

import type { Entity, Statement, StatementAct, StatementForm } from "../annotations/annotationSet";
import type { Span } from "../text/span";
import { readPersonName, type Speaker } from "./speakers";

/** Who says what in a text, as far as a check asks. */
export interface SaidIn {
  readonly entities: readonly Pick<Entity, "id" | "name" | "aliases" | "type">[];
  readonly statements: readonly Pick<Statement, "id" | "content" | "form" | "act" | "polarity" | "speaker">[];
}

/** A statement that holds a place, as far as it matters here. */
export interface Saying {
  readonly id: string;
  readonly speaker: Speaker | null;
  readonly form: StatementForm;
  readonly act: StatementAct;
  readonly isNegative: boolean;
  /** All of its content, and the pieces that it has. */
  readonly span: Span;
  readonly content: readonly Span[];
}

/** The statements that hold a place, the innermost first; none where the document's author speaks. */
export type Voice = readonly Saying[];

/** How much of a place a statement must hold to be the one that says it. */
const HELD = 0.8;

/** Who says what, by place. */
export class VoicesOf {
  readonly sayings: readonly Saying[];

  constructor({ entities, statements }: SaidIn) {
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    this.sayings = statements.flatMap(({ id, content, form, act, polarity, speaker }) => {
      if (content.length === 0) return [];
      const span = { start: content[0].start, end: content[content.length - 1].end };
      const who = speakerOf(speaker === null ? undefined : byId.get(speaker));
      return [{ id, speaker: who, form, act, isNegative: polarity === "negative", span, content }];
    });
  }

  at(span: Span): Voice {
    const needed = (span.end - span.start) * HELD;
    return this.sayings
      .filter((one) => Math.min(one.span.end, span.end) - Math.max(one.span.start, span.start) >= needed)
      .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  }
}

const speakerOf = (entity: Speaker | undefined): Speaker | null =>
  entity ? { name: entity.name, aliases: entity.aliases, type: entity.type } : null;

/** Counts, for each last name of persons who speak, in how many documents which given names stand before it. */
export function countLastNames(
  { entities, statements }: SaidIn,
  counts: Map<string, Map<string, number>>,
): void {
  const speaking = new Set(statements.map(({ speaker }) => speaker));
  for (const { id, name, type } of entities) {
    if (type !== "person" || !speaking.has(id)) continue;
    const { last, given } = readPersonName(name);
    if (given.length === 0) continue;
    const ofName = counts.get(last) ?? new Map<string, number>();
    counts.set(last, ofName.set(given[0][0], (ofName.get(given[0][0]) ?? 0) + 1));
  }
}

/** A second person of a name is one who speaks in this share of the documents that have it. */
const SECOND = 0.1;

/** True if the counts of one last name are those of several persons, by the initials of their given names. */
export function isOfSeveral(counts: ReadonlyMap<string, number> | undefined): boolean {
  if (!counts || counts.size < 2) return false;
  const [most, second] = [...counts.values()].sort((a, b) => b - a);
  return second >= (most + second) * SECOND;
}

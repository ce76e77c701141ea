import type { AnnotationSet, Entity, Meeting, Statement } from "../annotations/annotationSet";
import { overlaps, type Span } from "../text/span";

/** What of one annotator's set is what of the other's. Each thing has one counterpart at most. */
export interface Correspondence {
  readonly entities: ReadonlyMap<Entity, Entity>;
  readonly statements: ReadonlyMap<Statement, Statement>;
  readonly meetings: ReadonlyMap<Meeting, Meeting>;
  /** True if the two ids are of one entity, or of two that share a mention: merged or parted by one annotator. */
  readonly isSame: (left: string | null, right: string | null) => boolean;
}

export const spanKey = ({ start, end }: Span): string => `${start}-${end}`;

export function correspondence(left: AnnotationSet, right: AnnotationSet): Correspondence {
  const ofLeft = new Map(left.entities.map((entity) => [entity.id, entity]));
  const ofRight = new Map(right.entities.map((entity) => [entity.id, entity]));
  const shared = sharedMentions(left, right);
  return {
    entities: pairs(shared, ({ size }) => size),
    statements: pairs(
      candidates(left.statements, right.statements, statementLikeness),
      (likeness) => likeness,
    ),
    meetings: pairs(candidates(left.meetings, right.meetings, meetingLikeness), (likeness) => likeness),
    isSame: (a, b) => {
      if (a === null || b === null) return a === b;
      const [one, other] = [ofLeft.get(a), ofRight.get(b)];
      if (!one || !other) return false;
      return shared.get(one)?.has(other) === true || (one.name === other.name && one.type === other.type);
    },
  };
}

/** Keys of the mentions that an entity of the left has in common with one of the right. */
export function sharedMentions(
  left: AnnotationSet,
  right: AnnotationSet,
): Map<Entity, Map<Entity, Set<string>>> {
  const at = new Map(
    right.entities.flatMap((entity) => entity.mentions.map((mention) => [spanKey(mention), entity] as const)),
  );
  const shared = new Map<Entity, Map<Entity, Set<string>>>();
  for (const entity of left.entities) {
    for (const mention of entity.mentions) {
      const key = spanKey(mention);
      const other = at.get(key);
      if (!other) continue;
      const row = shared.get(entity) ?? new Map<Entity, Set<string>>();
      shared.set(entity, row);
      row.set(other, (row.get(other) ?? new Set()).add(key));
    }
  }
  return shared;
}

/** The likest first, each once. */
function pairs<T, W>(table: ReadonlyMap<T, ReadonlyMap<T, W>>, weigh: (weight: W) => number): Map<T, T> {
  const cells = [...table].flatMap(([a, row]) =>
    [...row].map(([b, weight]) => ({ a, b, by: weigh(weight) })),
  );
  const found = new Map<T, T>();
  const taken = new Set<T>();
  for (const { a, b } of cells.sort((one, other) => other.by - one.by)) {
    if (found.has(a) || taken.has(b)) continue;
    found.set(a, b);
    taken.add(b);
  }
  return found;
}

function candidates<T>(
  left: readonly T[],
  right: readonly T[],
  likeness: (a: T, b: T) => number,
): Map<T, Map<T, number>> {
  return new Map(
    left.map((a) => [a, new Map(right.map((b) => [b, likeness(a, b)] as const).filter(([, by]) => by > 0))]),
  );
}

/** Above 0 if the cue is the same, or there is none, and what was said overlaps; or if only the cue differs. */
function statementLikeness(a: Statement, b: Statement): number {
  const content = share(a.content, b.content);
  const cue = a.cue.some((one) => b.cue.some((other) => overlaps(one, other)));
  if (cue) return content > 0 ? 1 + content : 0.1;
  return content >= 0.5 ? content : 0;
}

const meetingLikeness = (a: Meeting, b: Meeting): number => share(a.mentions, b.mentions);

/** Shared part of two lists of spans, 0 to 1. */
function share(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let common = 0;
  for (const one of a)
    for (const other of b)
      common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  const all = length(a) + length(b) - common;
  return all === 0 ? 0 : common / all;
}

import type { AnnotationSet, Entity, Evidence, Meeting, Span, Statement } from "../../engine";
import { createOffsetMap, type Edit } from "./offsetMap";

/**
 * The set as it stands after edits, before the text is annotated anew: every span on its own words, those whose words
 * are gone left out. Ids stay, so that whoever holds one still finds it. `batches` are the edits of one event each, in the
 * order of the events.
 */
export function shiftAnnotations(
  set: AnnotationSet,
  batches: readonly (readonly Edit[])[],
  version: number,
): AnnotationSet {
  const maps = batches.map(createOffsetMap);
  const map = (span: Span): Span | null => {
    let moved: Span | null = span;
    for (const through of maps) {
      moved = through(moved);
      if (!moved) return null;
    }
    return moved;
  };
  const keep = <S extends Span>(spans: readonly S[]): S[] =>
    spans.flatMap((span) => {
      const moved = map(span);
      return moved ? [{ ...span, ...moved }] : [];
    });
  const evidence = (old: Evidence): Evidence => (old.spans ? { ...old, spans: keep(old.spans) } : old);
  const entity = (old: Entity): Entity => ({
    ...old,
    mentions: keep(old.mentions).map((mention) => ({ ...mention, evidence: evidence(mention.evidence) })),
  });
  const statement = (old: Statement): Statement => ({
    ...old,
    content: keep(old.content),
    cue: keep(old.cue),
    source: keep(old.source),
    medium: old.medium && map(old.medium),
    evidence: evidence(old.evidence),
  });
  const meeting = (old: Meeting): Meeting => ({
    ...old,
    mentions: keep(old.mentions),
    topics: keep(old.topics),
    outcome: keep(old.outcome),
    evidence: evidence(old.evidence),
  });
  const grown = batches.flat().reduce((sum, { removed, inserted }) => sum + inserted - removed, 0);
  return {
    version,
    textLength: set.textLength + grown,
    entities: set.entities.map(entity).filter(({ mentions }) => mentions.length > 0),
    statements: set.statements.map(statement).filter(({ content }) => content.length > 0),
    meetings: set.meetings.map(meeting).filter(({ mentions }) => mentions.length > 0),
  };
}

import type { AnnotationSet, Entity, Evidence, Meeting, Mention, Span, Statement } from "../../../engine";
import { createOffsetMap, type Edit } from "./offsetMap";

/**
 * The set as it stands after edits, before the text is annotated anew: every span on its own words, those whose words
 * are gone left out. Ids stay, so that whoever holds one still finds it. `batches` are the edits of one event each, in the
 * order of the events. What did not move is shared with the old set.
 */
export function shiftAnnotations(
  set: AnnotationSet,
  batches: readonly (readonly Edit[])[],
  version: number,
): AnnotationSet {
  const { move } = createOffsetMap(batches);
  const keep = <S extends Span>(spans: readonly S[]): readonly S[] => changed(spans, move);
  const evidence = (old: Evidence): Evidence => {
    const spans = old.spans && keep(old.spans);
    return spans === old.spans ? old : { ...old, spans };
  };
  const mention = (old: Mention): Mention | null => {
    const moved = move(old);
    if (!moved) return null;
    const why = evidence(moved.evidence);
    return why === moved.evidence ? moved : { ...moved, evidence: why };
  };
  const entity = (old: Entity): Entity | null => {
    const mentions = changed(old.mentions, mention);
    return mentions === old.mentions ? old : mentions.length > 0 ? { ...old, mentions } : null;
  };
  const statement = (old: Statement): Statement | null => {
    const content = keep(old.content);
    if (content.length === 0) return null;
    const medium = old.medium && move(old.medium);
    return {
      ...old,
      content,
      cue: keep(old.cue),
      source: keep(old.source),
      medium,
      evidence: evidence(old.evidence),
    };
  };
  const meeting = (old: Meeting): Meeting | null => {
    const mentions = keep(old.mentions);
    if (mentions.length === 0) return null;
    return {
      ...old,
      mentions,
      topics: keep(old.topics),
      outcome: keep(old.outcome),
      evidence: evidence(old.evidence),
    };
  };
  const grown = batches.flat().reduce((sum, { removed, inserted }) => sum + inserted - removed, 0);
  return {
    version,
    textLength: set.textLength + grown,
    genre: set.genre,
    entities: changed(set.entities, entity),
    statements: changed(set.statements, statement),
    meetings: changed(set.meetings, meeting),
  };
}

/** The items after `change`, without those that it drops; the very same list if it changes none. */
function changed<T>(items: readonly T[], change: (item: T) => T | null): readonly T[] {
  for (let i = 0; i < items.length; i++) {
    const first = change(items[i]);
    if (first === items[i]) continue;
    const rest = items.slice(0, i);
    if (first) rest.push(first);
    for (let j = i + 1; j < items.length; j++) {
      const item = change(items[j]);
      if (item) rest.push(item);
    }
    return rest;
  }
  return items;
}

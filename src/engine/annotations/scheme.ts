import { fingerprint } from "../anchoring/fingerprint";
import type { Span } from "../text/span";
import type { AnnotationSet, Entity, Mention } from "./annotationSet";

type Pair = [start: number, end: number];
const pair = ({ start, end }: Span): Pair => [start, end];

const mentionToScheme = ({ start, end, kind, standsFor, attributes, evidence }: Mention) => ({
  start,
  end,
  kind,
  ...(standsFor !== undefined && { standsFor }),
  ...(attributes && { attributes }),
  rule: evidence.rule,
});

const entityToScheme = ({ id, type, name, mentions, aliases, roles, value, wikidata }: Entity) => ({
  id,
  type,
  name,
  mentions: mentions.map(mentionToScheme),
  ...(aliases.length > 0 && { aliases }),
  ...(roles.length > 0 && { roles }),
  ...(value && { value }),
  ...(wikidata !== undefined && { wikidata }),
});

/**
 * The annotation set as the plain object that the JSON output prints, spans as `[start, end)` pairs. With the text that they
 * belong to, it has the checksum of it, and each statement and meeting the exact words: what it says can be checked later.
 */
export function toScheme(
  source: string,
  { genre, origin, entities, statements, meetings }: AnnotationSet,
  text?: string,
) {
  const quotes = (spans: readonly Span[]) =>
    text !== undefined && { quotes: spans.map(({ start, end }) => text.slice(start, end)) };
  return {
    source,
    entities: entities.map(entityToScheme),
    statements: statements.map((statement) => ({
      ...statement,
      content: statement.content.map(pair),
      ...quotes(statement.content),
      cue: statement.cue.map(pair),
      source: statement.source.map(pair),
      medium: statement.medium && pair(statement.medium),
      evidence: undefined,
      rule: statement.evidence.rule,
      confidence: statement.evidence.confidence,
    })),
    meetings: meetings.map((meeting) => ({
      ...meeting,
      mentions: meeting.mentions.map(pair),
      ...quotes(meeting.mentions),
      topics: meeting.topics.map(pair),
      outcome: meeting.outcome.map(pair),
      // The scheme knows no postponing: what did not take place as arranged is cancelled.
      ...(meeting.status === "postponed" && { status: "cancelled" as const, postponed: true }),
      evidence: undefined,
      rule: meeting.evidence.rule,
      confidence: meeting.evidence.confidence,
    })),
    ...(genre && { genre }),
    ...(origin && { origin }),
    ...(text !== undefined && { checksum: fingerprint(text) }),
  };
}

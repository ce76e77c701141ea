import {
  type AnnotationSet,
  bySpan,
  type Entity,
  type Meeting,
  type Mention,
  type Span,
  type Statement,
} from "../../../engine";
import { groupBy } from "../util/groupBy";

/** A mention together with the entity that it refers to. */
export interface PlacedMention {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** Look-ups over one annotation set, for whoever shows it. */
export class AnnotationIndex {
  /** All mentions in document order. */
  readonly mentions: readonly PlacedMention[];
  /** All statements in the order of their cues. */
  readonly statements: readonly Statement[];
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #statements: ReadonlyMap<string, Statement>;
  readonly #meetings: ReadonlyMap<string, Meeting>;
  #bySpeaker: ReadonlyMap<string | null, readonly Statement[]> | undefined;
  #byMeeting: ReadonlyMap<string | null, readonly Statement[]> | undefined;

  constructor(readonly set: AnnotationSet) {
    this.#entities = new Map(set.entities.map((entity) => [entity.id, entity]));
    this.#statements = new Map(set.statements.map((statement) => [statement.id, statement]));
    this.#meetings = new Map(set.meetings.map((meeting) => [meeting.id, meeting]));
    this.mentions = set.entities
      .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
      .sort((a, b) => bySpan(a.mention, b.mention));
    this.statements = [...set.statements].sort((a, b) => bySpan(anchorOf(a), anchorOf(b)));
  }

  entity(id: string | null): Entity | undefined {
    return id === null ? undefined : this.#entities.get(id);
  }

  statement(id: string | null): Statement | undefined {
    return id === null ? undefined : this.#statements.get(id);
  }

  meeting(id: string | null): Meeting | undefined {
    return id === null ? undefined : this.#meetings.get(id);
  }

  /** The innermost mention at the offset; a caret right behind its last letter counts. */
  mentionAt(offset: number): PlacedMention | undefined {
    return this.mentionsAt(offset)[0];
  }

  /** All mentions at the offset, the innermost first: a description may hold a nationality and a role. */
  mentionsAt(offset: number): readonly PlacedMention[] {
    const cost = ({ mention }: PlacedMention) => costOf(mention, offset);
    return this.mentions.filter(({ mention }) => holds(mention, offset)).sort((a, b) => cost(a) - cost(b));
  }

  /** The innermost statement at the offset, its cue before its content before its source. */
  statementAt(offset: number): Statement | undefined {
    return (
      this.#innermost("cue", offset) ?? this.#innermost("content", offset) ?? this.#nearestOfSource(offset)
    );
  }

  meetingAt(offset: number): Meeting | undefined {
    return this.set.meetings.find(({ mentions }) => mentions.some((span) => holds(span, offset)));
  }

  /** The meeting at which what stands at the offset was talked about. */
  meetingAbout(offset: number): Meeting | undefined {
    return this.set.meetings.find(({ topics }) => topics.some((span) => holds(span, offset)));
  }

  statementsBy(entity: string): readonly Statement[] {
    return (this.#bySpeaker ??= groupBy(this.statements, ({ speaker }) => speaker)).get(entity) ?? [];
  }

  statementsAt(meeting: string): readonly Statement[] {
    return (this.#byMeeting ??= groupBy(this.statements, (one) => one.meeting)).get(meeting) ?? [];
  }

  meetingsOf(entity: string): readonly Meeting[] {
    return this.set.meetings.filter(({ participants }) => participants.includes(entity));
  }

  #innermost(part: "cue" | "content", offset: number): Statement | undefined {
    let best: Statement | undefined;
    let least = Infinity;
    for (const statement of this.statements) {
      for (const span of statement[part]) {
        if (!holds(span, offset) || costOf(span, offset) >= least) continue;
        least = costOf(span, offset);
        best = statement;
      }
    }
    return best;
  }

  /** Chained statements share a source; the one whose cue stands nearest to it speaks for all. */
  #nearestOfSource(offset: number): Statement | undefined {
    const distance = (statement: Statement) => Math.abs(anchorOf(statement).start - offset);
    return this.statements
      .filter(({ source }) => source.some((span) => holds(span, offset)))
      .reduce<Statement | undefined>(
        (best, statement) => (best && distance(best) <= distance(statement) ? best : statement),
        undefined,
      );
  }
}

/** From the first to the last word of all parts of a statement. */
export function extentOf({ source, cue, content }: Statement): Span {
  const spans = [...source, ...cue, ...content];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** The words that a statement is best found by: its cue, or the beginning of its content. */
export const anchorOf = (statement: Statement): Span => statement.cue[0] ?? statement.content[0];

const holds = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** Shorter spans first; those that only end at the offset last. */
const costOf = ({ start, end }: Span, offset: number): number => end - start + (offset === end ? 1e9 : 0);

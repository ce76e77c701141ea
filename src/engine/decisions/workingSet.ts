import type {
  AnnotationSet,
  Entity,
  Evidence,
  Meeting,
  Mention,
  Statement,
} from "../annotations/annotationSet";
import { bySpan, contains, overlaps, type Span } from "../text/span";
import type { EntityReference } from "./decision";

export interface WorkingEntity extends Omit<Entity, "mentions" | "type" | "name" | "aliases" | "roles"> {
  type: string;
  name: string;
  mentions: Mention[];
  aliases: readonly string[];
  roles: Entity["roles"];
}

/** Nothing in the text but the person says so. */
export const BY_HAND: Evidence = { rule: "hand", confidence: 1 };

/** The annotation set while decisions are applied to it: entities can be found by span and changed. */
export class WorkingSet {
  readonly #entities = new Map<string, WorkingEntity>();
  readonly #byStart = new Map<number, { mention: Mention; entity: WorkingEntity }[]>();
  /** Mentions by the blocks of text that they reach into, so that neighbours are found without looking at all. */
  readonly #byBlock = new Map<number, Set<Mention>>();
  /** The first entity of each name and type; made when asked for. */
  #byName: Map<string, WorkingEntity> | undefined;
  readonly #joined = new Map<string, string>();
  readonly #spoken = new Set<string>();
  statements: Statement[];
  meetings: Meeting[];

  constructor(readonly proposals: AnnotationSet) {
    this.statements = [...proposals.statements];
    this.meetings = [...proposals.meetings];
    for (const entity of proposals.entities) {
      const working: WorkingEntity = { ...entity, mentions: [] };
      this.#entities.set(entity.id, working);
      for (const mention of entity.mentions) this.addMention(working, mention);
    }
  }

  mentionAt({ start, end }: Span): { mention: Mention; entity: WorkingEntity } | undefined {
    return this.#byStart.get(start)?.find(({ mention }) => mention.end === end);
  }

  entityAt(span: Span | null): WorkingEntity | undefined {
    return span ? this.mentionAt(span)?.entity : undefined;
  }

  /** The entity that is meant; made anew where nothing is recognised at its place. Null if that place is gone. */
  resolve(reference: EntityReference<Span | null> | null, id: string): string | null {
    if (!reference?.at) return null;
    const known = this.entityAt(reference.at);
    if (known) return known.id;
    const entity =
      this.entityNamed(reference.name, reference.type) ??
      this.createEntity(id, reference.name, reference.type);
    this.addMention(entity, { ...reference.at, kind: "name", evidence: BY_HAND });
    return entity.id;
  }

  entityNamed(name: string, type: string): WorkingEntity | undefined {
    this.#byName ??= firstByName(this.#entities.values());
    return this.#byName.get(nameKey(name, type));
  }

  /** An entity got another name or type. */
  forgetNames(): void {
    this.#byName = undefined;
  }

  createEntity(id: string, name: string, type: string): WorkingEntity {
    let free = id;
    for (let n = 2; this.#entities.has(free); n++) free = `${id}/${n}`;
    const entity: WorkingEntity = { id: free, type, name, mentions: [], aliases: [], roles: [] };
    this.#entities.set(free, entity);
    const key = nameKey(name, type);
    if (this.#byName && !this.#byName.has(key)) this.#byName.set(key, entity);
    return entity;
  }

  addMention(entity: WorkingEntity, mention: Mention): void {
    entity.mentions.push(mention);
    const here = this.#byStart.get(mention.start);
    if (here) here.push({ mention, entity });
    else this.#byStart.set(mention.start, [{ mention, entity }]);
    for (const block of blocksOf(mention)) {
      const there = this.#byBlock.get(block);
      if (there) there.add(mention);
      else this.#byBlock.set(block, new Set([mention]));
    }
  }

  removeMention(span: Span): void {
    const found = this.mentionAt(span);
    if (!found) return;
    found.entity.mentions = found.entity.mentions.filter((mention) => mention !== found.mention);
    this.#byStart.set(
      span.start,
      this.#byStart.get(span.start)!.filter((entry) => entry !== found),
    );
    for (const block of blocksOf(found.mention)) this.#byBlock.get(block)?.delete(found.mention);
  }

  /** Names never overlap: the person's one stays. */
  removeNamesOver(span: Span): void {
    for (const block of blocksOf(span)) {
      for (const mention of [...(this.#byBlock.get(block) ?? [])]) {
        if (mention.kind === "name" && overlaps(mention, span)) this.removeMention(mention);
      }
    }
  }

  /** The person has said who speaks here. */
  keepSpeaker(statement: string): void {
    this.#spoken.add(statement);
  }

  /** A mention is another entity's: that one speaks where the mention is the source, unless the person said who does. */
  followMention(mention: Span, from: string, to: string): void {
    this.statements = this.statements.map((statement) =>
      statement.speaker === from &&
      !this.#spoken.has(statement.id) &&
      statement.source.some((source) => contains(source, mention))
        ? { ...statement, speaker: to }
        : statement,
    );
  }

  /** Moves all mentions of one entity to another; what referred to the first refers to the second. */
  merge(from: WorkingEntity, into: WorkingEntity): void {
    if (from === into) return;
    for (const mention of [...from.mentions]) {
      this.removeMention(mention);
      this.addMention(into, mention);
    }
    into.aliases = [...new Set([...into.aliases, from.name, ...from.aliases])].filter(
      (alias) => alias !== into.name,
    );
    into.roles = [...into.roles, ...from.roles];
    this.#entities.delete(from.id);
    this.#joined.set(from.id, into.id);
    this.forgetNames();
  }

  /** The set as it now is: entities without a mention are gone, and references to them. */
  finish(): AnnotationSet {
    const entities = [...this.#entities.values()]
      .filter(({ mentions }) => mentions.length > 0)
      .map((entity): Entity => ({
        ...entity,
        type: entity.type as Entity["type"],
        mentions: [...entity.mentions].sort(bySpan),
      }))
      .sort((a, b) => bySpan(a.mentions[0], b.mentions[0]));
    const left = new Set(entities.map(({ id }) => id));
    const meetingIds = new Set(this.meetings.map(({ id }) => id));
    const one = (id: string | null): string | null => {
      let current = id;
      while (current !== null && this.#joined.has(current)) current = this.#joined.get(current)!;
      return current !== null && left.has(current) ? current : null;
    };
    const many = (ids: readonly string[]) => [...new Set(ids.map(one))].filter((id) => id !== null);
    const statementIds = new Set(this.statements.map(({ id }) => id));
    return {
      ...this.proposals,
      entities,
      statements: this.statements
        .map((statement) => ({
          ...statement,
          speaker: one(statement.speaker),
          addressees: many(statement.addressees),
          meeting: statement.meeting !== null && meetingIds.has(statement.meeting) ? statement.meeting : null,
          parent: statement.parent !== null && statementIds.has(statement.parent) ? statement.parent : null,
        }))
        .sort((a, b) => bySpan(a.content[0], b.content[0])),
      meetings: this.meetings
        .map((meeting) => ({
          ...meeting,
          participants: many(meeting.participants),
          place: one(meeting.place),
          date: one(meeting.date),
          host: one(meeting.host),
          sides: meeting.sides.flatMap(({ participant, side }) => {
            const [who, which] = [one(participant), one(side)];
            return who !== null && which !== null ? [{ participant: who, side: which }] : [];
          }),
          occasion:
            meeting.occasion !== null && (meetingIds.has(meeting.occasion) || left.has(meeting.occasion))
              ? meeting.occasion
              : null,
        }))
        .sort((a, b) => bySpan(a.mentions[0], b.mentions[0])),
    };
  }
}

/** Characters in a block, as a power of two. */
const BLOCK = 8;

function* blocksOf({ start, end }: Span): Generator<number> {
  for (let block = start >> BLOCK; block <= end >> BLOCK; block++) yield block;
}

const nameKey = (name: string, type: string): string => `${type}\n${name}`;

function firstByName(entities: Iterable<WorkingEntity>): Map<string, WorkingEntity> {
  const found = new Map<string, WorkingEntity>();
  for (const entity of entities) {
    const key = nameKey(entity.name, entity.type);
    if (!found.has(key)) found.set(key, entity);
  }
  return found;
}

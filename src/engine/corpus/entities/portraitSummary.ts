import type { EntityType } from "../../annotations/annotationSet";
import { type HitSummary, hitSummary } from "../query/hitSummary";
import type { DocumentRecord, Range } from "../record";
import { placesByRecord, type CorpusEntity } from "./corpusEntity";
import type { Span } from "../../text/span";
import type { Likeness, SharedFact } from "./join";
import type { Occurrence } from "./occurrence";
import type { Portrait } from "./portrait";

/** A place in a document: plain data. */
export interface PlaceSummary {
  /** Name of the document in the index. */
  readonly document: string;
  /** ISO day of the document. */
  readonly date: string | null;
  /** UTF-16, half-open. */
  readonly span: Span;
}

/** Who is meant, without what the documents tell: plain data. */
export interface EntitySummary {
  readonly name: string;
  readonly type: EntityType;
  /** The office that is told most. */
  readonly role: string | null;
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly documents: number;
  /** Where the first of the documents names it: finds it again. */
  readonly at: PlaceSummary;
}

export interface OfficeSummary {
  readonly name: string;
  readonly of: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly places: readonly PlaceSummary[];
}

/** Why an occurrence is taken for the same as another. */
export interface JoinSummary {
  readonly name: string;
  readonly place: PlaceSummary;
  readonly likeness: Likeness;
  readonly facts: readonly SharedFact[];
  readonly otherName: string;
  readonly other: PlaceSummary;
}

/** A portrait as plain data, to be handed from thread to thread. */
export interface PortraitSummary extends EntitySummary {
  readonly names: readonly string[];
  readonly offices: readonly OfficeSummary[];
  readonly statements: readonly HitSummary[];
  readonly meetings: readonly MeetingSummary[];
  readonly companions: readonly (EntitySummary & { readonly meetings: number })[];
  readonly joins: readonly JoinSummary[];
}

/** A meeting with the parties beside the one whose portrait it is. */
export interface MeetingSummary extends HitSummary {
  readonly others: readonly string[];
}

export function portraitSummary(portrait: Portrait): PortraitSummary {
  const { entity, offices, statements, meetings, companions } = portrait;
  const own = placesByRecord(entity.occurrences);
  return {
    ...entitySummary(entity),
    names: entity.names,
    offices: offices.map(({ places, ...office }) => ({
      ...office,
      places: places.map(({ record, at }) => placeIn(record, at)),
    })),
    statements: statements.map(hitSummary),
    meetings: meetings.map((hit) => ({
      ...hitSummary(hit),
      others:
        hit.kind === "meeting"
          ? hit.meeting.parties
              .filter((at) => own.get(hit.record)?.has(at) !== true)
              .map((at) => hit.record.entities[at].name)
          : [],
    })),
    companions: companions.map((one) => ({ ...entitySummary(one.entity), meetings: one.meetings.length })),
    joins: entity.occurrences.flatMap(({ record, at, join }) =>
      join
        ? {
            name: record.entities[at].name,
            place: placeOf({ record, at }),
            likeness: join.likeness,
            facts: join.facts,
            otherName: join.with.record.entities[join.with.at].name,
            other: placeOf(join.with),
          }
        : [],
    ),
  };
}

export function entitySummary(entity: CorpusEntity): EntitySummary {
  const { name, type, roles, country, wikidata, documents, occurrences } = entity;
  return {
    name,
    type,
    role: roles.at(0) ?? null,
    country,
    wikidata,
    documents: documents.length,
    at: placeOf(occurrences[0]),
  };
}

const placeOf = ({ record, at }: Occurrence): PlaceSummary => placeIn(record, record.entities[at].at);

const placeIn = ({ name, date }: DocumentRecord, [start, end]: Range): PlaceSummary => ({
  document: name,
  date,
  span: { start, end },
});

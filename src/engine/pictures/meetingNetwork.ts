import type { EntityType, MeetingMode, MeetingStatus } from "../annotations/annotationSet";
import { byCount } from "../corpus/counts";
import type { CorpusEntity } from "../corpus/entities/corpusEntity";
import type { EntityLookup } from "../corpus/entities/entityLookup";
import { dateOfHit } from "../corpus/query/hit";
import type { DocumentRecord, MeetingRecord } from "../corpus/record";
import { groupReports } from "../folder/mergeMeetings";
import { finish } from "../steps";
import { isSameParty } from "../folder/partyKey";
import { compare } from "../text/compare";
import type { Span } from "../text/span";
import { type Told, toldIn } from "./told";

/** Somebody who took part in a meeting. */
export interface NetworkNode {
  readonly name: string;
  readonly type: EntityType;
  /** The office that is told most. */
  readonly role: string | null;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  /** Number of meetings. */
  readonly meetings: number;
  /** Where the first document that tells of one of them names this party first. */
  readonly document: string;
  readonly at: Span;
}

/** One meeting, however many documents report it. */
export interface NetworkMeeting {
  /** ISO day, month, year or interval: its own, or that of the document that reports it. */
  readonly date: string | null;
  readonly status: MeetingStatus;
  readonly mode: MeetingMode;
  /** As a document writes it. */
  readonly place: string | null;
  /** Places in `nodes`, ascending, each once. */
  readonly parties: readonly number[];
  /** One or more. */
  readonly reports: readonly Told[];
}

/** Who met whom in some documents: plain data. Two nodes are joined by the meetings that have both as parties. */
export interface MeetingNetwork {
  /** Those of most meetings first. */
  readonly nodes: readonly NetworkNode[];
  /** In the order of time; without a date last. */
  readonly meetings: readonly NetworkMeeting[];
}

/** A party as a record has it: its joined entity, or its own place where documents share none. */
type Party = CorpusEntity | string;

interface Report {
  readonly source: string;
  readonly parties: readonly string[];
  readonly place: string | null;
  readonly date: string | null;
  readonly mode: MeetingMode;
  readonly record: DocumentRecord;
  readonly meeting: MeetingRecord;
}

/**
 * The network of the meetings that records tell of: parties are joined over documents as `lookup` has them, reports of one
 * meeting are merged. A party that no other document can share, as “officials”, is a node of its own document. The same
 * whatever the order of the records. Pure.
 */
export function meetingNetwork(records: Iterable<DocumentRecord>, lookup: EntityLookup): MeetingNetwork {
  const maker = new NetworkMaker(lookup);
  const inOrder = [...records].sort((a, b) => compare(a.name, b.name));
  for (const reports of finish(groupReports(reportsIn(inOrder)))) maker.add(reports);
  return maker.network();
}

function* reportsIn(records: Iterable<DocumentRecord>): Generator<Report> {
  for (const record of records) {
    for (const meeting of record.meetings) {
      const { place, date, mode } = meeting;
      const nameAt = (at: number) => record.entities[at].name;
      yield {
        source: record.name,
        parties: meeting.parties.map(nameAt),
        place: place === null ? null : nameAt(place),
        date,
        mode,
        record,
        meeting,
      };
    }
  }
}

interface MadeNode {
  readonly node: Omit<NetworkNode, "meetings">;
  count: number;
}

class NetworkMaker {
  readonly #lookup: EntityLookup;
  readonly #nodes = new Map<Party, MadeNode>();
  readonly #meetings: (Omit<NetworkMeeting, "parties"> & { readonly parties: readonly MadeNode[] })[] = [];

  constructor(lookup: EntityLookup) {
    this.#lookup = lookup;
  }

  add(reports: readonly Report[]): void {
    const parties = this.#partiesOf(reports);
    for (const party of parties) party.count++;
    const dated = reports.find(({ date }) => date !== null) ?? reports[0];
    this.#meetings.push({
      date: dateOfHit({ kind: "meeting", ...dated }),
      status: byCount(reports.map(({ meeting }) => meeting.status))[0],
      mode: byCount(reports.map(({ mode }) => mode).filter((mode) => mode !== "unknown")).at(0) ?? "unknown",
      place: byCount(reports.flatMap(({ place }) => place ?? [])).at(0) ?? null,
      parties,
      reports: reports.map(({ record, meeting }) => toldIn(record, meeting.at, meeting)),
    });
  }

  network(): MeetingNetwork {
    const nodes = [...this.#nodes.values()]
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    const numberOf = new Map(nodes.map((made, at) => [made, at]));
    const meetings = this.#meetings
      .map(({ parties, ...meeting }) => ({
        ...meeting,
        parties: parties.map((party) => numberOf.get(party) ?? 0).sort((a, b) => a - b),
      }))
      .sort((a, b) => compare(a.date ?? "~", b.date ?? "~"));
    return { nodes: nodes.map(({ node, count }) => ({ ...node, meetings: count })), meetings };
  }

  /**
   * Reports of one meeting may call a party so differently that nothing else joins the names ("Lavrov", "Sergey Lavrov"): in
   * this meeting they are one.
   */
  #partiesOf(reports: readonly Report[]): readonly MadeNode[] {
    const found: { readonly names: string[]; readonly source: string; readonly made: MadeNode }[] = [];
    for (const { source, record, meeting } of reports) {
      for (const at of new Set(meeting.parties)) {
        const made = this.#nodeOf(record, at);
        const { name } = record.entities[at];
        const known = found.find(
          (one) =>
            one.made === made ||
            (one.source !== source && one.names.some((other) => isSameParty(other, name))),
        );
        if (known) known.names.push(name);
        else found.push({ names: [name], source, made });
      }
    }
    return found.map(({ made }) => made);
  }

  #nodeOf(record: DocumentRecord, at: number): MadeNode {
    const entity = this.#lookup.at(record, at);
    const key: Party = entity ?? `${record.name} ${at}`;
    const known = this.#nodes.get(key);
    if (known) return known;
    const own = record.entities[at];
    const [start, end] = own.at;
    const { name, type, role, country } = entity
      ? { ...entity, role: entity.roles.at(0) ?? null }
      : { ...own, country: own.country };
    const node = { name, type, role, country, document: record.name, at: { start, end } };
    const made = { node, count: 0 };
    this.#nodes.set(key, made);
    return made;
  }
}

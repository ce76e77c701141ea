import { oneLine } from "../text/oneLine";
import { fingerprint, type TextFingerprint } from "../anchoring/fingerprint";
import type { AnnotationSet, Entity, Meeting, Statement } from "../annotations/annotationSet";
import { dayOfDocument } from "../document/dayOfDocument";
import type { CountryCoder } from "../events/countryCoder";
import { linesConcerning } from "../ownWords/concerning";
import { signatureOf } from "../ownWords/textSignature";
import { Lines } from "../text/lines";
import { nearest } from "../text/nearest";
import { WORD_GAP } from "../text/quote";
import type { Span } from "../text/span";
import { splitParagraphs } from "../text/split";
import { isFollowed } from "./followed";
import {
  type DocumentRecord,
  type EntityRecord,
  type MeetingRecord,
  type Range,
  RECORD_VERSION,
  type RoleRecord,
  type StatementRecord,
} from "./record";

/** What a record is made from. */
export interface RecordSource {
  /** The document's name in the index. */
  readonly name: string;
  readonly text: string;
  /** What the person decided, as it is kept beside the document; part of the stamp. */
  readonly decisions?: string;
  /** ISO day of the document where neither front matter nor its name states one. */
  readonly date?: string;
  /** The project's own list of words; of the stamp is what may concern the text. */
  readonly words?: string;
}

/** Titles are shown in rows. */
const LONGEST_TITLE = 200;

/** Tells whether a record is still true of its document, without annotating it. */
export function stampOf({ text, decisions = "", date, words = "" }: RecordSource): string {
  const { length, hash } = fingerprint(text);
  const listed = words === "" ? "" : linesConcerning(words, text).join("\n");
  const parts = [length, hash, decisions === "" ? "" : fingerprint(decisions).hash, date ?? ""];
  return (listed === "" ? parts : [...parts, fingerprint(listed).hash]).join(":");
}

/** The checksum of the text that a record was made from, as files of decisions have it. */
export function checksumOf({ stamp }: DocumentRecord): TextFingerprint {
  const [length, hash] = stamp.split(":");
  return { length: Number(length), hash };
}

/** The record of a document: `annotations` are of this text, with the person's decisions laid over. Pure. */
export function makeRecord(
  source: RecordSource,
  annotations: AnnotationSet,
  countryOf: CountryCoder,
): DocumentRecord {
  const { origin = null, genre = null } = annotations;
  return {
    version: RECORD_VERSION,
    name: source.name,
    stamp: stampOf(source),
    genre,
    origin,
    ...headOf(source, annotations),
    length: source.text.length,
    signature: signatureOf(source.text),
    ...new RecordMaker(source.text, annotations, countryOf).parts(),
  };
}

/** What is known of a document above its text. */
interface DocumentHead {
  /** ISO day: as its front matter states, its name, a line above its text, or whoever names it; null: nobody. */
  readonly date: string | null;
  /** What its front matter calls it, or its first line. */
  readonly title: string;
}

export function headOf(
  { name, text, date }: Pick<RecordSource, "name" | "text" | "date">,
  { origin, entities }: AnnotationSet,
): DocumentHead {
  const paragraphs = splitParagraphs(text);
  return {
    date: dayOfDocument({ origin, name, date }, () => paragraphs, entities),
    title: (origin?.title ?? firstLine(text, paragraphs.at(0))).slice(0, LONGEST_TITLE),
  };
}

const firstLine = (text: string, first: Span | undefined): string =>
  first ? oneLine(text.slice(first.start, first.end)) : "";

const rangeOf = ({ start, end }: Span): Range => [start, end];

class RecordMaker {
  readonly #text: string;
  readonly #set: AnnotationSet;
  readonly #countryOf: CountryCoder;
  readonly #lines: Lines;
  readonly #byId: ReadonlyMap<string, Entity>;
  readonly #kept: readonly Entity[];
  /** Id → place in the record. */
  readonly #entityAt: ReadonlyMap<string, number>;
  readonly #meetingAt: ReadonlyMap<string, number>;
  /** Whom a participant of a meeting stands for. */
  readonly #sides: ReadonlyMap<string, string>;

  constructor(text: string, set: AnnotationSet, countryOf: CountryCoder) {
    this.#text = text;
    this.#set = set;
    this.#countryOf = countryOf;
    this.#lines = new Lines(text);
    this.#byId = new Map(set.entities.map((entity) => [entity.id, entity]));
    const named = new Set([
      ...set.statements.flatMap(({ speaker, addressees }) => [...(speaker ? [speaker] : []), ...addressees]),
      ...set.meetings.flatMap(({ participants, place }) => [...participants, ...(place ? [place] : [])]),
    ]);
    this.#kept = set.entities.filter(({ id, type }) => isFollowed(type) || named.has(id));
    this.#entityAt = new Map(this.#kept.map(({ id }, at) => [id, at]));
    this.#meetingAt = new Map(set.meetings.map(({ id }, at) => [id, at]));
    this.#sides = new Map(
      set.meetings.flatMap(({ sides }) => sides.map(({ participant, side }) => [participant, side])),
    );
  }

  parts(): Pick<DocumentRecord, "entities" | "statements" | "meetings"> {
    return {
      entities: this.#kept.map((entity) => this.#entity(entity)),
      statements: this.#set.statements.map((statement) => this.#statement(statement)),
      meetings: this.#set.meetings.map((meeting) => this.#meeting(meeting)),
    };
  }

  #entity(entity: Entity): EntityRecord {
    const { name, type, aliases, mentions } = entity;
    const roles = this.#roles(entity);
    const role = roles.at(0)?.name ?? null;
    const at = mentions.length > 0 ? rangeOf(mentions[0]) : ([0, 0] as const);
    const country = this.#country(entity);
    const { wikidata = null } = entity;
    return { name, type, aliases, role, roles, country, wikidata, mentions: mentions.length, at };
  }

  #roles({ roles, mentions }: Entity): RoleRecord[] {
    return roles.flatMap(({ role, of }) => {
      const office = this.#byId.get(role);
      const at = office && nearest(office.mentions, mentions);
      if (!office || !at) return [];
      const body = of === null ? undefined : this.#byId.get(of);
      return {
        name: office.name,
        of: body?.name ?? null,
        at: rangeOf(at),
        line: this.#lines.at(at.start).line,
      };
    });
  }

  /** The country of the thing itself, of the side that it takes, or of the office that it holds. */
  #country({ id, type, name, roles }: Entity): string | null {
    const standsFor = [this.#sides.get(id), ...roles.map(({ of }) => of)];
    const names = standsFor.flatMap((of) => (of ? (this.#byId.get(of)?.name ?? []) : []));
    for (const one of type === "person" ? names : [name, ...names]) {
      const country = this.#countryOf(one);
      if (country) return country;
    }
    return null;
  }

  #statement(statement: Statement): StatementRecord {
    const { speaker, addressees, act, form, polarity, cue, content, source, meeting } = statement;
    const first = Math.min(...[...cue, ...content, ...source].map(({ start }) => start));
    return {
      speaker: this.#placeOf(speaker),
      addressees: addressees.flatMap((id) => this.#placeOf(id) ?? []),
      act,
      form,
      polarity,
      cue: cue.map(rangeOf),
      content: content.map(rangeOf),
      source: source.map(rangeOf),
      cueWords: this.#words(cue),
      words: this.#words(content),
      line: this.#lines.at(Number.isFinite(first) ? first : 0).line,
      meeting: meeting === null ? null : (this.#meetingAt.get(meeting) ?? null),
    };
  }

  #meeting({ participants, place, date, mode, status, topics, mentions }: Meeting): MeetingRecord {
    const value = date === null ? undefined : this.#byId.get(date)?.value;
    const at = mentions.at(0) ?? { start: 0, end: 0 };
    return {
      parties: participants.flatMap((id) => this.#placeOf(id) ?? []),
      place: this.#placeOf(place),
      date: value?.kind === "date" ? value.iso : null,
      mode,
      status,
      topics: topics.map((topic) => this.#words([topic])),
      at: rangeOf(at),
      words: this.#words([at]),
      line: this.#lines.at(at.start).line,
    };
  }

  readonly #placeOf = (id: string | null): number | null =>
    id === null ? null : (this.#entityAt.get(id) ?? null);

  readonly #words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => this.#text.slice(start, end)).join(WORD_GAP);
}

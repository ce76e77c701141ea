import type {
  EntityType,
  Genre,
  MeetingMode,
  MeetingStatus,
  Origin,
  Polarity,
  StatementAct,
  StatementForm,
} from "../annotations/annotationSet";

/** Counts up when a record says something else than before: an index of another version is built anew. */
export const RECORD_VERSION = 3;

/** A stretch of the document: UTF-16 code units, `[start, end)`. */
export type Range = readonly [start: number, end: number];

/** What an index keeps of one document: plain data, without its text but for the words that it quotes. */
export interface DocumentRecord {
  readonly version: number;
  /** The document's name in the index, unique: a path with "/" between folders. */
  readonly name: string;
  /** What the record was made from (`stampOf`): the same stamp, the same record. */
  readonly stamp: string;
  readonly genre: Genre | null;
  readonly origin: Origin | null;
  /** The day of the document, ISO, by its front matter, its name or a line above its text; null where none states it. */
  readonly date: string | null;
  /** What its front matter calls it, or its first line. */
  readonly title: string;
  /** UTF-16 code units. */
  readonly length: number;
  /** Which words it has (`signatureOf`). */
  readonly signature: string;
  /** Persons, organisations, places, and whoever speaks or takes part. */
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly StatementRecord[];
  readonly meetings: readonly MeetingRecord[];
}

export interface EntityRecord {
  /** The canonical name. */
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  /** The first office that a person is said to hold ("Foreign Minister"), or null. */
  readonly role: string | null;
  /** All of them, in the order of the text. */
  readonly roles: readonly RoleRecord[];
  /** ISO 3166-1 alpha-3 code of the country that it is, lies in or stands for, as far as the text tells. */
  readonly country: string | null;
  /** "Q796", where the engine knows it (`Entity.wikidata`). */
  readonly wikidata: string | null;
  /** How many places of the text refer to it. */
  readonly mentions: number;
  /** The first of them. */
  readonly at: Range;
}

/** An office that a person is said to hold. */
export interface RoleRecord {
  /** In the words of the text. */
  readonly name: string;
  /** The country or body that it belongs to, by its canonical name; null where the text names none. */
  readonly of: string | null;
  /** Where the text says so: the place nearest to one that names the person. */
  readonly at: Range;
  /** One-based line of it. */
  readonly line: number;
}

export interface StatementRecord {
  /** Place in `entities` of the record; null where the text names nobody. */
  readonly speaker: number | null;
  /** Whom it was said to: places in `entities`. */
  readonly addressees: readonly number[];
  readonly act: StatementAct;
  readonly form: StatementForm;
  readonly polarity: Polarity;
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly source: readonly Range[];
  /** The text under the cue. */
  readonly cueWords: string;
  /** The text under the content, pieces joined by " … ". */
  readonly words: string;
  /** One-based line of the first of its places. */
  readonly line: number;
  /** Place in `meetings` of the record. */
  readonly meeting: number | null;
}

export interface MeetingRecord {
  /** Places in `entities`. */
  readonly parties: readonly number[];
  /** Place in `entities`. */
  readonly place: number | null;
  /** ISO day, month, year or interval. */
  readonly date: string | null;
  readonly mode: MeetingMode;
  readonly status: MeetingStatus;
  /** What it was about, in the words of the text. */
  readonly topics: readonly string[];
  /** The words that tell of it first. */
  readonly at: Range;
  readonly words: string;
  readonly line: number;
}

import { ENTITY_TYPES, MEETING_MODES, MEETING_STATUSES } from "../../annotations/annotationSet";
import type { Genre, Origin } from "../../annotations/annotationSet";
import { ACTS, FORMS } from "../query/codes";
import {
  type DocumentRecord,
  type EntityRecord,
  type MeetingRecord,
  type Range,
  RECORD_VERSION,
  type StatementRecord,
} from "../record";
import { NumberReader, writeNumbers } from "./numbers";
import { type Piece, piecesOf, wordsIn } from "./pieces";

/** A record in about a third of its size: lists in place of keys, numbers as text, words that lie inside others once. */
export type PackedRecord = readonly [
  name: string,
  stamp: string,
  genre: Genre | null,
  origin: Origin | null,
  date: string | null,
  title: string,
  length: number,
  pieces: readonly Piece[],
  entities: readonly PackedEntity[],
  statements: string,
  meetings: readonly (readonly [date: string | null, topics: readonly string[]])[],
  numbers: string,
  signature: string,
];
/** Roles, country and aliases are left out from the end where there are none. */
type PackedEntity = readonly [
  name: string,
  roles?: readonly PackedRole[],
  country?: string | null,
  ...aliases: readonly string[],
];
/** The name alone where the text names no country or body. */
type PackedRole = string | readonly [name: string, of: string];

export function packRecord(record: DocumentRecord): PackedRecord {
  const { name, stamp, genre, origin, date, title, length, entities, statements, meetings, signature } =
    record;
  const pieces = piecesOf([
    ...statements.flatMap(({ cue, cueWords, content, words }) => [
      [cue, cueWords] as const,
      [content, words] as const,
    ]),
    ...meetings.map(({ at, words }) => [[at], words] as const),
  ]);
  return [
    name,
    stamp,
    genre,
    origin,
    date,
    title,
    length,
    pieces,
    entities.map(packEntity),
    writeNumbers(statements.flatMap(numbersOfStatement)),
    meetings.map((meeting) => [meeting.date, meeting.topics]),
    writeNumbers([...entities.flatMap(numbersOfEntity), ...meetings.flatMap(numbersOfMeeting)]),
    signature,
  ];
}

/** Throws if the parts do not fit each other. */
export function unpackRecord(packed: PackedRecord): DocumentRecord {
  const [name, stamp, genre, origin, date, title, length, pieces, names, numbers, meetings, rest, signature] =
    packed;
  const reader = new NumberReader(rest);
  const entities = names.map((entity) => readEntity(entity, reader));
  const unpacked = meetings.map((meeting) => readMeeting(meeting, reader, pieces));
  const statements: StatementRecord[] = [];
  for (const own = new NumberReader(numbers); !own.done;) statements.push(readStatement(own, pieces));
  return {
    version: RECORD_VERSION,
    name,
    stamp,
    genre,
    origin,
    date,
    title,
    length,
    signature,
    entities,
    statements,
    meetings: unpacked,
  };
}

const packEntity = ({ name, roles, country, aliases }: EntityRecord): PackedEntity => {
  const packed = roles.map((role): PackedRole => (role.of === null ? role.name : [role.name, role.of]));
  if (aliases.length > 0) return [name, packed, country, ...aliases];
  if (country !== null) return [name, packed, country];
  return packed.length > 0 ? [name, packed] : [name];
};

const numbersOfEntity = ({ type, mentions, at, roles, wikidata }: EntityRecord): number[] => [
  ENTITY_TYPES.indexOf(type),
  wikidata === null ? 0 : Number(wikidata.slice(1)),
  mentions,
  ...numbersOfRange(at),
  ...roles.flatMap((role) => [...numbersOfRange(role.at), role.line]),
];

const numbersOfRange = ([start, end]: Range): number[] => [start, end - start];

function readEntity(
  [name, packed = [], country = null, ...aliases]: PackedEntity,
  reader: NumberReader,
): EntityRecord {
  const type = ENTITY_TYPES[reader.next()];
  const number = reader.next();
  const wikidata = number === 0 ? null : `Q${number}`;
  const mentions = reader.next();
  const at = readRange(reader, 0);
  const roles = packed.map((role) => {
    const [own, of] = typeof role === "string" ? [role, null] : role;
    return { name: own, of, at: readRange(reader, 0), line: reader.next() };
  });
  return { name, type, aliases, role: roles.at(0)?.name ?? null, roles, country, wikidata, mentions, at };
}

/** 0: none. */
const orNone = (place: number | null): number => (place === null ? 0 : place + 1);
const readOrNone = (reader: NumberReader): number | null => {
  const place = reader.next();
  return place === 0 ? null : place - 1;
};
const readRange = (reader: NumberReader, from: number): Range => {
  const start = from + reader.next();
  return [start, start + reader.next()];
};

/** Its ranges count from the start of its first. */
function numbersOfStatement(statement: StatementRecord): number[] {
  const { speaker, addressees, act, form, polarity, cue, content, source, line, meeting } = statement;
  const first = [...cue, ...content, ...source].at(0)?.[0] ?? 0;
  const ranges = (all: readonly Range[]) => [
    all.length,
    ...all.flatMap(([start, end]) => [start - first, end - start]),
  ];
  return [
    orNone(speaker),
    addressees.length,
    ...addressees,
    ACTS.indexOf(act) * 2 + (polarity === "negative" ? 1 : 0),
    FORMS.indexOf(form),
    orNone(meeting),
    line,
    first,
    ...ranges(cue),
    ...ranges(content),
    ...ranges(source),
  ];
}

function readStatement(reader: NumberReader, pieces: readonly Piece[]): StatementRecord {
  const speaker = readOrNone(reader);
  const addressees = reader.list(() => reader.next());
  const code = reader.next();
  const form = FORMS[reader.next()];
  const meeting = readOrNone(reader);
  const line = reader.next();
  const first = reader.next();
  const [cue, content, source] = [0, 1, 2].map(() => reader.list(() => readRange(reader, first)));
  return {
    speaker,
    addressees,
    act: ACTS[code >> 1],
    form,
    polarity: code & 1 ? "negative" : "positive",
    cue,
    content,
    source,
    cueWords: wordsIn(pieces, cue),
    words: wordsIn(pieces, content),
    line,
    meeting,
  };
}

const numbersOfMeeting = ({
  parties,
  place,
  mode,
  status,
  at: [start, end],
  line,
}: MeetingRecord): number[] => [
  parties.length,
  ...parties,
  orNone(place),
  MEETING_MODES.indexOf(mode),
  MEETING_STATUSES.indexOf(status),
  line,
  start,
  end - start,
];

function readMeeting(
  [date, topics]: PackedRecord[10][number],
  reader: NumberReader,
  pieces: readonly Piece[],
): MeetingRecord {
  const parties = reader.list(() => reader.next());
  const place = readOrNone(reader);
  const mode = MEETING_MODES[reader.next()];
  const status = MEETING_STATUSES[reader.next()];
  const line = reader.next();
  const at = readRange(reader, 0);
  return { parties, place, date, mode, status, topics, at, words: wordsIn(pieces, [at]), line };
}

import {
  ENTITY_TYPES,
  type AnnotationSet,
  type Entity,
  type EntityType,
  type Genre,
  type Meeting,
  type Statement,
} from "../../engine";
import { plain, shorten, textOf } from "./text";

const HEADINGS: Readonly<Record<EntityType, string>> = {
  person: "People",
  organization: "Organizations",
  place: "Places",
  nationality: "Nationalities and groups",
  event: "Events",
  agreement: "Agreements",
  role: "Roles",
  date: "Dates",
  quantity: "Quantities",
};

const GENRES: Readonly<Record<Genre, string>> = {
  readout: "Readout",
  jointStatement: "Joint statement",
  transcript: "Transcript",
  travel: "Travel announcement",
  list: "List or schedule",
  release: "Release",
  story: "News story",
};

const WIDTH = 90;

/** The annotations of one document as an indented list for a person, line by line. */
export function* outline(source: string, text: string, annotations: AnnotationSet): Generator<string> {
  const reader = new OutlineReader(text, annotations);
  yield `${plain(source)}\n`;
  const { genre, meetings, statements, entities } = annotations;
  if (genre) yield `  ${GENRES[genre]}\n`;
  if (meetings.length + statements.length + entities.length === 0) yield "  Nothing was found.\n";
  if (meetings.length > 0) yield `  Meetings (${meetings.length})\n`;
  for (const meeting of meetings) yield* reader.meeting(meeting);
  if (statements.length > 0) yield `  Statements (${statements.length})\n`;
  yield* reader.statementsBySpeaker();
  if (entities.length > 0) yield `  Entities (${entities.length})\n`;
  for (const type of ENTITY_TYPES) yield* reader.entitiesOf(type);
  yield "\n";
}

class OutlineReader {
  readonly #text: string;
  readonly #annotations: AnnotationSet;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #meetings: ReadonlyMap<string, Meeting>;
  readonly #madeAt: ReadonlyMap<string | null, readonly Statement[]>;

  constructor(text: string, annotations: AnnotationSet) {
    this.#text = text;
    this.#annotations = annotations;
    this.#entities = new Map(annotations.entities.map((entity) => [entity.id, entity]));
    this.#meetings = new Map(annotations.meetings.map((meeting) => [meeting.id, meeting]));
    this.#madeAt = groupBy(annotations.statements, (statement) => statement.meeting);
  }

  *meeting(meeting: Meeting): Generator<string> {
    const facts = [
      this.#name(meeting.place),
      this.#name(meeting.date),
      meeting.mode === "unknown" ? "" : meeting.mode,
    ];
    const known = [meeting.status, ...facts].filter((fact) => fact !== "");
    yield `    ${this.#title(meeting)} (${known.join(", ")})\n`;
    const parties = meeting.participants.map((id) => this.#name(id)).join(", ");
    yield `      parties: ${parties || "not named"}\n`;
    const frame = meeting.occasion === null ? "" : this.#occasion(meeting.occasion);
    if (frame !== "") yield `      in the frame of: ${frame}\n`;
    for (const topic of meeting.topics) yield `      about: ${shorten(textOf(this.#text, [topic]), WIDTH)}\n`;
    for (const statement of this.#madeAt.get(meeting.id) ?? []) {
      yield `      - ${this.#speaker(statement)} ${this.#said(statement)}\n`;
    }
  }

  *statementsBySpeaker(): Generator<string> {
    for (const group of this.#bySpeaker().values()) {
      yield `    ${this.#speaker(group[0])} (${group.length})\n`;
      for (const statement of group) yield `      - ${this.#said(statement)}\n`;
    }
  }

  /** Statements whose source names nobody are together only where the source has the same words. */
  #bySpeaker(): Map<string, Statement[]> {
    return groupBy(
      this.#annotations.statements,
      (statement) => statement.speaker ?? this.#speaker(statement).toLowerCase(),
    );
  }

  *entitiesOf(type: EntityType): Generator<string> {
    const own = this.#annotations.entities.filter((entity) => entity.type === type);
    if (own.length === 0) return;
    yield `    ${HEADINGS[type]} (${own.length})\n`;
    for (const { name, mentions } of own) {
      yield `      - ${plain(name)}${mentions.length > 1 ? ` ×${mentions.length}` : ""}\n`;
    }
  }

  #title(meeting: Meeting): string {
    return shorten(textOf(this.#text, meeting.mentions.slice(0, 1)), WIDTH);
  }

  #name(id: string | null): string {
    return id === null ? "" : plain(this.#entities.get(id)?.name ?? id);
  }

  #occasion(id: string): string {
    const meeting = this.#meetings.get(id);
    return meeting ? this.#title(meeting) : this.#name(id);
  }

  #speaker({ speaker, source }: Statement): string {
    return speaker === null ? textOf(this.#text, source) || "(nobody named)" : this.#name(speaker);
  }

  #said({ cue, content, form }: Statement): string {
    const words = shorten(textOf(this.#text, content), WIDTH);
    return `${textOf(this.#text, cue) || "(continued)"}: ${words}${form === "indirect" ? "" : ` [${form}]`}`;
  }
}

function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

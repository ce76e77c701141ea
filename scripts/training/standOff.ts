// Annotations kept without their texts: positions and a checksum, to be laid on the text where it lies.
import { createHash } from "node:crypto";

/** `[start, end)` in UTF-16 code units of the text. */
export type Range = readonly [start: number, end: number];

export interface StandOffEntity {
  readonly id: string;
  readonly type: string;
  /** Where the canonical name stands; absent where the fullest name is no stretch of the text, then `name` says it. */
  readonly named?: Range;
  readonly name?: string;
  readonly mentions: readonly (readonly [start: number, end: number, kind: "name" | "nominal" | "pronoun"])[];
}

export interface StandOffStatement {
  readonly id: string;
  readonly form: string;
  readonly content: readonly Range[];
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  readonly speaker: string | null;
  readonly addressees: readonly string[];
  readonly act: string;
  readonly parent: string | null;
  readonly meeting: string | null;
}

export interface StandOffMeeting {
  readonly id: string;
  readonly mentions: readonly Range[];
  readonly participants: readonly string[];
  readonly place: string | null;
  readonly date: string | null;
  readonly occasion: string | null;
  readonly status: string;
  readonly mode: string;
  readonly topics: readonly Range[];
}

export interface StandOff {
  /** The text's path inside the corpus ("treasury/texts/2017-02-14-0001.txt"). */
  readonly document: string;
  /** SHA-256 of the text as UTF-8, in hexadecimal digits. */
  readonly sha256: string;
  readonly entities: readonly StandOffEntity[];
  readonly statements: readonly StandOffStatement[];
  readonly meetings: readonly StandOffMeeting[];
}

/** The scheme's form of an annotated document, as the command line prints it. */
export interface Annotated {
  readonly source: string;
  readonly text: string;
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
    readonly mentions: readonly { start: number; end: number; kind: "name" | "nominal" | "pronoun" }[];
  }[];
  readonly statements: readonly StandOffStatement[];
  readonly meetings: readonly StandOffMeeting[];
}

export const checksum = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** Takes the text away. */
export function takeOff(document: string, annotated: Annotated): StandOff {
  const { text, statements, meetings } = annotated;
  const entities = annotated.entities.map(({ id, type, name, mentions }): StandOffEntity => {
    const own = mentions.find(({ start, end }) => text.slice(start, end) === name);
    const at = own?.start ?? text.indexOf(name);
    return {
      id,
      type,
      ...(at >= 0 ? { named: [at, at + name.length] as const } : { name }),
      mentions: mentions.map(({ start, end, kind }) => [start, end, kind] as const),
    };
  });
  return { document, sha256: checksum(text), entities, statements, meetings };
}

/** Lays annotations on their text. Throws `Error` if it is another text. */
export function layOn(standOff: StandOff, text: string): Annotated {
  if (checksum(text) !== standOff.sha256)
    throw new Error(`${standOff.document}: the text is not the one annotated.`);
  return {
    source: standOff.document,
    text,
    entities: standOff.entities.map(({ id, type, named, name, mentions }) => ({
      id,
      type,
      name: named ? text.slice(...named) : (name ?? ""),
      mentions: mentions.map(([start, end, kind]) => ({ start, end, kind })),
    })),
    statements: standOff.statements,
    meetings: standOff.meetings,
  };
}

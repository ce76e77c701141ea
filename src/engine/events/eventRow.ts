import type { MeetingStatus, Polarity } from "../annotations/annotationSet";

/**
 * Root of a PLOVER event. `STATEMENT` stands for what PLOVER leaves out and CAMEO codes 01x: somebody said something
 * that neither agrees, asks, supports, accuses, rejects nor threatens.
 */
export type EventType =
  "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "STATEMENT";

/** Mode of a CONSULT event. */
export type ConsultMode = "visit" | "third-party" | "multilateral" | "phone" | "";

export interface EventActor {
  /** Entity id. */
  readonly entity: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3 code of the country that the actor acts for, or null. */
  readonly country: string | null;
}

/** One event in the shape that event data has. `start` and `end` are UTF-16 offsets of the words that denote it. */
export interface EventRow {
  /** Id of the meeting or the statement. */
  readonly id: string;
  readonly type: EventType;
  readonly mode: ConsultMode;
  /** Of a meeting; empty for a statement. */
  readonly status: MeetingStatus | "";
  readonly polarity: Polarity;
  readonly sources: readonly EventActor[];
  readonly targets: readonly EventActor[];
  readonly place: string;
  /** ISO date or interval where the text's words were resolved, otherwise those words. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** CAMEO root of the class of the cue, empty where none fits. */
  readonly cameo: string;
  readonly rule: string;
  readonly confidence: number;
}

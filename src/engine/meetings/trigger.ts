import type { MeetingMode, MeetingStatus } from "../annotations/annotationSet";
import type { Span } from "../text/span";

/** What sort of occasion a trigger denotes. */
export const MEETING_TYPES = [
  "meet",
  "talk",
  "call",
  "discuss",
  "receive",
  "visit",
  "summon",
  "mediate",
  "summit",
  "session",
  "ceremony",
  "meal",
] as const;
export type MeetingType = (typeof MEETING_TYPES)[number];

/**
 * What the word needs before it tells of a meeting. `sure`: a party. `loose`: a partner, a place, a date or a verb of
 * holding ("talks"). `partner`: loose, and somebody behind "with" ("exchanged views"). `held`: loose, and a verb of
 * holding, a place or a date ("the dialogue").
 */
export const MEETING_WEIGHTS = ["sure", "loose", "partner", "held"] as const;
export type MeetingWeight = (typeof MEETING_WEIGHTS)[number];

/**
 * What a stretch of the sentence is to a trigger. `subject`, `object`, `with`, `of` and `owner` hold parties, `host`
 * the one who hosts; `occasion` the larger event; `topic` what is talked about; `speaker` whoever is
 * heard there; the rest is out of play (`none`).
 */
export type SlotRole =
  | "subject"
  | "object"
  | "with"
  | "of"
  | "owner"
  | "host"
  | "place"
  | "time"
  | "occasion"
  | "topic"
  | "speaker"
  | "none";

/** Words for parties without their names: persons who were named before, or sides as a whole. */
export interface Group {
  readonly kind: "persons" | "sides";
  /** The word that names them: "they", "ministers". */
  readonly head: string;
}

/** Half-open token range of the paragraph. */
export interface Slot {
  readonly role: SlotRole;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Words that may denote a meeting, with the clause around them read into slots. Paragraph offsets. */
export interface MeetingTrigger extends Span {
  readonly type: MeetingType;
  readonly isVerb: boolean;
  readonly firstToken: number;
  readonly endToken: number;
  /** First token of the clause that it stands in: dates and places from here on may be its own. */
  readonly clauseFirst: number;
  /** Index of its sentence in the paragraph. */
  readonly sentence: number;
  readonly slots: readonly Slot[];
  /** Null: the words alone do not say that anything took place or was to ("demanded a meeting"). */
  readonly status: MeetingStatus | null;
  readonly mode: MeetingMode | null;
  /** "the meeting", "this meeting", "during which": refers to one that was introduced before. */
  readonly definite: boolean;
  /** "ministerial", "annual": what tells its sort of meeting from others; empty where nothing does. */
  readonly kindOf: string;
  /** "another", "a second", "separate": not one that was introduced before. */
  readonly fresh: boolean;
  /** Needs a party, place, date or verb of holding before it counts ("talks"). */
  readonly weak: boolean;
  /** A verb of holding, attending, … stands over the noun. */
  readonly held: boolean;
  /** Something is said to stand in for a party without a name ("met officials"). */
  readonly unnamedParty: boolean;
  /** The subject is a person without a name ("the minister", where no minister has one). */
  readonly unnamedSubject: boolean;
  /** Its subject is a group without names: "they", "the two sides". */
  readonly group: Group | null;
  /** The trigger is the name of an event. */
  readonly named: boolean;
  /** "on the sidelines of the summit", "during the summit": the frame of another meeting in the sentence. */
  readonly frame: boolean;
  /** "hosted a forum to discuss …": an infinitive that says what for. */
  readonly isPurpose: boolean;
  /** "said during a meeting": what the main clause reports took place at it. */
  readonly setting: boolean;
  /** Denotes no meeting, but says who else was at the one that was told of. */
  readonly members: boolean;
  readonly rule: string;
}

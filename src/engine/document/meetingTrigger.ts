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

/** What denotes the meeting: a verb ("met"), a noun ("talks"), or the name of an event ("the Riga Summit"). */
export type Denotation = "verb" | "noun" | "name";

/**
 * Which meeting the phrase refers to. `indefinite`: "a meeting". `definite`: "the meeting", one told of before.
 * `another`: "another meeting", not one told of before; `theOther`: "the second meeting", both at once.
 * `occasion`: "the event", only ever what was told of just before.
 */
export type Reference = "indefinite" | "definite" | "another" | "theOther" | "occasion";

/**
 * How it stands in its sentence. `clause`: as what is told. `purpose`: an infinitive that says what for ("hosted a forum
 * to discuss …"). `frame`: around another meeting ("on the sidelines of the summit"). `setting`: where what the main
 * clause reports took place ("said at a meeting"). `both`: either of the two ("during the summit").
 */
export type Standing = "clause" | "purpose" | "frame" | "setting" | "both";

/** Which sides are said to be there without a name: the subject ("the minister met …"), the partner ("met officials"). */
export type Unnamed = "none" | "subject" | "partner" | "both";

/** Words of a paragraph that tell of a meeting, with the clause around them read into slots. Paragraph offsets. */
interface Words extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** First token of the clause that it stands in: dates and places from here on may be its own. */
  readonly clauseFirst: number;
  /** Index of its sentence in the paragraph. */
  readonly sentence: number;
  readonly slots: readonly Slot[];
}

/** Words that may denote a meeting. */
export interface MeetingTrigger extends Words {
  readonly kind: "meeting";
  readonly denotation: Denotation;
  /** The class of the word in the lexicon. Names the rule, decides nothing. */
  readonly code: string;
  readonly type: MeetingType;
  readonly weight: MeetingWeight;
  /** A verb of holding, attending, … stands over the noun. */
  readonly held: boolean;
  /** Null: the words alone do not say that anything took place or was to ("demanded a meeting"). */
  readonly status: MeetingStatus | null;
  readonly mode: MeetingMode | null;
  readonly reference: Reference;
  /** "ministerial", "annual": what tells its sort of meeting from others; empty where nothing does. */
  readonly kindOf: string;
  readonly standing: Standing;
  readonly unnamed: Unnamed;
  /** Its predicate says who was there ("was attended by Lind"), as is told of a meeting that was told of before. */
  readonly attended: boolean;
  /** It is told of beside the meeting that the text is about: "its previous meeting". */
  readonly previous: boolean;
  /** Its subject is a group without names: "they", "the two sides". */
  readonly group: Group | null;
}

/** Words that denote no meeting, but say who else was at the one that was told of. */
export interface MemberTrigger extends Words {
  readonly kind: "members";
  /** The members of a delegation go on to be meant by "the delegation". */
  readonly of: "delegation" | "persons";
}

export type Trigger = MeetingTrigger | MemberTrigger;

export const isVerb = ({ denotation }: MeetingTrigger): boolean => denotation === "verb";
export const isDefinite = ({ reference }: MeetingTrigger): boolean =>
  reference === "definite" || reference === "theOther" || reference === "occasion";
export const isFresh = ({ reference }: MeetingTrigger): boolean =>
  reference === "another" || reference === "theOther";
export const isFrame = ({ standing }: MeetingTrigger): boolean => standing === "frame" || standing === "both";
export const isSetting = ({ standing }: MeetingTrigger): boolean =>
  standing === "setting" || standing === "both";
export const hasUnnamedPartner = ({ unnamed }: MeetingTrigger): boolean =>
  unnamed === "partner" || unnamed === "both";
export const hasUnnamedSubject = ({ unnamed }: MeetingTrigger): boolean =>
  unnamed === "subject" || unnamed === "both";

export const has = ({ slots }: Trigger, wanted: SlotRole): boolean =>
  slots.some(({ role }) => role === wanted);

/** The end of the last of the slots, or of the words themselves. */
export const reachOf = (slots: readonly Slot[], endToken: number): number =>
  slots.reduce((end, slot) => Math.max(end, slot.endToken), endToken);

export const referenceOf = (definite: boolean, fresh: boolean): Reference =>
  definite ? (fresh ? "theOther" : "definite") : fresh ? "another" : "indefinite";

export const standingOf = (frame: boolean, setting: boolean): Standing =>
  frame ? (setting ? "both" : "frame") : setting ? "setting" : "clause";

export const unnamedOf = (subject: boolean, partner: boolean): Unnamed =>
  subject ? (partner ? "both" : "subject") : partner ? "partner" : "none";

/** The code by which shells tell which rule found the words. */
export const ruleOf = ({ denotation, code }: MeetingTrigger): string =>
  denotation === "name" ? "meetings.event" : `meetings.${denotation}.${code}`;

import type { Span } from "../text/span";

/** In the order in which menus and outlines list them; a new one goes to the end. */
export const ENTITY_TYPES = [
  "person",
  "organization",
  "place",
  "nationality",
  "event",
  "agreement",
  "role",
  "date",
  "quantity",
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** `name`: a proper name; `nominal`: a description of a named entity; `pronoun`: "he", "its", … */
export type MentionKind = "name" | "nominal" | "pronoun";

/**
 * Why the engine drew a conclusion. `rule` is a stable code ("coreference.surname"); a shell turns it into words.
 * `spans` are the places in the text that the rule leaned on, document offsets. `confidence` is in (0, 1].
 */
export interface Evidence {
  readonly rule: string;
  readonly confidence: number;
  readonly spans?: readonly Span[];
}

/** Values that a person gave to attributes of the project, by the attribute's name. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** One place in the text that refers to an entity. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** ISO code of the country for whose government a capital's name stands here ("Beijing’s readiness"). */
  readonly standsFor?: string;
  /** How this place was found and why it was linked to its entity. */
  readonly evidence: Evidence;
  readonly attributes?: Attributes;
}

/** A date as resolved to the calendar. `iso` is a date, a month, a year or an ISO 8601 interval. */
export interface DateValue {
  readonly kind: "date";
  readonly iso: string;
  /** What a relative expression was resolved from. */
  readonly anchor?: "dateline" | "file" | "mention" | "text";
}

export interface QuantityValue {
  readonly kind: "quantity";
  readonly amount: number;
  /** "USD", "percent", "year", "person", … or null for a bare count. */
  readonly unit: string | null;
  readonly approximate: boolean;
}

/** An office that a person holds, as the text says it. */
export interface HeldRole {
  /** Entity id of the `role`. */
  readonly role: string;
  /** Entity id of the country or body that the office belongs to, if the text names it. */
  readonly of: string | null;
}

/** One thing in the world, with every place that refers to it. Mentions are in document order. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The canonical name: the fullest form in the text. */
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** The other written forms of the name. */
  readonly aliases: readonly string[];
  /** Offices held, for a person. */
  readonly roles: readonly HeldRole[];
  readonly value?: DateValue | QuantityValue;
  /**
   * The id under which Wikidata knows it ("Q796"): a country, or a person whose name, office and country agree with a term of
   * office at the document's date.
   */
  readonly wikidata?: string;
}

export type StatementForm = "direct" | "mixed" | "indirect";

/**
 * The kind of speech act. `attitude` is a belief, wish or plan that somebody is reported to have.
 * The classes follow the cue lexicon.
 */
export type StatementAct =
  | "assert"
  | "affirm"
  | "deny"
  | "refuse"
  | "ask"
  | "urge"
  | "demand"
  | "promise"
  | "warn"
  | "threaten"
  | "agree"
  | "reject"
  | "praise"
  | "condemn"
  | "regret"
  | "predict"
  | "declare"
  | "attitude";

export type Polarity = "positive" | "negative";
export type Tense = "past" | "present" | "future" | "hypothetical";

/** One attribution: a source is reported, by a cue, to have expressed a content. Spans are document offsets. */
export interface Statement {
  readonly id: string;
  readonly form: StatementForm;
  /** One or more pieces in document order, quotation marks included. */
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** How the source stands to the cue where it is not its subject: "said **by Lind**" (agent), "**Lind’s** claim" (owner). */
  readonly sourceAs?: "agent" | "owner";
  /** Entity id of the speaker; null when the source names nobody. */
  readonly speaker: string | null;
  readonly addressees: readonly string[];
  readonly act: StatementAct;
  readonly polarity: Polarity;
  readonly tense: Tense;
  /** "in a statement", "told Al Jazeera": where or through whom it was said. */
  readonly medium: Span | null;
  /** CAMEO root of the cue's class ("010"), or null. */
  readonly cameo: string | null;
  /** Id of the statement whose content holds this one. */
  readonly parent: string | null;
  /** Id of the meeting at which it was made. */
  readonly meeting: string | null;
  readonly attributes?: Attributes;
  readonly evidence: Evidence;
}

export const MEETING_STATUSES = ["held", "planned", "postponed", "cancelled", "denied", "alleged"] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];
export const MEETING_MODES = ["in-person", "phone", "video", "written", "unknown"] as const;
export type MeetingMode = (typeof MEETING_MODES)[number];

/** Whom a participant stands for. */
export interface MeetingSide {
  /** Entity id of the participant. */
  readonly participant: string;
  /** Entity id of the country, nationality or body. */
  readonly side: string;
}

/** An occasion on which at least two parties meet, speak or negotiate. */
export interface Meeting {
  readonly id: string;
  readonly mentions: readonly Span[];
  /** Entity ids. */
  readonly participants: readonly string[];
  /** Entity id of a place mention's entity, or null. */
  readonly place: string | null;
  readonly date: string | null;
  /** Id of the larger meeting (or event entity) in whose frame it takes place. */
  readonly occasion: string | null;
  readonly status: MeetingStatus;
  readonly mode: MeetingMode;
  readonly topics: readonly Span[];
  /** Entity id of who received the others, where the text says so. */
  readonly host: string | null;
  readonly sides: readonly MeetingSide[];
  /** What came of it: "a memorandum of understanding", "a joint statement". */
  readonly outcome: readonly Span[];
  readonly attributes?: Attributes;
  readonly evidence: Evidence;
}

/**
 * `readout`: what one party tells of a meeting or call; `jointStatement`: what several publish together; `transcript`:
 * who said what, turn by turn, or one speech; `travel`: a journey announced; `list`: a schedule, a list of names or facts;
 * `release`: any other text that a body publishes in its own voice; `story`: what a journalist reports.
 */
export const GENRES = [
  "readout",
  "jointStatement",
  "transcript",
  "travel",
  "list",
  "release",
  "story",
] as const;
export type Genre = (typeof GENRES)[number];

/** Where a document comes from, as its front matter says. What it does not say is null. */
export interface Origin {
  readonly title: string | null;
  /** Who published it. */
  readonly publisher: string | null;
  readonly url: string | null;
  /** An ISO day. */
  readonly date: string | null;
}

/** Everything recognised in one version of one document. Immutable: an edit makes a new set. */
export interface AnnotationSet {
  /** The version of the text that the offsets belong to, as its owner counts. */
  readonly version: number;
  readonly textLength: number;
  /** The kind of document; null where nothing tells. */
  readonly genre?: Genre | null;
  /** Title, publisher, address and date that its front matter states; null where it states none. */
  readonly origin?: Origin | null;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly meetings: readonly Meeting[];
}

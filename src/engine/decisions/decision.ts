import type {
  Attributes,
  EntityType,
  MeetingMode,
  MeetingStatus,
  MentionKind,
  StatementAct,
  StatementForm,
} from "../annotations/annotationSet";

/**
 * What a person decided about a document, as data. `T` is how a place in the text is told: `Selectors` when stored,
 * `Span` (or null for an orphan) when applied. Nothing refers to an id that the engine gave, so that decisions hold for
 * another version of the engine.
 */

/** An entity, by one place that mentions it. Name and type are used if no mention is recognised there. */
export interface EntityReference<T> {
  readonly at: T;
  readonly name: string;
  readonly type: string;
}

export interface MentionClaim<T> {
  readonly kind: "mention";
  readonly span: T;
  /** An `EntityType`, or a label of the project. */
  readonly type: EntityType | (string & {});
  readonly mentionKind: MentionKind;
  /** The entity it mentions; null: one of its own, or the one of the same type and name. */
  readonly entity: EntityReference<T> | null;
  /** Canonical name for an entity of its own. */
  readonly name: string;
  readonly attributes?: Attributes;
}

export interface StatementClaim<T> {
  readonly kind: "statement";
  readonly content: readonly T[];
  readonly cue: readonly T[];
  readonly source: readonly T[];
  readonly form: StatementForm;
  readonly act: StatementAct;
  readonly speaker: EntityReference<T> | null;
  readonly addressees: readonly EntityReference<T>[];
  /** A mention of the meeting at which it was made. */
  readonly meeting: T | null;
  readonly attributes?: Attributes;
}

export interface MeetingClaim<T> {
  readonly kind: "meeting";
  readonly mentions: readonly T[];
  readonly participants: readonly EntityReference<T>[];
  readonly place: EntityReference<T> | null;
  readonly date: EntityReference<T> | null;
  readonly status: MeetingStatus;
  readonly mode: MeetingMode;
  readonly attributes?: Attributes;
}

/** What an annotation says: enough to find it among proposals, and to make it anew where none proposes it. */
export type Claim<T> = MentionClaim<T> | StatementClaim<T> | MeetingClaim<T>;

export type Verdict<T> =
  | { readonly kind: "add"; readonly claim: Claim<T> }
  | { readonly kind: "accept"; readonly claim: Claim<T> }
  | { readonly kind: "reject"; readonly claim: Claim<T> }
  | { readonly kind: "correct"; readonly was: Claim<T>; readonly claim: Claim<T> }
  /** The entity mentioned at `at` gets this name, or type. */
  | { readonly kind: "rename"; readonly at: T; readonly name: string }
  | { readonly kind: "retype"; readonly at: T; readonly type: EntityType | (string & {}) }
  /** The entities mentioned at the two places are one; it keeps the name and type of the one at `into`. */
  | { readonly kind: "merge"; readonly at: T; readonly into: T }
  /** These mentions are an entity of their own. One mention: detached. */
  | { readonly kind: "split"; readonly at: readonly T[]; readonly name: string }
  | { readonly kind: "note"; readonly at: T; readonly text: string };

export interface Decision<T> {
  /** Stable and unique (`urn:uuid:…`). */
  readonly id: string;
  readonly annotator: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly verdict: Verdict<T>;
  /** Fields of the stored annotation that this version does not know, kept as they are. */
  readonly unknown?: Readonly<Record<string, unknown>>;
}

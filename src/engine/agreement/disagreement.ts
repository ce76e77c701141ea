import type { EntityReference } from "../decisions/decision";
import type { Span } from "../text/span";
import type { Mark } from "./marks";

/**
 * `span`: same kind, other edges; `kind`: same span, other kind; `missing`: one of the two has nothing there. The kind
 * of a mark may be "statement" or "meeting" for one that is missing as a whole.
 */
export interface MarkDisagreement {
  readonly reason: "span" | "kind" | "missing";
  readonly left: Mark | null;
  readonly right: Mark | null;
}

/** `name`: of an entity; `entity`: which one is mentioned; `words`: those that denote a meeting. */
export type MentionFact = "name" | "entity";
export type StatementFact =
  "content" | "cue" | "source" | "speaker" | "addressees" | "meeting" | "form" | "act";
export type MeetingFact = "words" | "participants" | "place" | "date" | "status" | "mode";

export type FactValue =
  | { readonly kind: "entities"; readonly entities: readonly EntityReference<Span>[] }
  | { readonly kind: "spans"; readonly spans: readonly Span[] }
  /** A code of the engine's, a name, or the value of an attribute; null: none. */
  | { readonly kind: "value"; readonly value: string | number | boolean | null };

interface FactOf<On, Fact> {
  readonly reason: "fact";
  readonly on: On;
  readonly fact: Fact;
  /** Name of the attribute, for the fact "attribute". */
  readonly attribute?: string;
  /** The words to show it by, first, and the others that it is about. */
  readonly spans: readonly Span[];
  readonly left: FactValue;
  readonly right: FactValue;
}

/** Both have the mark, and say something else of it. */
export type FactDisagreement =
  | FactOf<"mention", MentionFact | "attribute">
  | FactOf<"statement", StatementFact | "attribute">
  | FactOf<"meeting", MeetingFact | "attribute">;

export type Disagreement = MarkDisagreement | FactDisagreement;

/** The words that a disagreement is shown by. */
export function placeOfDisagreement(one: Disagreement): Span {
  return one.reason === "fact" ? one.spans[0] : (one.left ?? one.right)!;
}

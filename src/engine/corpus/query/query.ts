import type { Span } from "../../text/span";

/** What a query may ask of a statement, or of a meeting; anything else is looked for in what was said. */
export const QUERY_FIELDS = [
  "speaker",
  "act",
  "about",
  "form",
  "meeting",
  "country",
  "place",
  "role",
  "after",
  "before",
  "in",
  "is",
] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

/** What `is:` may be. */
export const KINDS = ["statement", "meeting"] as const;

/** One thing asked for. Offsets of the query's own text. */
export interface QueryValue extends Span {
  readonly text: string;
  /** It stood in quotation marks: its words follow each other. */
  readonly quoted: boolean;
}

/** One condition; all of a query's must hold. */
export interface QueryClause {
  readonly field: QueryField;
  /** One of them must hold. */
  readonly values: readonly QueryValue[];
  /** It must not hold. */
  readonly negated: boolean;
}

export interface Query {
  readonly clauses: readonly QueryClause[];
}

/** Why a query cannot be asked; a shell says it in words. */
export type QueryProblemCode =
  | "unknownField"
  | "missingValue"
  | "unclosedQuotation"
  | "unknownAct"
  | "unknownForm"
  | "unknownKind"
  | "badDate";

/** `value` is what stands there. Offsets of the query's text. */
export interface QueryProblem extends Span {
  readonly code: QueryProblemCode;
  readonly value: string;
}

export interface ParsedQuery {
  readonly query: Query;
  /** In the order of the text; the query holds what is left without them. */
  readonly problems: readonly QueryProblem[];
}

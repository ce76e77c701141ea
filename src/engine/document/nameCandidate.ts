import type { EntityType } from "../annotations/annotationSet";
import type { Span } from "../text/span";
import type { TokenRange, Tokens } from "../tokens/tokens";
import type { NameOrigin } from "./nameOrigin";

/** A proper name (or role, date, quantity, …) found in one paragraph on local evidence. Paragraph offsets. */
export interface NameCandidate extends Span {
  readonly type: EntityType;
  readonly firstToken: number;
  readonly endToken: number;
  readonly origin: NameOrigin;
  /** In (0, 1]: how sure the local evidence is of the type. */
  readonly confidence: number;
  /** How well each type of the model suits the words as one name; absent where the model was not asked. */
  readonly scores?: Int32Array;
}

/** The tokens of a range as a candidate. */
export const candidateAt = (
  { start, end: ends }: Tokens,
  { first, end }: TokenRange,
  { type, origin, confidence }: Pick<NameCandidate, "type" | "origin" | "confidence">,
): NameCandidate => ({
  start: start[first],
  end: ends[end - 1],
  type,
  firstToken: first,
  endToken: end,
  origin,
  confidence,
});

/** The same of one whose type says all of how it was found. */
export const candidateOf = (
  tokens: Tokens,
  range: TokenRange,
  type: "date" | "quantity" | "role",
  confidence: number,
): NameCandidate => candidateAt(tokens, range, { type, origin: type, confidence });

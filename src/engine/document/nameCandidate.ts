import type { EntityType } from "../annotations/annotationSet";
import type { Span } from "../text/span";
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

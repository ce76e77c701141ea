import type { SourcePlace, StatementFrame } from "./statementFrame";
import type { Span } from "../text/span";
import type { Polarity, StatementAct, StatementForm, Tense } from "../annotations/annotationSet";

/**
 * A statement as far as one paragraph shows it: spans, not yet entities. Paragraph offsets.
 * The document stage joins quotations that run over paragraphs and resolves the source to a speaker.
 */
export interface Attribution {
  readonly form: StatementForm;
  /** Empty only at the place `blockQuote`: the next paragraph holds it, or nothing was said. */
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly addressees: readonly Span[];
  readonly medium: Span | null;
  readonly act: StatementAct;
  readonly cameo: string | null;
  readonly polarity: Polarity;
  readonly tense: Tense;
  /** Index, in the paragraph's list, of the attribution whose content holds this one; null at the top. */
  readonly parent: number | null;
  readonly frame: StatementFrame;
  readonly place: SourcePlace;
  readonly confidence: number;
}

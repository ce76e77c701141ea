import type { Span } from "../../../engine";
import type { AnnotationIndex } from "../../core/annotations/annotationIndex";
import type { SourceText } from "../../core/annotations/sourceText";
import type { RuleId } from "../../manifest/rules";

/** What rules look at: one version of one document. All offsets are of its text. */
export interface Checked {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly index: AnnotationIndex;
  readonly source: SourceText;
}

/** Another place that a finding speaks of. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a command of Readout is called on; see `Options` of the questions that it asks. */
export interface FixOptions {
  readonly start?: number;
  readonly end?: number;
  readonly id?: string;
  readonly answer?: unknown;
}

/** One way to mend it: other words in the text, or a decision about what was recognised. */
export type Fix = { readonly title: string } & (
  { readonly replace: Span; readonly by: string } | { readonly command: string; readonly options: FixOptions }
);

/** One place where something may be wrong. */
export interface Finding {
  readonly span: Span;
  readonly message: string;
  readonly related?: readonly Related[];
  /** The best first. */
  readonly fixes?: readonly Fix[];
}

/** A rule: pure, and linear in what it looks at but for what stands close together. */
export interface Rule {
  readonly id: RuleId;
  readonly check: (checked: Checked) => readonly Finding[];
}

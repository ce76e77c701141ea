import type { Span } from "../../../engine";

/** The text that a set's offsets belong to, as far as cards, trees and sentences read it. */
export interface SourceText {
  /** What to call the document: its path in the workspace, or its name. */
  readonly name: string;
  textOf(span: Span): string;
  /** One-based number of the line that holds the offset. */
  lineAt(offset: number): number;
}

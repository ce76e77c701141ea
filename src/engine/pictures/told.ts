import type { TextFingerprint } from "../anchoring/fingerprint";
import { checksumOf } from "../corpus/makeRecord";
import type { DocumentRecord, Range } from "../corpus/record";
import type { Span } from "../text/span";

/** Words of a document that a mark of a picture stands for: plain data. */
export interface Told {
  /** Name of the document in the index. */
  readonly document: string;
  /** One-based. */
  readonly line: number;
  /** UTF-16, half-open. */
  readonly span: Span;
  readonly words: string;
  /** The text that the span counts in. */
  readonly checksum: TextFingerprint;
}

export const toldIn = (
  record: DocumentRecord,
  [start, end]: Range,
  { line, words }: { readonly line: number; readonly words: string },
): Told => ({ document: record.name, line, span: { start, end }, words, checksum: checksumOf(record) });

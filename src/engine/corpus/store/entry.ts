import type { DocumentRecord } from "../record";

/** A document in the index. Its units are its statements, then its meetings. */
export interface Entry {
  readonly record: DocumentRecord;
  /** Number of its first unit. */
  readonly first: number;
}

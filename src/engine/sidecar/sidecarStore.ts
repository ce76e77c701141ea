/**
 * Where sidecars are kept: one folder as the protocol sees it. Names are of files in it. Every method may reject, with
 * a `StoreError` where the reason is known.
 */
export interface SidecarStore {
  /** The file's text, or null if there is no such file. */
  read(name: string): Promise<string | null>;
  /** Creates or replaces a file; a crash may leave half of it. */
  write(name: string, text: string): Promise<void>;
  /** Puts one file in the place of another in one step: at any time `to` is the old file or the new one. */
  rename(from: string, to: string): Promise<void>;
  /** No error if there is no such file. */
  remove(name: string): Promise<void>;
  /** Names of the files that begin with the prefix. */
  list(prefix: string): Promise<readonly string[]>;
}

/** `short`: less was written than was given. */
export type StoreFailure = "full" | "short" | "read-only" | "missing" | "other";

export class StoreError extends Error {
  constructor(
    readonly reason: StoreFailure,
    message: string = reason,
  ) {
    super(message);
  }
}

import type { AnnotationSet } from "../../engine";

export interface AnnotationRequest {
  /** Names the document, so that its next version costs only what changed. */
  readonly key: string;
  readonly text: string;
  readonly version: number;
  /** ISO date that relative dates are counted from unless the text itself has one. */
  readonly date?: string;
  /** The list of words of the folder that the document lies in. */
  readonly words?: string;
}

/** Tells whether the result is still wanted. */
export interface Wanted {
  readonly isCancellationRequested: boolean;
}

/**
 * Where the engine runs: in this process or, one day, in a worker. Only plain data crosses.
 */
export interface EnginePort {
  /** Null when the result was no longer wanted before it was there. */
  annotate(request: AnnotationRequest, token: Wanted): Promise<AnnotationSet | null>;
  /** The document is closed: what was kept for its next version can go. */
  forget(key: string): void;
}

import type { AnnotationSet, Resources } from "../../engine";
import type { AnnotationRequest } from "./enginePort";

/** What the extension tells the worker. `id` names a request. */
export type ToWorker =
  | { readonly kind: "load"; readonly resources: Resources }
  | { readonly kind: "annotate"; readonly id: number; readonly request: AnnotationRequest }
  | { readonly kind: "cancel"; readonly id: number }
  | { readonly kind: "forget"; readonly key: string };

/** What the worker answers; a null set when the request was cancelled. */
export type FromWorker =
  | { readonly kind: "annotated"; readonly id: number; readonly set: AnnotationSet | null }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };

/** One end of the line between the extension and its worker. */
export interface Channel<Out, In> {
  post(message: Out): void;
  listen(onMessage: (message: In) => void): void;
}

/** The extension's end: it also starts and ends the worker and learns that it broke. */
export interface WorkerChannel<To = ToWorker, From = FromWorker> extends Channel<To, From> {
  onBreak(handler: (reason: string) => void): void;
  terminate(): void;
}

/** Starts the bundled worker, which does what it is told first: it annotates documents, or holds the index of folders. */
export type StartWorker = <To, From>() => WorkerChannel<To, From>;

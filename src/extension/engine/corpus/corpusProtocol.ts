import type { Resources } from "../../../engine";
import type { CorpusMethod } from "./corpusPort";

/** What the extension tells the worker that holds the index. `id` names a call. */
export type ToCorpus =
  | { readonly kind: "corpusLoad"; readonly resources: Resources }
  /** The engine's data that was wanted could not be had. */
  | { readonly kind: "corpusLoadFailed"; readonly message: string }
  | {
      readonly kind: "corpusCall";
      readonly id: number;
      readonly method: CorpusMethod;
      readonly args: readonly unknown[];
    };

/** What it answers. */
export type FromCorpus =
  /** A document is to be read: the engine's data is wanted. */
  | { readonly kind: "corpusNeeds" }
  | { readonly kind: "corpusAnswer"; readonly id: number; readonly value: unknown }
  | { readonly kind: "corpusFailed"; readonly id: number; readonly message: string };

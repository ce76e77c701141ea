import type { AnnotationSet } from "../../engine";
import type { AnnotationRequest, EnginePort, Wanted } from "./enginePort";

/** Tells the engine the date of each document and the words of its folder, where they are known, before it annotates. */
export class DatedEngine implements EnginePort {
  readonly #engine: EnginePort;
  readonly #dateOf: (request: AnnotationRequest) => Promise<string | undefined>;
  readonly #wordsOf: (request: AnnotationRequest) => Promise<string>;

  /** `dateOf` gives an ISO date, or undefined when none is known; `wordsOf` a list of words, or "". */
  constructor(
    engine: EnginePort,
    dateOf: (request: AnnotationRequest) => Promise<string | undefined>,
    wordsOf: (request: AnnotationRequest) => Promise<string>,
  ) {
    this.#engine = engine;
    this.#dateOf = dateOf;
    this.#wordsOf = wordsOf;
  }

  async annotate(request: AnnotationRequest, token: Wanted): Promise<AnnotationSet | null> {
    const [date, words] = await Promise.all([this.#dateOf(request), this.#wordsOf(request)]);
    if (token.isCancellationRequested) return null;
    const known = { ...(date !== undefined && { date }), ...(words !== "" && { words }) };
    return this.#engine.annotate({ ...request, ...known }, token);
  }

  forget(key: string): void {
    this.#engine.forget(key);
  }
}

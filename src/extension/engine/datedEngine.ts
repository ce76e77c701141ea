import type { AnnotationSet } from "../../engine";
import type { AnnotationRequest, EnginePort, Wanted } from "./enginePort";

/** Tells the engine the date of each document, where one is known, before it annotates. */
export class DatedEngine implements EnginePort {
  readonly #engine: EnginePort;
  readonly #dateOf: (request: AnnotationRequest) => Promise<string | undefined>;

  /** `dateOf` gives an ISO date, or undefined when none is known. */
  constructor(engine: EnginePort, dateOf: (request: AnnotationRequest) => Promise<string | undefined>) {
    this.#engine = engine;
    this.#dateOf = dateOf;
  }

  async annotate(request: AnnotationRequest, token: Wanted): Promise<AnnotationSet | null> {
    const date = await this.#dateOf(request);
    if (token.isCancellationRequested) return null;
    return this.#engine.annotate(date === undefined ? request : { ...request, date }, token);
  }

  forget(key: string): void {
    this.#engine.forget(key);
  }
}

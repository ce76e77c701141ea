import {
  createAnnotator,
  createParagraphCache,
  type AnnotationSet,
  type Annotator,
  type ParagraphCache,
  type Resources,
} from "../../engine";
import type { AnnotationRequest, EnginePort, Wanted } from "./enginePort";
import { inSlices } from "./inSlices";

/** The engine in the extension host itself, in slices, so that it never blocks the other extensions. */
export class LocalEngine implements EnginePort {
  readonly #load: () => Promise<Resources>;
  readonly #caches = new Map<string, ParagraphCache>();
  #annotator: Promise<Annotator> | undefined;

  constructor(load: () => Promise<Resources>) {
    this.#load = load;
  }

  async annotate({ key, ...request }: AnnotationRequest, token: Wanted): Promise<AnnotationSet | null> {
    const annotator = await (this.#annotator ??= this.#start());
    if (token.isCancellationRequested) return null;
    let cache = this.#caches.get(key);
    if (!cache) this.#caches.set(key, (cache = createParagraphCache()));
    const options = { ...request, name: key };
    return (await inSlices(annotator.annotateInSteps(request.text, options, cache), token)) ?? null;
  }

  forget(key: string): void {
    this.#caches.delete(key);
  }

  async #start(): Promise<Annotator> {
    try {
      return createAnnotator(await this.#load());
    } catch (error) {
      this.#annotator = undefined;
      throw error;
    }
  }
}

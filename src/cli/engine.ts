import type { Annotator, CountryCoder, KnownVerbs } from "../engine";

/** What the commands need of the engine. */
export interface Engine {
  readonly annotator: Annotator;
  readonly countryOf: CountryCoder;
  /** What a line of a list of words may say that its verb is like. */
  readonly verbs: KnownVerbs;
}

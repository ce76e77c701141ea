import type { Annotator, CountryCoder } from "../engine";

/** What the commands need of the engine. */
export interface Engine {
  readonly annotator: Annotator;
  readonly countryOf: CountryCoder;
}

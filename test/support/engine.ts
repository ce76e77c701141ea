import {
  createAnnotator,
  createCountryCoder,
  knownVerbs,
  type Annotator,
  type CountryCoder,
  type Resources,
} from "../../src/engine";
import { createToolbox, type Toolbox } from "../../src/engine/pipeline/toolbox";
import { readResources } from "../../scripts/resources.mjs";

const resources = readResources();
let annotator: Annotator | undefined;
let toolbox: Toolbox | undefined;
let countryOf: CountryCoder | undefined;

/** One engine for all tests: loading costs more than any test. */
export const testAnnotator = (): Annotator => (annotator ??= createAnnotator(resources));
export const testToolbox = (): Toolbox => (toolbox ??= createToolbox(resources));
export const testCountryOf = (): CountryCoder => (countryOf ??= createCountryCoder(resources));
export const testResources = (): Resources => resources;
/** The resources with rows added to one of the lexicons. */
export const resourcesWith = (lexicon: string, ...rows: readonly string[]): Resources => ({
  ...resources,
  lexicons: { ...resources.lexicons, [lexicon]: [resources.lexicons[lexicon], ...rows].join("\n") },
});
export const testEngine = () => ({
  annotator: testAnnotator(),
  countryOf: testCountryOf(),
  verbs: knownVerbs(resources),
});

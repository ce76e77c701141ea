import type { Resources } from "./resources";
import type { Tagger } from "./syntax/tagger";
import { createTagger } from "./syntax/tagger";

/** The loaded, read-only tools that the stages share: taggers, parser, lexicons. Built once per engine. */
export interface Toolbox {
  readonly tagger: Tagger;
}

export function createToolbox(resources: Resources): Toolbox {
  return { tagger: createTagger(resources.models.tagger) };
}

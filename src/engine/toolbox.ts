import { createGazetteer, type Gazetteer } from "./lexicon/gazetteer";
import { readNameModel, type NameModel } from "./mentions/names/model/nameModel";
import type { Resources } from "./resources";
import { createMeetingLexicon, type MeetingLexicon } from "./meetings/meetingLexicon";
import { createParser, type Parser } from "./syntax/parser";
import type { Tagger } from "./syntax/tagger";
import { createTagger } from "./syntax/tagger";
import { readDateLexicon, type DateLexicon } from "./mentions/dates/dateLexicon";
import { readCueLexicon, type CueLexicon } from "./statements/cueLexicon";
import { readQuantityLexicon, type QuantityLexicon } from "./mentions/quantities/quantityLexicon";
import { readDescriptionLexicon, type DescriptionLexicon } from "./coreference/descriptionLexicon";
import { readRoleLexicon, type RoleLexicon } from "./mentions/roles/roleLexicon";

/** The loaded, read-only tools that the stages share: taggers, parser, lexicons. Built once per engine. */
export interface Toolbox {
  readonly tagger: Tagger;
  readonly gazetteer: Gazetteer;
  readonly parser: Parser;
  /** Null without weights: names are then found by gazetteer and head nouns alone. */
  readonly names: NameModel | null;
  readonly roles: RoleLexicon;
  readonly dates: DateLexicon;
  readonly quantities: QuantityLexicon;
  readonly cues: CueLexicon;
  readonly meetings: MeetingLexicon;
  readonly descriptions: DescriptionLexicon;
}

export function createToolbox(resources: Resources): Toolbox {
  return {
    tagger: createTagger(resources.models.tagger),
    gazetteer: createGazetteer(resources.gazetteer),
    parser: createParser(resources.models.parser),
    names: readNameModel(resources.models.names),
    roles: readRoleLexicon(resources),
    dates: readDateLexicon(resources),
    quantities: readQuantityLexicon(resources),
    cues: readCueLexicon(resources),
    meetings: createMeetingLexicon(resources),
    descriptions: readDescriptionLexicon(resources),
  };
}

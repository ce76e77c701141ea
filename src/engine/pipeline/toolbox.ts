import { EntryClass } from "../lexicon/entryClass";
import { createGazetteer, recordOf, type Gazetteer } from "../lexicon/gazetteer";
import type { EntityTools } from "../coreference/resolveEntities";
import type { NameTools } from "../mentions/findNames";
import { readWordClusters } from "../perceptron/wordClusters";
import { readNameModel } from "../mentions/names/model/nameModel";
import type { Resources } from "../resources";
import { type HomeOf } from "../document/home";
import { createLinks, type LinkEntities } from "../links/wikidata";
import { createMeetingLexicon, type MeetingLexicon } from "../meetings/meetingLexicon";
import { readDecisionModels } from "../perceptron/decisionModels";
import { createParser, type Parser } from "../syntax/parser";
import { createTagger, type Tagger } from "../syntax/tagger";
import { readDateLexicon } from "../mentions/dates/dateLexicon";
import type { CueTool } from "../statements/cueEvidence";
import { readCueLexicon } from "../statements/cueLexicon";
import { createCueJudge } from "../statements/cueScore";
import { createEdgeJudge } from "../statements/edgeScore";
import { readQuantityLexicon } from "../mentions/quantities/quantityLexicon";
import { readOfficeLexicon } from "../coreference/offices";
import { createAntecedentJudge } from "../coreference/antecedentJudge";
import { readDescriptionLexicon } from "../coreference/descriptionLexicon";
import { ListedForms } from "../ownWords/listedForms";
import { listedEntries } from "../ownWords/parseWords";
import { knownVerbs, withEntries } from "../ownWords/withEntries";
import { readRoleLexicon } from "../mentions/roles/roleLexicon";

function createHomeOf(gazetteer: Gazetteer): HomeOf {
  return (name) => {
    const record = recordOf(gazetteer, name);
    if (record === 0) return { country: null, isCapital: false, isCountry: false };
    const classes = gazetteer.classes(record);
    return {
      country: gazetteer.country(record),
      isCapital: (classes & EntryClass.Capital) !== 0,
      isCountry: (classes & EntryClass.Country) !== 0,
    };
  };
}

/** The loaded, read-only tools of all stages, each of which gets its own. Built once per engine. */
export interface Toolbox extends NameTools, EntityTools {
  readonly tagger: Tagger;
  readonly parser: Parser;
  readonly cues: CueTool;
  readonly meetings: MeetingLexicon;
  readonly homeOf: HomeOf;
  readonly linkEntities: LinkEntities;
}

/**
 * The toolbox with the words of a project's own list, which go before those that are shipped. Costs some milliseconds: what
 * was learnt stays as it was loaded.
 */
export function withOwnWords(toolbox: Toolbox, resources: Resources, list: string): Toolbox {
  const entries = listedEntries(list, knownVerbs(resources));
  if (entries.length === 0) return toolbox;
  const extended = withEntries(resources, entries);
  return {
    ...toolbox,
    listed: new ListedForms(entries),
    roles: readRoleLexicon(extended),
    cues: { ...toolbox.cues, ...readCueLexicon(extended) },
    meetings: createMeetingLexicon(extended),
  };
}

export function createToolbox(resources: Resources): Toolbox {
  const decisions = readDecisionModels(resources.models.decisions);
  const clusters = readWordClusters(resources.models.clusters);
  const gazetteer = createGazetteer(resources.gazetteer);
  const homeOf = createHomeOf(gazetteer);
  return {
    tagger: createTagger(resources.models.tagger, clusters),
    gazetteer,
    homeOf,
    linkEntities: createLinks(resources, homeOf),
    clusters,
    parser: createParser(resources.models.parser, clusters),
    names: readNameModel(resources.models.names),
    listed: new ListedForms([]),
    roles: readRoleLexicon(resources),
    dates: readDateLexicon(resources),
    quantities: readQuantityLexicon(resources),
    cues: {
      ...readCueLexicon(resources),
      judge: createCueJudge(decisions.cue),
      edge: createEdgeJudge(decisions.edge),
    },
    meetings: createMeetingLexicon(resources),
    antecedents: createAntecedentJudge(decisions.antecedent),
    offices: readOfficeLexicon(resources),
    descriptions: readDescriptionLexicon(resources),
  };
}

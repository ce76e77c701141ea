import type { Entity } from "../annotations/annotationSet";
import type { Document } from "../document/document";
import type { Gazetteer } from "../lexicon/gazetteer";
import type { QuantityLexicon } from "../mentions/quantities/quantityLexicon";
import type { DocumentName } from "../mentions/reconcileNames";
import type { ListedForms } from "../ownWords/listedForms";
import type { WordClusters } from "../perceptron/wordClusters";
import type { Steps } from "../steps";
import type { AntecedentJudge } from "./antecedent";
import { clusterNames } from "./clusterNames";
import { tieCounterparts } from "./counterparts";
import type { DescriptionLexicon } from "./descriptionLexicon";
import { Discourse } from "./discourse";
import type { DraftRole, EntityDraft } from "./entityDraft";
import { finishEntities } from "./finishEntities";
import { giveRole, placeRoles, type OfficeTools, type RolePlace } from "./heldRoles";
import { floorOf } from "./floor";
import { linkAnaphors } from "./linkAnaphors";
import { linkSpeakers } from "./linkSpeakers";
import { findMetonyms } from "./metonyms";
import { NounIndex } from "./nounIndex";
import { namesByParagraph, type ParagraphNames } from "./paragraphNames";
import { RoleIndex } from "./roleIndex";
import { valuesOfNames } from "./valuesOfNames";
import { World } from "./world";

export interface EntityTools extends OfficeTools {
  readonly gazetteer: Gazetteer;
  readonly quantities: QuantityLexicon;
  readonly antecedents: AntecedentJudge;
  readonly clusters: WordClusters;
  readonly descriptions: DescriptionLexicon;
  /** The project's own list of words. */
  readonly listed: ListedForms;
}

/**
 * Groups names into entities and adds the descriptions and pronouns that refer to them: an entity-centric sieve.
 * First all names are clustered, offices are tied to their holders, then the text is walked once for descriptions
 * and pronouns. Linear in tokens and mentions. Entities in the order of their first mention, ids by that order.
 */
export function* resolveEntities(
  document: Document,
  names: readonly DocumentName[],
  tools: EntityTools,
): Steps<Entity[]> {
  const world = new World(tools.gazetteer);
  const paragraphs = namesByParagraph(document, names);
  yield;
  const drafts = yield* clusterNames(paragraphs, names, world, tools.listed);
  const roles = new Map<DocumentName, RolePlace>();
  for (const paragraph of paragraphs) {
    for (const place of placeRoles(paragraph, world, tools)) roles.set(place.name, place);
    yield;
  }
  tieRoles(roles.values(), drafts);
  for (const paragraph of paragraphs) tieCounterparts(paragraph, drafts, world);
  const all = new Set(drafts.values());
  const countries = countriesOf(all);
  const opening = openingPlace(paragraphs);
  const written = opening && countryOf(opening, drafts, countries);
  const bodyOf = ({ of }: DraftRole): EntityDraft | null => (of && drafts.get(of)) ?? null;
  yield* linkAnaphors(paragraphs, {
    drafts,
    roles,
    roleIndex: new RoleIndex(
      all,
      bodyOf,
      opening?.firstToken === 0 ? (written?.country ?? null) : null,
      tools.offices,
    ),
    nounIndex: new NounIndex([...all].filter(({ type }) => type === "organization" || type === "place")),
    judge: tools.antecedents,
    clusters: tools.clusters,
    floor: floorOf(document.turns, paragraphs, drafts),
    offices: tools.offices,
    descriptions: tools.descriptions,
    world,
    discourse: new Discourse(),
    countries,
    home: written ?? mostNamed(countries),
    waiting: [],
    lastPerson: null,
    strangerEnd: -1,
    strangers: new Map(),
    appositions: new Map(),
  });
  linkSpeakers(document, paragraphs, drafts, countries, mostNamed(countries), tools.offices);
  noteMetonyms(paragraphs, drafts, world);
  yield;
  return finishEntities(
    document,
    names,
    drafts,
    roles,
    valuesOfNames(document, paragraphs, tools.quantities),
    countries,
  );
}

function noteMetonyms(
  paragraphs: readonly ParagraphNames[],
  drafts: ReadonlyMap<DocumentName, EntityDraft>,
  world: World,
): void {
  for (const paragraph of paragraphs)
    for (const [name, country] of findMetonyms(paragraph, world))
      drafts.get(name)?.governments.set(name.start, country);
}

function tieRoles(roles: Iterable<RolePlace>, drafts: ReadonlyMap<DocumentName, EntityDraft>): void {
  for (const place of roles) {
    const holder = place.holder && drafts.get(place.holder);
    if (!holder) continue;
    giveRole(holder, place);
    const body = place.of && drafts.get(place.of);
    if (body?.type === "organization") holder.country ??= body.country;
  }
}

function countriesOf(drafts: Iterable<EntityDraft>): Map<string, EntityDraft> {
  const countries = new Map<string, EntityDraft>();
  for (const draft of drafts) if (draft.isCountry && draft.country) countries.set(draft.country, draft);
  return countries;
}

/** The place that one of the first paragraphs begins with, mostly that of a dateline. */
function openingPlace(paragraphs: readonly ParagraphNames[]): DocumentName | null {
  const first = paragraphs.slice(0, 3).flatMap(({ names }) => names.slice(0, 1));
  return first.find(({ type }) => type === "place") ?? null;
}

/** The country that a place lies in, if the text names it. */
function countryOf(
  place: DocumentName,
  drafts: ReadonlyMap<DocumentName, EntityDraft>,
  countries: ReadonlyMap<string, EntityDraft>,
): EntityDraft | null {
  const code = drafts.get(place)?.country;
  return (code && countries.get(code)) || null;
}

/** The country that is named most. */
function mostNamed(countries: ReadonlyMap<string, EntityDraft>): EntityDraft | null {
  let most: EntityDraft | null = null;
  for (const draft of countries.values())
    if (draft.mentions.length > (most?.mentions.length ?? 0)) most = draft;
  return most;
}

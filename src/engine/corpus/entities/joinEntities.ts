import type { Steps } from "../../steps";
import { fold } from "../../coreference/nameKeys";
import { isFollowed } from "../followed";
import type { DocumentRecord, EntityRecord } from "../record";
import { joinWithin, sharedId } from "./agreement";
import { joinBodies } from "./bodies";
import { Clusters } from "./clusters";
import { Company } from "./company";
import { type CorpusEntity, corpusEntityOf } from "./corpusEntity";
import { joinExactNames } from "./exactNames";
import { bucketsOf, type Candidate, candidateOf } from "./occurrence";
import type { Likeness } from "./join";
import { isFull, likenessOf } from "../../coreference/personName";
import { joinSurnames } from "./surnames";
import { joinVariants } from "./variantNames";

/**
 * The persons, bodies and countries of several documents: each once, with all of its occurrences and the reason for which each
 * was joined. A reason is a name together with an office, a country or company that both documents tell; a surname alone is
 * none, and where reasons are missing or point two ways, occurrences stay apart. In the order of who does most; the same
 * whatever the order of the records. Pure.
 */
export function* joinEntities(records: Iterable<DocumentRecord>): Steps<readonly CorpusEntity[]> {
  const all = [...records].sort((a, b) => (a.name < b.name ? -1 : 1));
  const company = yield* Company.read(all);
  const candidates: Candidate[] = [];
  for (const record of all) {
    record.entities.forEach((entity, at) => {
      if (isJoined(entity)) candidates.push(candidateOf({ record, at }, candidates.length));
    });
    yield;
  }
  const clusters = new Clusters(candidates);
  joinLinked(clusters);
  yield;
  yield* joinPersons(clusters, company);
  yield* joinBodies(clusters, ofType(candidates, "organization"), company);
  joinPlaces(clusters, ofType(candidates, "place"));
  yield;
  const entities: CorpusEntity[] = [];
  for (const members of clusters.all()) {
    const inOrder = [...members].sort((a, b) => a.index - b.index);
    entities.push(corpusEntityOf(inOrder, clusters.explain(inOrder)));
    yield;
  }
  const weight = ({ statements, meetings }: CorpusEntity) => statements + meetings;
  return entities.sort((a, b) => weight(b) - weight(a) || b.mentions - a.mentions);
}

/** A place whose country no gazetteer knows may be anywhere. */
const isJoined = ({ type, country }: EntityRecord): boolean =>
  isFollowed(type) && (type !== "place" || country !== null);

const ofType = (candidates: readonly Candidate[], type: Candidate["entity"]["type"]): Candidate[] =>
  candidates.filter(({ entity }) => entity.type === type);

/** Those whom one id of Wikidata stands for, for which name, office and country were compared in each document. */
function joinLinked(clusters: Clusters): void {
  const linked = bucketsOf(clusters.candidates, ({ entity }) =>
    entity.wikidata === null ? [] : [entity.wikidata],
  );
  for (const [first, ...rest] of linked.values())
    for (const other of rest)
      clusters.join(first, other, likenessInLinks(first, other), sharedId(first, other));
}

const likenessInLinks = (a: Candidate, b: Candidate): Likeness => {
  if (a.entity.type !== "person") return fold(a.entity.name) === fold(b.entity.name) ? "same" : "alias";
  return likenessOf(a.name, b.name) ?? "spelling";
};

function* joinPersons(clusters: Clusters, company: Company): Generator<void> {
  const persons = ofType(clusters.candidates, "person");
  const named = persons.filter(({ name }) => isFull(name));
  for (const block of bucketsOf(named, ({ name }) => [name.key]).values()) {
    for (const namesakes of byGeneration(block)) yield* joinExactNames(clusters, namesakes, company);
    yield;
  }
  yield* joinVariants(clusters, named, company);
  const short = persons.filter(({ name }) => !isFull(name));
  yield* joinSurnames(clusters, short, named, company);
}

/** Where documents tell a father from a son, whoever is told to be neither may be either. */
function byGeneration(block: readonly Candidate[]): Iterable<readonly Candidate[]> {
  const generations = bucketsOf(block, ({ name }) => [name.generation]);
  const told = [...generations.keys()].filter((generation) => generation !== null);
  return told.length > 1 ? generations.values() : [block];
}

function joinPlaces(clusters: Clusters, places: readonly Candidate[]): void {
  const keyOf = ({ entity }: Candidate) => `${fold(entity.name)} ${entity.country ?? ""}`;
  joinWithin(clusters, bucketsOf(places, (place) => [keyOf(place)]).values());
}

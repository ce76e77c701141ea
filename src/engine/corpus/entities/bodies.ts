import { SHARED_BODIES } from "../../lexicon/bodyWords";
import { companyFacts, joinWithin, mayBeOne } from "./agreement";
import { bodyKey } from "./bodyKey";
import type { Clusters } from "./clusters";
import { type Company, CompanyPool } from "./company";
import { ENOUGH_COMPANY } from "./exactNames";
import { bucketsOf, byCountry, type Candidate } from "./occurrence";

/** "Ministry of Justice", "Parliament": many have one. */
const isShared = (key: string): boolean => key.split(" ").some((part) => SHARED_BODIES.has(part));

/**
 * Joins bodies of one name, a name that many have only within one country or in the same company; then acronyms with the one
 * name that documents give them.
 */
export function* joinBodies(
  clusters: Clusters,
  bodies: readonly Candidate[],
  company: Company,
): Generator<void> {
  const blocks = bucketsOf(bodies, ({ entity }) => [bodyKey(entity.name)]);
  for (const [key, block] of blocks) {
    if (isShared(key)) yield* joinShared(clusters, block, company);
    else joinOwn(clusters, block);
    yield;
  }
  yield* joinAliases(clusters, bodies, blocks);
}

/** A proper name is one body's, unless it is told to be of several countries. */
function joinOwn(clusters: Clusters, block: readonly Candidate[]): void {
  const groups = bucketsOf(block, ({ entity }) => [entity.country]);
  const countries = [...groups.keys()].filter((country) => country !== null);
  joinWithin(clusters, groups.values());
  const [unknown] = groups.get(null) ?? [];
  const [known] = groups.get(countries.at(0) ?? null) ?? [];
  if (countries.length === 1 && unknown) clusters.join(unknown, known, "same", []);
}

function* joinShared(clusters: Clusters, block: readonly Candidate[], company: Company): Generator<void> {
  joinWithin(clusters, byCountry(block).values());
  const pool = new CompanyPool(company, block);
  for (const candidate of block) {
    for (const shared of pool.of(candidate)) {
      const { with: other, score } = shared;
      if (score < ENOUGH_COMPANY) break;
      if (clusters.areOne(candidate, other)) continue;
      if (mayBeOne(clusters, candidate, other))
        clusters.join(candidate, other, "same", companyFacts(pool.namesOf(shared)));
      break;
    }
    yield;
  }
}

/** "NATO" where documents call one body so, and no other: such a document is the reason. */
function* joinAliases(
  clusters: Clusters,
  bodies: readonly Candidate[],
  blocks: ReadonlyMap<string, readonly Candidate[]>,
): Generator<void> {
  const owners = bucketsOf(bodies, ({ entity }) => new Set(entity.aliases.map(bodyKey)));
  for (const [alias, candidates] of owners) {
    const named = blocks.get(alias);
    if (!named || isShared(alias) || clusters.countOf(candidates) !== 1) continue;
    const [owner] = candidates;
    const [other] = named;
    if (clusters.countOf(named) === 1 && mayBeOne(clusters, owner, other))
      clusters.join(owner, other, "alias", []);
    yield;
  }
}

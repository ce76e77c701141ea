import {
  areOfOneCountry,
  companyFacts,
  haveOtherIds,
  mayBeOne,
  sharedCountry,
  sharedOffice,
} from "./agreement";
import type { Clusters } from "./clusters";
import { type Company, CompanyPool } from "./company";
import { bucketsOf, type Candidate } from "./occurrence";

/** Company that makes two of one name one: two names that few documents have. */
export const ENOUGH_COMPANY = 1;
/** What it takes beside the same country. */
const SOME_COMPANY = 0.3;

/**
 * Joins those of one full name by what else the documents tell of them: office, country, company. Where nothing does,
 * or it speaks against it, they stay apart.
 */
export function* joinExactNames(
  clusters: Clusters,
  block: readonly Candidate[],
  company: Company,
): Generator<void> {
  if (block.length < 2) return;
  for (const [office, holders] of bucketsOf(block, ({ offices }) => offices))
    joinHolders(clusters, holders, office);
  yield* joinByCompany(clusters, block, company);
  joinWithoutOffice(clusters, block);
}

function joinHolders(clusters: Clusters, holders: readonly Candidate[], office: string): void {
  const join = (a: Candidate, b: Candidate) => {
    if (!haveOtherIds(clusters, a, b))
      clusters.join(a, b, "same", [sharedOffice(a, b, office), ...sharedCountry(a, b)]);
  };
  // Two countries as often: whoever has none may be either's.
  const groups = areOfOneCountry(holders)
    ? [holders]
    : [...bucketsOf(holders, ({ entity }) => (entity.country === null ? [] : [entity.country])).values()];
  for (const [first, ...rest] of groups)
    for (const other of rest) if (groups.length === 1 || mayBeOne(clusters, first, other)) join(first, other);
}

function* joinByCompany(clusters: Clusters, block: readonly Candidate[], company: Company): Generator<void> {
  if (clusterCount(clusters, block) < 2) return;
  const pool = new CompanyPool(company, block);
  for (const candidate of smallestFirst(clusters, block)) {
    for (const shared of pool.of(candidate)) {
      const { with: other, score } = shared;
      const country = sharedCountry(candidate, other);
      if (score < (country.length > 0 ? SOME_COMPANY : ENOUGH_COMPANY)) break;
      if (clusters.areOne(candidate, other) || !mayBeOne(clusters, candidate, other)) continue;
      clusters.join(candidate, other, "same", [...country, ...companyFacts(pool.namesOf(shared))]);
    }
    yield;
  }
}

/** Of one country and told no office: the one of that name whom the documents know there. */
function joinWithoutOffice(clusters: Clusters, block: readonly Candidate[]): void {
  for (const candidate of block) {
    if (candidate.offices.size > 0 || candidate.entity.country === null) continue;
    const others = block.filter((other) => other.entity.country === candidate.entity.country);
    const roots = new Set(others.map((other) => clusters.rootOf(other)));
    roots.delete(clusters.rootOf(candidate));
    const [other] = others.filter((one) => !clusters.areOne(one, candidate));
    if (roots.size === 1 && mayBeOne(clusters, candidate, other))
      clusters.join(candidate, other, "same", sharedCountry(candidate, other));
  }
}

function clusterCount(clusters: Clusters, block: readonly Candidate[]): number {
  return new Set(block.map((candidate) => clusters.rootOf(candidate))).size;
}

function smallestFirst(clusters: Clusters, block: readonly Candidate[]): Candidate[] {
  const size = (candidate: Candidate) => clusters.membersOf(clusters.rootOf(candidate)).length;
  const sizes = new Map(block.map((candidate) => [candidate, size(candidate)]));
  const largest = Math.max(...sizes.values());
  const ordered = [...block].sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0) || a.index - b.index);
  // Whoever is in the largest already need not look for others: they look for it.
  return ordered.filter((candidate) => (sizes.get(candidate) ?? 0) < largest || largest === 1);
}

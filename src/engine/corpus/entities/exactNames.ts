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
import { bucketsOf, byCountry, type Candidate } from "./occurrence";

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
      clusters.join(a, b, "same", [sharedOffice(a, office), ...sharedCountry(a, b)]);
  };
  // Two countries as often: whoever has none may be either's.
  const groups = areOfOneCountry(holders) ? [holders] : [...byCountry(holders).values()];
  for (const [first, ...rest] of groups)
    for (const other of rest) if (groups.length === 1 || mayBeOne(clusters, first, other)) join(first, other);
}

function* joinByCompany(clusters: Clusters, block: readonly Candidate[], company: Company): Generator<void> {
  if (clusters.countOf(block) < 2) return;
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
  const ofCountry = byCountry(block);
  for (const candidate of block) {
    if (candidate.offices.size > 0 || candidate.entity.country === null) continue;
    const there = ofCountry.get(candidate.entity.country) ?? [];
    const others = there.filter((one) => !clusters.areOne(one, candidate));
    if (clusters.countOf(others) === 1 && mayBeOne(clusters, candidate, others[0]))
      clusters.join(candidate, others[0], "same", sharedCountry(candidate, others[0]));
  }
}

function smallestFirst(clusters: Clusters, block: readonly Candidate[]): Candidate[] {
  const size = (candidate: Candidate) => clusters.membersOf(candidate).length;
  const sizes = new Map(block.map((candidate) => [candidate, size(candidate)]));
  const largest = Math.max(...sizes.values());
  const ordered = [...block].sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0) || a.index - b.index);
  // Whoever is in the largest already need not look for others: they look for it.
  return ordered.filter((candidate) => (sizes.get(candidate) ?? 0) < largest || largest === 1);
}

import { companyFacts, mayBeOne, sharedCountry, sharedOffice, standTogether } from "./agreement";
import type { Clusters } from "./clusters";
import { type Company, CompanyPool, type SharedCompany } from "./company";
import { ENOUGH_COMPANY } from "./exactNames";
import { bucketsOf, type Candidate } from "./occurrence";

/** Milliseconds between two documents that may tell of one holder of an office by the surname: two years. */
const AROUND = 2 * 366 * 86_400_000;

/**
 * Joins a surname with the one who bears it, holds the same office in the same country (or in the same company) at that time,
 * where there is one alone. Never by the surname alone.
 */
export function* joinSurnames(
  clusters: Clusters,
  short: readonly Candidate[],
  named: readonly Candidate[],
  company: Company,
): Generator<void> {
  const bearers = bucketsOf(named, ({ name }) => new Set([name.parts[0], name.parts.at(-1) ?? ""]));
  for (const [surname, block] of bucketsOf(short, ({ name }) => [name.key])) {
    const full = bearers.get(surname) ?? [];
    for (const [office, holders] of bucketsOf(block, ({ offices }) => offices)) {
      const known = full.filter(({ offices }) => offices.has(office));
      yield* joinHolders(clusters, holders, known, office, company);
    }
    yield;
  }
}

function* joinHolders(
  clusters: Clusters,
  holders: readonly Candidate[],
  known: readonly Candidate[],
  office: string,
  company: Company,
): Generator<void> {
  const bearers = known.length > 0 ? onlyBearer(clusters, known) : holders;
  if (bearers.length === 0) return;
  const pool = new CompanyPool(company, bearers);
  for (const holder of holders) {
    const found = bestOf(clusters, holder, bearers, pool);
    if (!found || !mayBeOne(clusters, holder, found.other) || standTogether(clusters, holder, found.other))
      continue;
    clusters.join(holder, found.other, "surname", [
      sharedOffice(holder, office),
      ...sharedCountry(holder, found.other),
      ...companyFacts(found.shared ? pool.namesOf(found.shared) : []),
    ]);
    yield;
  }
}

/** So many times as often as any other one must be told to hold the office. */
const OUTNUMBERS = 10;

/** The one whom the documents tell to hold the office; none where there are two, but for a few that are misread. */
function onlyBearer(clusters: Clusters, known: readonly Candidate[]): readonly Candidate[] {
  const byRoot = bucketsOf(known, (candidate) => [clusters.rootOf(candidate)]);
  const [first, second] = [...byRoot.values()].sort((a, b) => b.length - a.length);
  return !second || first.length >= second.length * OUTNUMBERS ? first : [];
}

/** One of the same country, or else the one in the best company. */
function bestOf(
  clusters: Clusters,
  holder: Candidate,
  bearers: readonly Candidate[],
  pool: CompanyPool,
): { readonly other: Candidate; readonly shared?: SharedCompany } | undefined {
  const isOther = (other: Candidate) =>
    other !== holder && !clusters.areOne(other, holder) && areOfOneTime(holder, other);
  const compatriot = bearers.find((other) => isOther(other) && sharedCountry(holder, other).length > 0);
  if (compatriot) return { other: compatriot };
  const shared = pool.of(holder).find(({ with: other }) => isOther(other));
  return shared && shared.score >= ENOUGH_COMPANY ? { other: shared.with, shared } : undefined;
}

/** A document without a date is of any time as far as anybody can tell: it is left alone. */
function areOfOneTime(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a, b].map(({ record }) => Date.parse(record.date ?? ""));
  return Math.abs(one - other) <= AROUND;
}

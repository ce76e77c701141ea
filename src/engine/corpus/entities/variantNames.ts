import { companyFacts, mayBeOne, sharedCountry, sharedOffice, standTogether } from "./agreement";
import type { Clusters } from "./clusters";
import { type Company, CompanyPool } from "./company";
import type { SharedFact } from "./join";
import { ENOUGH_COMPANY } from "./exactNames";
import type { Candidate } from "./occurrence";
import { bucketsOf } from "./occurrence";
import { type FullLikeness, likenessOf, soundsOf } from "../../coreference/personName";

interface Proposal {
  readonly a: Candidate;
  readonly b: Candidate;
  readonly likeness: FullLikeness;
  readonly facts: readonly SharedFact[];
  readonly strength: number;
}

/** Another spelling, or a short form of the given name, needs more than a name that is merely longer. */
const MUCH_COMPANY = 1.5;

/**
 * Joins those whose full names differ but may be one ("Antony J. Blinken", "Tony Blinken") and who share office, country or
 * company. Where a name fits two who are not one, it is left alone. Yields between blocks of names.
 */
export function* joinVariants(
  clusters: Clusters,
  named: readonly Candidate[],
  company: Company,
): Generator<void> {
  const byKey = bucketsOf(named, ({ name }) => [name.key]);
  const firsts = [...byKey.values()].map(([first]) => first);
  const pairs = new Map<Candidate, Map<Candidate, FullLikeness>>();
  for (const bucket of bucketsOf(firsts, ({ name }) => new Set(soundsOf(name))).values()) {
    likenessesIn(bucket, pairs);
    yield;
  }
  const proposals: Proposal[] = [];
  for (const [a, others] of pairs) {
    for (const [b, likeness] of others) {
      const proposal = propose(byKey.get(a.name.key) ?? [], byKey.get(b.name.key) ?? [], likeness, company);
      if (proposal) proposals.push(proposal);
    }
    yield;
  }
  proposals.sort((one, other) => other.strength - one.strength);
  const rivals = rivalsIn(proposals);
  for (const proposal of proposals) {
    if (isClear(clusters, proposal, rivals)) apply(clusters, proposal);
    yield;
  }
}

function likenessesIn(
  bucket: readonly Candidate[],
  pairs: Map<Candidate, Map<Candidate, FullLikeness>>,
): void {
  bucket.forEach((a, at) => {
    for (const b of bucket.slice(at + 1)) {
      const likeness = likenessOf(a.name, b.name);
      if (likeness === null || likeness === "same") continue;
      const others = pairs.get(a) ?? new Map<Candidate, FullLikeness>();
      pairs.set(a, others.set(b, likeness));
    }
  });
}

/** The strongest reason to take somebody of the one name for somebody of the other. */
function propose(
  one: readonly Candidate[],
  other: readonly Candidate[],
  likeness: FullLikeness,
  company: Company,
): Proposal | null {
  const tried = other.slice(0, MOST_TRIED);
  const pool = new CompanyPool(company, tried);
  let best: Proposal | null = null;
  for (const a of one.slice(0, MOST_TRIED)) {
    const near = new Map(pool.of(a).map((found) => [found.with, found]));
    for (const b of tried) {
      const shared = near.get(b);
      const office = [...a.offices].find((key) => b.offices.has(key));
      const country = sharedCountry(a, b);
      const score = shared?.score ?? 0;
      const strength = (office === undefined ? 0 : 1) + country.length + Math.min(score, 2);
      const differ = office === undefined && a.offices.size > 0 && b.offices.size > 0;
      if (!isEnough({ likeness, office: office !== undefined, differ, country: country.length > 0, score }))
        continue;
      if (best && best.strength >= strength) continue;
      const facts = [
        ...(office === undefined ? [] : [sharedOffice(a, office)]),
        ...country,
        ...companyFacts(shared ? pool.namesOf(shared) : []),
      ];
      best = { a, b, likeness, facts, strength };
    }
  }
  return best;
}

const MOST_TRIED = 60;

interface Weighed {
  readonly likeness: FullLikeness;
  readonly office: boolean;
  /** Both hold offices, and none is the same. */
  readonly differ: boolean;
  readonly country: boolean;
  /** Of the company that they share. */
  readonly score: number;
}

function isEnough({ likeness, office, differ, country, score }: Weighed): boolean {
  if (likeness === "fuller") return office || score >= (differ ? MUCH_COMPANY : ENOUGH_COMPANY);
  return (office && (country || score >= ENOUGH_COMPANY / 2)) || score >= MUCH_COMPANY;
}

/** All that a name may be, by its key. */
function rivalsIn(proposals: readonly Proposal[]): Map<string, Candidate[]> {
  const rivals = new Map<string, Candidate[]>();
  for (const { a, b } of proposals) {
    for (const [own, other] of [
      [a, b],
      [b, a],
    ]) {
      const known = rivals.get(own.name.key);
      if (known) known.push(other);
      else rivals.set(own.name.key, [other]);
    }
  }
  return rivals;
}

/** Nothing keeps the two apart, and neither may as well be somebody else; see `rivalsIn`. */
function isClear(
  clusters: Clusters,
  { a, b, likeness }: Proposal,
  rivals: ReadonlyMap<string, readonly Candidate[]>,
): boolean {
  if (clusters.areOne(a, b) || !mayBeOne(clusters, a, b)) return false;
  // Within a document nobody tells a nickname from another name.
  if (likeness !== "nickname" && standTogether(clusters, a, b)) return false;
  return [
    [a, b],
    [b, a],
  ].every(([own, chosen]) =>
    (rivals.get(own.name.key) ?? []).every(
      (other) =>
        clusters.areOne(other, chosen) ||
        clusters.areOne(other, own) ||
        likenessOf(other.name, chosen.name) !== null ||
        !mayBeOne(clusters, own, other),
    ),
  );
}

/** Every name of the one cluster must be able to be every name of the other. */
function apply(clusters: Clusters, { a, b, likeness, facts }: Proposal): void {
  const namesOf = (candidate: Candidate) => [
    ...new Map(clusters.membersOf(candidate).map(({ name }) => [name.key, name])).values(),
  ];
  const theirs = namesOf(b);
  if (namesOf(a).every((mine) => theirs.every((other) => likenessOf(mine, other) !== null)))
    clusters.join(a, b, likeness, facts);
}

import type { Join, Likeness, SharedFact } from "./join";
import type { Candidate } from "./occurrence";

interface Edge extends Omit<Join, "with"> {
  readonly to: number;
}

/** Candidates that were found to be one, and every reason for it. */
export class Clusters {
  readonly #parent: number[];
  readonly #members: (Candidate[] | null)[];
  readonly #edges: Edge[][];

  constructor(readonly candidates: readonly Candidate[]) {
    this.#parent = candidates.map((_, index) => index);
    this.#members = candidates.map((candidate) => [candidate]);
    this.#edges = candidates.map(() => []);
  }

  /** The number of the cluster that a candidate is in. */
  rootOf({ index }: Pick<Candidate, "index">): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root] = this.#parent[this.#parent[root]];
    return root;
  }

  /** All of the cluster that a candidate is in. */
  membersOf(candidate: Pick<Candidate, "index">): readonly Candidate[] {
    return this.#members[this.rootOf(candidate)] ?? [];
  }

  /** How many clusters the candidates are in. */
  countOf(candidates: readonly Candidate[]): number {
    return new Set(candidates.map((candidate) => this.rootOf(candidate))).size;
  }

  areOne(a: Candidate, b: Candidate): boolean {
    return this.rootOf(a) === this.rootOf(b);
  }

  /** Makes the clusters of two candidates one, for what these two share. */
  join(a: Candidate, b: Candidate, likeness: Likeness, facts: readonly SharedFact[]): void {
    let [into, from] = [this.rootOf(a), this.rootOf(b)];
    if (into === from) return;
    if (this.membersOf(a).length < this.membersOf(b).length) [into, from] = [from, into];
    const moved = this.#members[from] ?? [];
    this.#parent[from] = into;
    this.#members[from] = null;
    for (const member of moved) this.#members[into]?.push(member);
    this.#edges[a.index].push({ to: b.index, likeness, facts });
    this.#edges[b.index].push({ to: a.index, likeness, facts });
  }

  /** Those who have no other than the first of them to thank for it: each member with the reason that leads towards it. */
  explain(members: readonly Candidate[]): Map<number, Join | null> {
    const reasons = new Map<number, Join | null>([[members[0].index, null]]);
    const waiting = [members[0].index];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const { record, at: place } = this.candidates[at];
      for (const { to, likeness, facts } of this.#edges[at]) {
        if (reasons.has(to)) continue;
        reasons.set(to, { likeness, facts, with: { record, at: place } });
        waiting.push(to);
      }
    }
    return reasons;
  }

  *all(): Generator<readonly Candidate[]> {
    for (const members of this.#members) if (members) yield members;
  }
}

import type { MeetingNetwork, NetworkMeeting, NetworkNode } from "../../../../engine";

export const NODE_KINDS = ["person", "organization", "place", "other"] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export const kindOf = ({ type }: Pick<NetworkNode, "type">): NodeKind =>
  type === "person" || type === "organization" || type === "place" ? type : "other";

/** What the person wants to see of a network. */
export interface NetworkFilter {
  /** Part of a name; empty: any. Whoever has it is shown with those whom they met. */
  readonly name: string;
  /** ISO 3166-1 alpha-3: its people and bodies with those whom they met; null: all. */
  readonly country: string | null;
  readonly kinds: ReadonlySet<NodeKind>;
  /** Only meetings that took place. */
  readonly isHeld: boolean;
  /** ISO months, both included; null: all, also meetings without a date. */
  readonly months: readonly [from: string, to: string] | null;
}

export const NO_FILTER: NetworkFilter = {
  name: "",
  country: null,
  kinds: new Set(NODE_KINDS),
  isHeld: false,
  months: null,
};

/** Two who met. */
export interface Pair {
  /** Places in `nodes`. */
  readonly a: number;
  readonly b: number;
  /** Places in `meetings`, in their order. */
  readonly meetings: readonly number[];
}

/** What is left of a network. */
export interface Filtered {
  /** Number of meetings by place in `nodes`; those of none are not drawn. */
  readonly counts: ReadonlyMap<number, number>;
  /** Those of most meetings first. */
  readonly pairs: readonly Pair[];
  readonly meetings: ReadonlySet<number>;
  /** Meetings that are left out only because they have no date. */
  readonly undated: number;
  /** Parties that fit, but are not drawn because others have more meetings. */
  readonly cut: number;
}

/** The month in which a meeting took place, or began; null where only the year is told, or nothing. */
export const monthOf = ({ date }: Pick<NetworkMeeting, "date">): string | null =>
  /^\d{4}-\d{2}/u.exec(date ?? "")?.[0] ?? null;

/** So many parties are drawn at most: more are no picture, and the browser would not keep up. */
export const MOST_NODES = 2000;

export function filterNetwork(network: MeetingNetwork, filter: NetworkFilter, most = MOST_NODES): Filtered {
  const { nodes, meetings } = network;
  const name = filter.name.trim().toLocaleLowerCase();
  const isShown = nodes.map((node) => filter.kinds.has(kindOf(node)));
  const isWanted = nodes.map(
    (node) =>
      (filter.country === null || node.country === filter.country) &&
      (name === "" || node.name.toLocaleLowerCase().includes(name)),
  );
  const isAll = filter.country === null && name === "";
  const found = new Map<string, { a: number; b: number; meetings: number[] }>();
  let undated = 0;
  meetings.forEach((meeting, at) => {
    if (filter.isHeld && meeting.status !== "held") return;
    const isIn = isInMonths(meeting, filter.months);
    const parties = meeting.parties.filter((one) => isShown[one]);
    let counts = false;
    parties.forEach((a, i) => {
      for (const b of parties.slice(i + 1)) {
        if (!isAll && !isWanted[a] && !isWanted[b]) continue;
        counts = true;
        if (!isIn) continue;
        const key = `${a} ${b}`;
        const pair = found.get(key);
        if (pair) pair.meetings.push(at);
        else found.set(key, { a, b, meetings: [at] });
      }
    });
    if (counts && !isIn && monthOf(meeting) === null) undated++;
  });
  const all = [...found.values()].sort((one, other) => other.meetings.length - one.meetings.length);
  return { ...mostMet(all, most), undated };
}

function isInMonths(meeting: NetworkMeeting, months: NetworkFilter["months"]): boolean {
  if (months === null) return true;
  const month = monthOf(meeting);
  return month !== null && month >= months[0] && month <= months[1];
}

function mostMet(all: readonly Pair[], most: number): Omit<Filtered, "undated"> {
  const whole = countsIn(all);
  if (whole.counts.size <= most) return { pairs: all, ...whole, cut: 0 };
  const kept = new Set(
    [...whole.counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([node]) => node),
  );
  const pairs = all.filter(({ a, b }) => kept.has(a) && kept.has(b));
  return { pairs, ...countsIn(pairs), cut: whole.counts.size - kept.size };
}

function countsIn(pairs: readonly Pair[]): Pick<Filtered, "counts" | "meetings"> {
  const byNode = new Map<number, Set<number>>();
  const meetings = new Set<number>();
  for (const pair of pairs) {
    for (const meeting of pair.meetings) {
      meetings.add(meeting);
      for (const node of [pair.a, pair.b]) byNode.set(node, (byNode.get(node) ?? new Set()).add(meeting));
    }
  }
  return { counts: new Map([...byNode].map(([node, own]) => [node, own.size])), meetings };
}

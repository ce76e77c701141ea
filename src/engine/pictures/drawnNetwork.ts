import type { Steps } from "../steps";
import { layOutNetwork, type NetworkLayout } from "./layOutNetwork";
import type { MeetingNetwork } from "./meetingNetwork";

/** A network with the places of its nodes, to be drawn. */
export interface DrawnNetwork {
  /** Of the meetings that name two parties or more, and of those alone who took part in one. */
  readonly network: MeetingNetwork;
  readonly layout: NetworkLayout;
  /** Number of meetings of which the documents name one party or none. */
  readonly lonely: number;
}

/** What can be drawn of a network: nobody stands alone in it. Yields after each round of the layout. */
export function* drawnNetwork(whole: MeetingNetwork): Steps<DrawnNetwork> {
  const network = amongPartners(whole);
  const layout = yield* layOutNetwork(network);
  return { network, layout, lonely: whole.meetings.length - network.meetings.length };
}

function amongPartners({ nodes, meetings }: MeetingNetwork): MeetingNetwork {
  const kept = meetings.filter(({ parties }) => parties.length > 1);
  const counts = new Map<number, number>();
  for (const { parties } of kept) for (const one of parties) counts.set(one, (counts.get(one) ?? 0) + 1);
  const inOrder = [...counts].sort(([a, most], [b, other]) => other - most || a - b);
  const numberOf = new Map(inOrder.map(([old], at) => [old, at]));
  return {
    nodes: inOrder.map(([old, count]) => ({ ...nodes[old], meetings: count })),
    meetings: kept.map((meeting) => ({
      ...meeting,
      parties: meeting.parties.map((old) => numberOf.get(old) ?? 0).sort((a, b) => a - b),
    })),
  };
}

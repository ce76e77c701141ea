import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { Steps } from "../steps";
import type { MeetingNetwork } from "./meetingNetwork";

/** Places of nodes in a plane without a unit: about 30 lie between two that met. */
export interface NetworkLayout {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Rounds of the forces: then hardly anything moves. */
const ROUNDS = 160;
const DISTANCE = 30;
const REPULSION = -75;
/** Keeps groups that never met in one picture, which is wider than high. */
const GRAVITY = { x: 0.05, y: 0.08 };
const DECIMALS = 10;

/** How far from its centre a node reaches: what is drawn of it is about as large. */
const radiusOf = (meetings: number): number => 3 + 1.2 * Math.sqrt(meetings);

/**
 * Lays a network out by forces: who met lies near, the others apart. The same network gives the same layout; what is filtered
 * later keeps its place. Yields after each round.
 */
export function* layOutNetwork({ nodes, meetings }: MeetingNetwork): Steps<NetworkLayout> {
  const bodies: (SimulationNodeDatum & { radius: number })[] = nodes.map((node) => ({
    radius: radiusOf(node.meetings),
  }));
  const links = linksOf(meetings);
  const simulation = forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / ROUNDS))
    .force("charge", forceManyBody().strength(REPULSION).distanceMax(600))
    .force("link", forceLink(links).distance(DISTANCE))
    .force("x", forceX(0).strength(GRAVITY.x))
    .force("y", forceY(0).strength(GRAVITY.y))
    .force(
      "collide",
      forceCollide<{ radius: number } & SimulationNodeDatum>(({ radius }) => radius + 2),
    );
  for (let round = 0; round < ROUNDS; round++) {
    simulation.tick();
    yield;
  }
  const round = (value: number | undefined) => Math.round((value ?? 0) * DECIMALS) / DECIMALS;
  return { x: bodies.map(({ x }) => round(x)), y: bodies.map(({ y }) => round(y)) };
}

/** A large meeting hangs on its first parties: all of its pairs would pull it into one knot. */
const MOST_HUBS = 3;

function linksOf(meetings: MeetingNetwork["meetings"]): { source: number; target: number }[] {
  const links = new Map<string, { source: number; target: number }>();
  for (const { parties } of meetings)
    parties.slice(0, MOST_HUBS).forEach((source, at) => {
      for (const target of parties.slice(at + 1)) links.set(`${source} ${target}`, { source, target });
    });
  return [...links.values()];
}

import type { MeetingNetwork, NetworkLayout } from "../../../../engine";
import { type Filtered, kindOf, type NodeKind } from "./networkFilter";

export interface SceneNode {
  /** Place in `nodes` of the network. */
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly kind: NodeKind;
  readonly name: string;
}

export interface SceneLine {
  /** Place in `pairs` of what was filtered. */
  readonly pair: number;
  readonly from: SceneNode;
  readonly to: SceneNode;
  readonly width: number;
  /** None of the meetings took place, as far as is told. */
  readonly isDashed: boolean;
}

/** What there is to draw, in the units of the layout. */
export interface Scene {
  /** Those of most meetings first. */
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SceneLine[];
}

/** A node's area grows with the meetings that are shown, as the layout made room for all of them. */
export const radiusFor = (meetings: number): number => 3 + 1.2 * Math.sqrt(meetings);

export function sceneOf(network: MeetingNetwork, layout: NetworkLayout, filtered: Filtered): Scene {
  const byPlace = new Map<number, SceneNode>();
  for (const [at, count] of filtered.counts) {
    const { name } = network.nodes[at];
    const kind = kindOf(network.nodes[at]);
    byPlace.set(at, { at, x: layout.x[at], y: layout.y[at], radius: radiusFor(count), kind, name });
  }
  const lines = filtered.pairs.flatMap(({ a, b, meetings }, pair) => {
    const [from, to] = [byPlace.get(a), byPlace.get(b)];
    if (!from || !to) return [];
    const isDashed = meetings.every((one) => network.meetings[one].status !== "held");
    return { pair, from, to, width: Math.min(5, 0.6 + 0.5 * Math.sqrt(meetings.length)), isDashed };
  });
  const nodes = [...byPlace.values()].sort((a, b) => b.radius - a.radius || a.at - b.at);
  return { nodes, lines };
}

/** A rectangle in the units of the layout. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;

/** What holds all nodes. */
export function frameOf(nodes: readonly SceneNode[]): Frame {
  if (nodes.length === 0) return { left: -100, top: -100, width: 200, height: 200 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, radius } of nodes) {
    left = Math.min(left, x - radius);
    top = Math.min(top, y - radius);
    right = Math.max(right, x + radius);
    bottom = Math.max(bottom, y + radius);
  }
  const [width, height] = [right - left + 2 * MARGIN, bottom - top + 2 * MARGIN];
  return { left: left - MARGIN, top: top - MARGIN, width, height };
}

/** The next node from one in a direction: near, and hardly aside; undefined where none lies there. */
export function nextNode(
  nodes: readonly SceneNode[],
  from: SceneNode,
  [dx, dy]: readonly [dx: number, dy: number],
): SceneNode | undefined {
  let best: SceneNode | undefined;
  let least = Infinity;
  for (const node of nodes) {
    const [x, y] = [node.x - from.x, node.y - from.y];
    const along = x * dx + y * dy;
    if (node === from || along <= 0) continue;
    const aside = Math.abs(x * dy - y * dx);
    if (aside > along * 2) continue;
    const cost = along + 2 * aside;
    if (cost < least) [best, least] = [node, cost];
  }
  return best;
}

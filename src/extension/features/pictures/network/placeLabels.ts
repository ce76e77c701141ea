import type { SceneNode } from "./networkScene";

/** From units of the layout to pixels. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Label {
  readonly node: SceneNode;
  /** Middle of the words, and their baseline, in pixels. */
  readonly x: number;
  readonly y: number;
}

const HEIGHT = 14;
const MOST = 160;
const LARGE = 6;
/** So many nodes are tried: beyond, hardly a place is left. */
const TRIED = 700;

/** How far from the middle a node is drawn: it grows less than the plane does. */
export const pixelRadius = (node: Pick<SceneNode, "radius">, scale: number): number =>
  Math.max(2, node.radius * Math.min(2, Math.max(0.45, scale ** 0.6)));

/** Pixels that are taken, and the node that may be named there all the same. */
type Box = readonly [left: number, top: number, right: number, bottom: number, own: SceneNode | null];

/** The node itself where it is so large that a name on it would be taken for its own. */
function discOf(node: SceneNode, view: View): Box[] {
  const radius = pixelRadius(node, view.scale);
  if (radius < LARGE) return [];
  const [x, y] = [node.x * view.scale + view.x, node.y * view.scale + view.y];
  return [[x - radius, y - radius, x + radius, y + radius, node]];
}

/**
 * Names of the nodes that are in sight, those of most meetings first, as far as no two cover each other. `first` are named
 * whatever they cover.
 */
export function placeLabels(
  nodes: readonly SceneNode[],
  view: View,
  size: { readonly width: number; readonly height: number },
  widthOf: (name: string) => number,
  first: readonly SceneNode[] = [],
): Label[] {
  const labels: Label[] = [];
  const boxes = nodes.slice(0, TRIED).flatMap((node) => discOf(node, view));
  const covers = ([l, t, r, b, own]: Box, [left, top, right, bottom]: Box, node: SceneNode) =>
    own !== node && l < right && r > left && t < bottom && b > top;
  const place = (node: SceneNode, isForced: boolean) => {
    const middle = node.x * view.scale + view.x;
    const y = node.y * view.scale + view.y;
    if (middle < 0 || y < 0 || middle > size.width || y > size.height) return;
    const below = y + pixelRadius(node, view.scale) + HEIGHT - 2;
    const half = widthOf(node.name) / 2 + 3;
    const x = Math.max(half, Math.min(size.width - half, middle));
    const box: Box = [x - half, below - HEIGHT, x + half, below + 3, null];
    if (!isForced && boxes.some((other) => covers(other, box, node))) return;
    boxes.push(box);
    labels.push({ node, x, y: below });
  };
  for (const node of first) place(node, true);
  for (const node of nodes.slice(0, TRIED)) {
    if (labels.length >= MOST) break;
    if (!first.includes(node)) place(node, false);
  }
  return labels;
}

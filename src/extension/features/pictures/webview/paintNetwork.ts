import type { PictureColors } from "../pictureColors";
import { opacityOf, shapeOf } from "../network/networkSvg";
import type { Scene, SceneLine, SceneNode } from "../network/networkScene";
import { type Label, pixelRadius, type View } from "../network/placeLabels";

/** Lines of about the same width are drawn in one stroke. */
const WIDTHS = [0.8, 1.6, 3, 5];

interface Stroke {
  readonly path: Path2D;
  readonly width: number;
  readonly isDashed: boolean;
}

/** The lines of a scene, put together once for many frames. */
export class Lines {
  readonly #strokes: readonly Stroke[];

  constructor(lines: readonly SceneLine[]) {
    this.#strokes = [true, false].flatMap((isDashed) =>
      WIDTHS.flatMap((width, at) => {
        const path = new Path2D();
        const own = lines.filter(
          (line) =>
            line.isDashed === isDashed && line.width <= width && (at === 0 || line.width > WIDTHS[at - 1]),
        );
        for (const { from, to } of own) {
          path.moveTo(from.x, from.y);
          path.lineTo(to.x, to.y);
        }
        return own.length === 0 ? [] : [{ path, width, isDashed }];
      }),
    );
  }

  /** `opacity`: how much is seen of a line. */
  paint(context: CanvasRenderingContext2D, scale: number, opacity: (width: number) => number): void {
    for (const { path, width, isDashed } of this.#strokes) {
      context.globalAlpha = opacity(width);
      context.lineWidth = width / scale;
      context.setLineDash(isDashed ? [4 / scale, 3 / scale] : []);
      context.stroke(path);
    }
    context.setLineDash([]);
  }
}

/** What is brought out; all else is faded. */
export interface Emphasis {
  readonly nodes: ReadonlySet<SceneNode>;
  readonly lines: Lines;
  /** Where the keyboard is. */
  readonly focus: SceneNode | undefined;
}

export interface Frame {
  readonly scene: Scene;
  readonly lines: Lines;
  readonly labels: readonly Label[];
  readonly emphasis: Emphasis | undefined;
  readonly view: View;
  readonly size: { readonly width: number; readonly height: number };
  /** Pixels of the canvas for one of the page. */
  readonly ratio: number;
  readonly colors: PictureColors;
  readonly font: string;
}

const FADED = 0.18;
const KINDS = ["place", "organization", "other", "person"] as const;

export function paintNetwork(context: CanvasRenderingContext2D, frame: Frame): void {
  const { lines, view, size, ratio, colors, emphasis, scene } = frame;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = colors.background;
  context.fillRect(0, 0, size.width, size.height);
  context.strokeStyle = colors.text;
  const inPlane = () =>
    context.setTransform(ratio * view.scale, 0, 0, ratio * view.scale, ratio * view.x, ratio * view.y);
  inPlane();
  lines.paint(context, view.scale, (width) => opacityOf(width) * (emphasis ? FADED * 2 : 1));
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.globalAlpha = emphasis ? FADED : 1;
  paintNodes(context, frame, scene.nodes);
  if (emphasis) {
    inPlane();
    context.strokeStyle = colors.text;
    emphasis.lines.paint(context, view.scale, () => 0.75);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.globalAlpha = 1;
    paintNodes(context, frame, [...emphasis.nodes]);
  }
  paintLabels(context, frame);
  if (emphasis?.focus) paintFocus(context, frame, emphasis.focus);
}

function paintNodes(
  context: CanvasRenderingContext2D,
  { view, size, colors }: Frame,
  nodes: readonly SceneNode[],
): void {
  context.lineWidth = 1;
  context.strokeStyle = colors.background;
  for (const kind of KINDS) {
    context.beginPath();
    for (const node of nodes) {
      if (node.kind !== kind) continue;
      const radius = pixelRadius(node, view.scale);
      const x = node.x * view.scale + view.x;
      const y = node.y * view.scale + view.y;
      if (x < -radius || y < -radius || x > size.width + radius || y > size.height + radius) continue;
      trace(context, node, x, y, radius);
    }
    context.fillStyle = colors[kind];
    context.fill();
    context.stroke();
  }
}

function trace(
  context: CanvasRenderingContext2D,
  node: SceneNode,
  x: number,
  y: number,
  radius: number,
): void {
  if (node.kind === "person") {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  shapeOf(node, radius).forEach(([dx, dy], at) => {
    if (at === 0) context.moveTo(x + dx, y + dy);
    else context.lineTo(x + dx, y + dy);
  });
  context.closePath();
}

function paintLabels(context: CanvasRenderingContext2D, { labels, colors, emphasis, font }: Frame): void {
  context.font = font;
  context.textAlign = "center";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = colors.background;
  context.fillStyle = colors.text;
  for (const { node, x, y } of labels) {
    if (emphasis && !emphasis.nodes.has(node)) continue;
    context.strokeText(node.name, x, y);
    context.fillText(node.name, x, y);
  }
}

function paintFocus(context: CanvasRenderingContext2D, { view, colors }: Frame, node: SceneNode): void {
  context.beginPath();
  context.arc(
    node.x * view.scale + view.x,
    node.y * view.scale + view.y,
    pixelRadius(node, view.scale) + 4,
    0,
    2 * Math.PI,
  );
  context.lineWidth = 2;
  context.strokeStyle = colors.focus;
  context.stroke();
}

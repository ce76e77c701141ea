import { quadtree, type Quadtree } from "d3-quadtree";
import { select, type Selection } from "d3-selection";
import { zoom, type ZoomBehavior, zoomIdentity, type ZoomTransform } from "d3-zoom";
import type { PictureColors } from "../pictureColors";
import { frameOf, nextNode, type Scene, type SceneLine, type SceneNode } from "../network/networkScene";
import { networkSvg } from "../network/networkSvg";
import { type Label, pixelRadius, placeLabels, type View } from "../network/placeLabels";
import { type Emphasis, type Frame, Lines, paintNetwork } from "./paintNetwork";
import { Still } from "./still";
import { themeColors } from "./themeColors";

/** What is chosen in the picture. */
export type Chosen =
  { readonly kind: "node"; readonly node: SceneNode } | { readonly kind: "line"; readonly line: SceneLine };

/** Where one looks, and at whom. */
export interface Seen {
  readonly view: View;
  /** Name of the chosen node. */
  readonly node: string | null;
}

interface On {
  /** Something was chosen with the pointer, or nothing; or the keyboard went to a node. */
  readonly choose: (chosen: Chosen | undefined) => void;
  /** What is chosen is to be looked into. */
  readonly enter: () => void;
  /** What is under the pointer. */
  readonly hover: (chosen: Chosen | undefined, x: number, y: number) => void;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** So many marks are not drawn sixty times in a second everywhere. */
const MANY = 1200;
/** Milliseconds without a move after which a picture rests. */
const REST = 120;
/** Pixels around a mark in which it is hit. */
const NEAR = 6;
const LINE_NEAR = 4;

/** The canvas that a network is drawn on. */
export class NetworkCanvas {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #on: On;
  readonly #zoom: ZoomBehavior<HTMLCanvasElement, unknown>;
  readonly #selection: Selection<HTMLCanvasElement, unknown, null, undefined>;
  readonly #widths = new Map<string, number>();
  #scene: Scene = { nodes: [], lines: [] };
  #lines = new Lines([]);
  #tree: Quadtree<SceneNode> = quadtree<SceneNode>();
  #chosen: Chosen | undefined;
  #emphasis: Emphasis | undefined;
  #view: View = { x: 0, y: 0, scale: 1 };
  #colors: PictureColors = themeColors();
  #font = "12px sans-serif";
  /** The next frame is to be drawn. */
  #isAsked = false;
  /** Somebody or something said where to look. */
  #isPlaced = false;
  #size = { width: 0, height: 0 };
  readonly #still = new Still();
  #resting = 0;

  constructor(canvas: HTMLCanvasElement, on: On) {
    this.#canvas = canvas;
    this.#on = on;
    const context = canvas.getContext("2d", { alpha: false });
    if (!context) throw new Error("There is no canvas to draw on.");
    this.#context = context;
    this.#selection = select(canvas);
    this.#zoom = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([0.05, 12])
      .on("zoom", ({ transform }: { transform: ZoomTransform }) => {
        this.#view = { x: transform.x, y: transform.y, scale: transform.k };
        this.#move();
      });
    this.#selection.call(this.#zoom).on("dblclick.zoom", null);
    canvas.addEventListener("click", (event) => {
      this.choose(this.#at(event.offsetX, event.offsetY));
      on.choose(this.#chosen);
    });
    canvas.addEventListener("mousemove", (event) => {
      const under = event.buttons === 0 ? this.#at(event.offsetX, event.offsetY) : undefined;
      canvas.classList.toggle("over", under !== undefined);
      on.hover(under, event.offsetX, event.offsetY);
    });
    canvas.addEventListener("mouseleave", () => on.hover(undefined, 0, 0));
    canvas.addEventListener("keydown", (event) => this.#press(event));
    canvas.addEventListener("focus", () => this.redraw());
    new ResizeObserver(() => this.#resize()).observe(canvas);
  }

  get chosen(): Chosen | undefined {
    return this.#chosen;
  }

  get seen(): Seen {
    const node = this.#chosen?.kind === "node" ? this.#chosen.node.name : null;
    return { view: this.#view, node };
  }

  set seen({ view, node: name }: Seen) {
    const node = this.#scene.nodes.find((one) => one.name === name);
    this.choose(node && { kind: "node", node });
    this.#isPlaced = true;
    const { x, y, scale } = view;
    this.#zoom.transform(this.#selection, zoomIdentity.translate(x, y).scale(scale));
  }

  /** Shows other nodes, where they lie; what is chosen stays chosen if it is still there. */
  show(scene: Scene): void {
    this.#scene = scene;
    this.#lines = new Lines(scene.lines);
    this.#tree = quadtree<SceneNode>()
      .x(({ x }) => x)
      .y(({ y }) => y)
      .addAll([...scene.nodes]);
    this.chooseAgain(this.#chosen);
  }

  /** Chooses what stands for the same parties in what is shown now. */
  chooseAgain(chosen: Chosen | undefined): void {
    const found = this.#again(chosen);
    this.choose(found);
    if (found) this.#reveal(found.kind === "node" ? found.node : found.line.from);
  }

  choose(chosen: Chosen | undefined): void {
    this.#chosen = chosen;
    this.#emphasis = chosen && this.#emphasisOf(chosen);
    this.redraw();
  }

  /** Brings all nodes into sight. */
  fit(): void {
    const { left, top, width, height } = frameOf(this.#scene.nodes);
    const { width: own, height: tall } = this.#size;
    if (own === 0 || tall === 0) return;
    const scale = Math.min(3, own / width, tall / height);
    const x = own / 2 - scale * (left + width / 2);
    const y = tall / 2 - scale * (top + height / 2);
    this.#isPlaced = true;
    this.#zoom.transform(this.#selection, zoomIdentity.translate(x, y).scale(scale));
  }

  readTheme(): void {
    this.#colors = themeColors();
    const { fontFamily } = getComputedStyle(document.body);
    this.#font = `12px ${fontFamily}`;
    this.#widths.clear();
    this.redraw();
  }

  redraw(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    requestAnimationFrame(() => {
      this.#isAsked = false;
      this.draw();
    });
  }

  /** Draws at once. */
  draw(): void {
    const frame = this.#frameAt(devicePixelRatio);
    clearTimeout(this.#resting);
    this.#resting = 0;
    paintNetwork(this.#context, frame);
    this.#still.keep(this.#canvas, frame.view);
  }

  /** While a large picture moves, the last drawing moves: it is drawn anew as soon as it rests. */
  #move(): void {
    const { nodes, lines } = this.#scene;
    if (nodes.length + lines.length < MANY || !this.#still.isKept) return this.redraw();
    if (!this.#isAsked) {
      this.#isAsked = true;
      requestAnimationFrame(() => {
        this.#isAsked = false;
        this.#still.paint(this.#context, this.#view, this.#colors.background);
      });
    }
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => this.redraw(), REST);
  }

  svg(title: string): string {
    const { scene, view, size, labels, colors } = this.#frameAt(1);
    return networkSvg({ title, scene, view, size, labels, colors });
  }

  /** Twice as sharp as the page, as a file. */
  async png(): Promise<Uint8Array<ArrayBuffer>> {
    const canvas = new OffscreenCanvas(this.#size.width * 2, this.#size.height * 2);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("There is no canvas to draw on.");
    // The two contexts draw alike.
    paintNetwork(context as unknown as CanvasRenderingContext2D, {
      ...this.#frameAt(2),
      emphasis: undefined,
    });
    const blob = await canvas.convertToBlob({ type: "image/png" });
    return new Uint8Array(await blob.arrayBuffer());
  }

  #frameAt(ratio: number): Frame {
    return {
      scene: this.#scene,
      lines: this.#lines,
      labels: this.#labels(),
      emphasis: this.#emphasis,
      view: this.#view,
      size: this.#size,
      ratio,
      colors: this.#colors,
      font: this.#font,
    };
  }

  #labels(): Label[] {
    const first = this.#emphasis ? [...this.#emphasis.nodes].slice(0, 40) : [];
    const named = this.#chosen?.kind === "node" ? [this.#chosen.node] : first.slice(0, 2);
    const nodes = this.#emphasis ? first : this.#scene.nodes;
    return placeLabels(nodes, this.#view, this.#size, this.#widthOf, named);
  }

  readonly #widthOf = (name: string): number => {
    let width = this.#widths.get(name);
    if (width === undefined) {
      this.#context.font = this.#font;
      this.#widths.set(name, (width = this.#context.measureText(name).width));
    }
    return width;
  };

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    this.#size = { width, height };
    this.#canvas.width = Math.round(width * devicePixelRatio);
    this.#canvas.height = Math.round(height * devicePixelRatio);
    if (!this.#isPlaced && width > 0) this.fit();
    this.draw();
  }

  #again(chosen: Chosen | undefined): Chosen | undefined {
    if (chosen?.kind === "node") {
      const node = this.#scene.nodes.find(({ at }) => at === chosen.node.at);
      return node && { kind: "node", node };
    }
    const { from, to } = chosen?.line ?? {};
    const line = this.#scene.lines.find((one) => one.from.at === from?.at && one.to.at === to?.at);
    return line && { kind: "line", line };
  }

  #emphasisOf(chosen: Chosen): Emphasis {
    if (chosen.kind === "line") {
      const { line } = chosen;
      return { nodes: new Set([line.from, line.to]), lines: new Lines([line]), focus: undefined };
    }
    const { node } = chosen;
    const lines = this.#scene.lines.filter(({ from, to }) => from === node || to === node);
    const nodes = new Set([node, ...lines.map(({ from, to }) => (from === node ? to : from))]);
    return { nodes, lines: new Lines(lines), focus: node };
  }

  #at(x: number, y: number): Chosen | undefined {
    const { scale, x: dx, y: dy } = this.#view;
    const [px, py] = [(x - dx) / scale, (y - dy) / scale];
    const node = this.#tree.find(px, py, 30 / scale);
    const distance = node && Math.hypot(node.x - px, node.y - py) * scale;
    if (node && distance !== undefined && distance <= pixelRadius(node, scale) + NEAR)
      return { kind: "node", node };
    let nearest: SceneLine | undefined;
    let least = LINE_NEAR / scale;
    for (const line of this.#scene.lines) {
      const away = distanceTo(line, px, py);
      if (away < least) [nearest, least] = [line, away];
    }
    return nearest && { kind: "line", line: nearest };
  }

  #press(event: KeyboardEvent): void {
    const direction = DIRECTIONS[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction) this.#go(direction);
    else if (event.key === "Home") this.#goTo(this.#scene.nodes.at(0));
    else if (event.key === "Enter" || event.key === " ") this.#on.enter();
    else if (event.key === "+" || event.key === "=") this.#zoom.scaleBy(this.#selection, 1.3);
    else if (event.key === "-") this.#zoom.scaleBy(this.#selection, 1 / 1.3);
    else if (event.key === "0") this.fit();
    else if (event.key === "Escape") {
      this.choose(undefined);
      this.#on.choose(undefined);
    } else return;
    event.preventDefault();
  }

  #go(direction: readonly [number, number]): void {
    const { nodes } = this.#scene;
    const from = this.#chosen?.kind === "node" ? this.#chosen.node : undefined;
    this.#goTo(from ? nextNode(nodes, from, direction) : nodes.at(0));
  }

  #goTo(node: SceneNode | undefined): void {
    if (!node) return;
    this.choose({ kind: "node", node });
    this.#reveal(node);
    this.#on.choose(this.#chosen);
  }

  /** Moves the plane if the node is out of sight. */
  #reveal(node: SceneNode): void {
    const { scale, x, y } = this.#view;
    const [px, py] = [node.x * scale + x, node.y * scale + y];
    const { width, height } = this.#size;
    const edge = 40;
    if (px > edge && py > edge && px < width - edge && py < height - edge) return;
    this.#zoom.translateTo(this.#selection, node.x, node.y);
  }
}

function distanceTo({ from, to }: SceneLine, x: number, y: number): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}

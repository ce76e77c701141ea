import type { View } from "../network/placeLabels";

/** The last drawing of a canvas, to be moved and scaled as a whole. */
export class Still {
  readonly #canvas = document.createElement("canvas");
  #view: View | undefined;

  get isKept(): boolean {
    return this.#view !== undefined && this.#canvas.width > 0;
  }

  keep(drawn: HTMLCanvasElement, view: View): void {
    if (this.#canvas.width !== drawn.width) this.#canvas.width = drawn.width;
    if (this.#canvas.height !== drawn.height) this.#canvas.height = drawn.height;
    if (drawn.width === 0 || drawn.height === 0) return;
    this.#canvas.getContext("2d", { alpha: false })?.drawImage(drawn, 0, 0);
    this.#view = view;
  }

  /** Draws what was kept as it would be seen now. */
  paint(context: CanvasRenderingContext2D, now: View, background: string): void {
    const then = this.#view;
    if (!then) return;
    const { width, height } = this.#canvas;
    const ratio = devicePixelRatio;
    const scale = now.scale / then.scale;
    const [x, y] = [now.x - then.x * scale, now.y - then.y * scale];
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    context.fillStyle = background;
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = "low";
    context.drawImage(this.#canvas, x * ratio, y * ratio, width * scale, height * scale);
  }
}

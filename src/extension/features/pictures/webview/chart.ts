import { type ChartMark, type ChartModel, nextMark, type Size } from "../charts/chartModel";
import { chartSvg } from "../charts/chartSvg";
import { themeColors } from "./themeColors";

interface On {
  readonly choose: (mark: ChartMark) => void;
  readonly enter: () => void;
  readonly leave: () => void;
}

const SVG = "http://www.w3.org/2000/svg";
const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const make = <Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

/** A chart in the page: its bars are buttons, of which one is in the order of the tab key. */
export class Chart {
  readonly #container: HTMLElement;
  readonly #label: string;
  readonly #on: On;
  readonly #bars = new Map<string, SVGRectElement>();
  #model: ChartModel = { width: 0, height: 0, marks: [], texts: [], lines: [] };
  #chosen: string | undefined;

  constructor(container: HTMLElement, label: string, draw: (size: Size) => ChartModel, on: On) {
    this.#container = container;
    this.#label = label;
    this.#on = on;
    const again = () => this.#show(draw({ width: container.clientWidth, height: container.clientHeight }));
    this.redraw = again;
    new ResizeObserver(again).observe(container);
  }

  /** Draws what there is now. */
  readonly redraw: () => void;

  get chosen(): string | undefined {
    return this.#chosen;
  }

  /** Nothing is chosen any more, or what has this key. */
  choose(key: string | undefined): ChartMark | undefined {
    this.#chosen = key;
    for (const [own, bar] of this.#bars) bar.setAttribute("aria-pressed", String(own === key));
    return this.#model.marks.find((mark) => mark.key === key);
  }

  focus(): void {
    (this.#bars.get(this.#chosen ?? "") ?? [...this.#bars.values()].at(0))?.focus();
  }

  svg(title: string): string {
    return chartSvg(title, this.#model, themeColors());
  }

  async png(): Promise<Uint8Array<ArrayBuffer>> {
    const { width, height, marks, texts, lines } = this.#model;
    const canvas = new OffscreenCanvas(width * 2, height * 2);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("There is no canvas to draw on.");
    const colors = themeColors();
    context.scale(2, 2);
    context.fillStyle = colors.background;
    context.fillRect(0, 0, width, height);
    context.strokeStyle = colors.text;
    context.globalAlpha = 0.2;
    for (const [x1, y1, x2, y2] of lines) {
      context.beginPath();
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
      context.stroke();
    }
    context.globalAlpha = 1;
    for (const mark of marks) {
      context.fillStyle = colors[mark.kind];
      context.fillRect(mark.x, mark.y, mark.width, mark.height);
    }
    context.font = `12px ${getComputedStyle(document.body).fontFamily}`;
    for (const { x, y, anchor, text, isQuiet } of texts) {
      context.textAlign = anchor === "middle" ? "center" : anchor;
      context.fillStyle = isQuiet ? colors.quiet : colors.text;
      context.fillText(text, x, y);
    }
    const blob = await canvas.convertToBlob({ type: "image/png" });
    return new Uint8Array(await blob.arrayBuffer());
  }

  #show(model: ChartModel): void {
    const hadFocus = this.#container.contains(document.activeElement);
    this.#model = model;
    this.#bars.clear();
    const { width, height } = model;
    const svg = make("svg", { width, height, role: "group", "aria-label": this.#label });
    for (const [x1, y1, x2, y2] of model.lines) svg.append(make("line", { x1, y1, x2, y2 }));
    for (const { x, y, anchor, text, isQuiet } of model.texts) {
      const words = make("text", { x, y, "text-anchor": anchor, class: isQuiet ? "quiet" : "" });
      words.textContent = text;
      svg.append(words);
    }
    model.marks.forEach((mark, at) => svg.append(this.#bar(mark, at === 0)));
    this.#container.replaceChildren(svg);
    this.choose(this.#chosen);
    if (hadFocus) this.focus();
  }

  #bar(mark: ChartMark, isFirst: boolean): SVGRectElement {
    const { x, y, width, height, kind, label, key } = mark;
    const isChosen = this.#chosen === undefined ? isFirst : this.#chosen === key;
    const bar = make("rect", {
      x,
      y,
      width,
      height,
      class: `mark ${kind}`,
      role: "button",
      tabindex: isChosen ? 0 : -1,
      "aria-label": label,
      "aria-pressed": "false",
    });
    const title = make("title", {});
    title.textContent = label;
    bar.append(title);
    bar.addEventListener("click", () => this.#go(mark));
    bar.addEventListener("keydown", (event) => this.#press(event, mark));
    this.#bars.set(key, bar);
    return bar;
  }

  #go(mark: ChartMark): void {
    for (const [key, bar] of this.#bars) bar.setAttribute("tabindex", key === mark.key ? "0" : "-1");
    this.choose(mark.key);
    this.#bars.get(mark.key)?.focus();
    this.#on.choose(mark);
  }

  #press(event: KeyboardEvent, mark: ChartMark): void {
    const direction = DIRECTIONS[event.key];
    if (direction) {
      const next = nextMark(this.#model.marks, mark, direction);
      if (next) this.#go(next);
    } else if (event.key === "Enter" || event.key === " ") {
      if (this.#chosen !== mark.key) this.#go(mark);
      this.#on.enter();
    } else if (event.key === "Escape") this.#on.leave();
    else return;
    event.preventDefault();
  }
}

import type { PictureWords } from "../pictureWords";
import { el } from "./dom";

const SVG = "http://www.w3.org/2000/svg";

/** Two sliders over the months in which something happened, with how much happened in each; months of nothing take no room. */
export class MonthRange {
  readonly element: HTMLElement;
  readonly #months: readonly string[];
  readonly #from: HTMLInputElement;
  readonly #to: HTMLInputElement;
  readonly #said: HTMLElement;
  readonly #bars: readonly SVGRectElement[];

  /** `months`: how much happened by ISO month. */
  constructor(months: ReadonlyMap<string, number>, words: PictureWords, changed: () => void) {
    this.#months = [...months.keys()].sort();
    const last = Math.max(0, this.#months.length - 1);
    const slider = (id: string, value: number) =>
      el("input", { type: "range", id, min: 0, max: last, value, step: 1 });
    this.#from = slider("from", 0);
    this.#to = slider("to", last);
    this.#said = el("output", { for: "from to" });
    this.#bars = this.#months.map(() => document.createElementNS(SVG, "rect"));
    this.element = el(
      "div",
      { class: "months" },
      this.#chart(months),
      el("label", { for: "from" }, words.from),
      this.#from,
      el("label", { for: "to" }, words.to),
      this.#to,
      this.#said,
    );
    for (const input of [this.#from, this.#to])
      input.addEventListener("input", () => {
        // The ends never cross: the one that is moved pushes the other.
        const [from, to] = [Number(this.#from.value), Number(this.#to.value)];
        if (from > to) (input === this.#from ? this.#to : this.#from).value = input.value;
        this.#tell();
        changed();
      });
    this.#tell();
    this.element.hidden = this.#months.length < 2;
  }

  /** Null while all months are in it. */
  get value(): readonly [from: string, to: string] | null {
    const [from, to] = [Number(this.#from.value), Number(this.#to.value)];
    if (from === 0 && to >= this.#months.length - 1) return null;
    return [this.#months[from], this.#months[to]];
  }

  set value(value: readonly [from: string, to: string] | null) {
    const at = (month: string, otherwise: number) => {
      const found = this.#months.indexOf(month);
      return String(found < 0 ? otherwise : found);
    };
    this.#from.value = value ? at(value[0], 0) : "0";
    this.#to.value = value ? at(value[1], this.#months.length - 1) : String(this.#months.length - 1);
    this.#tell();
  }

  #tell(): void {
    const [from, to] = [Number(this.#from.value), Number(this.#to.value)];
    const [first, last] = [this.#months[from] ?? "", this.#months[to] ?? ""];
    this.#from.setAttribute("aria-valuetext", first);
    this.#to.setAttribute("aria-valuetext", last);
    this.#said.textContent = first === last ? first : `${first} – ${last}`;
    this.#bars.forEach((bar, at) => bar.classList.toggle("out", at < from || at > to));
  }

  #chart(months: ReadonlyMap<string, number>): Node {
    const most = Math.max(1, ...months.values());
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", `0 0 ${this.#months.length} 1`);
    svg.setAttribute("preserveAspectRatio", "none");
    svg.setAttribute("aria-hidden", "true");
    this.#months.forEach((month, at) => {
      const height = (months.get(month) ?? 0) / most;
      const place = { x: at + 0.1, y: 1 - height, width: 0.8, height };
      for (const [name, value] of Object.entries(place)) this.#bars[at].setAttribute(name, String(value));
      svg.append(this.#bars[at]);
    });
    return svg;
  }
}

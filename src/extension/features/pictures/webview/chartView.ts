import type { StatementSelection } from "../../../../engine";
import type { ChartMark, ChartModel, Size } from "../charts/chartModel";
import type { SpeakersPicture, TimelinePicture, ToldStatements } from "../messages";
import { Chart } from "./chart";
import { button, el, moveAmongButtons } from "./dom";
import { host } from "./host";
import { StatementList } from "./statementList";
import type { View } from "./view";

/** What a page with bars is made of, besides what all have. */
export interface ChartParts {
  /** What the chart, and the table beside it, are called. */
  readonly chart: string;
  readonly table: string;
  readonly controls: readonly HTMLElement[];
  readonly legend: readonly (readonly [kind: string, label: string])[];
  readonly draw: (size: Size) => ChartModel;
  readonly summary: () => string;
  /** The table of all that is drawn. */
  readonly rows: () => HTMLElement;
  /** What stands behind a bar: a heading, things to show, and statements to ask for. */
  readonly behind: (mark: ChartMark) => {
    readonly title: string;
    readonly facts: string;
    readonly content: readonly HTMLElement[];
    readonly statements: StatementSelection | null;
  };
}

/** A page with bars: what is asked for above, the chart, and beside it the same as a table. */
export class ChartView implements Omit<View, "state"> {
  readonly #picture: TimelinePicture | SpeakersPicture;
  readonly #parts: ChartParts;
  readonly #chart: Chart;
  readonly #list: StatementList;
  readonly #side: HTMLElement;
  readonly #summary = el("p", { role: "status", class: "summary" });

  constructor(main: HTMLElement, picture: TimelinePicture | SpeakersPicture, parts: ChartParts) {
    this.#picture = picture;
    this.#parts = parts;
    const { words, title } = picture;
    this.#list = new StatementList(words);
    this.#side = el("section", { class: "beside", "aria-label": parts.table, tabindex: 0 });
    moveAmongButtons(this.#side);
    this.#side.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#chart.focus();
    });
    const holder = el("div", { class: "chart" });
    const legend = parts.legend.map(([kind, label]) =>
      el("li", { class: kind }, el("span", { class: "sign", "aria-hidden": "true" }), label),
    );
    const form = el(
      "form",
      {},
      el("ul", { class: "legend" }, ...legend),
      ...parts.controls,
      el(
        "div",
        { class: "tools" },
        button(words.saveSvg, () => host.postMessage({ save: "svg" })),
        button(words.savePng, () => host.postMessage({ save: "png" })),
      ),
    );
    form.addEventListener("submit", (event) => event.preventDefault());
    main.replaceChildren(
      el("header", {}, el("h1", {}, title), this.#summary),
      form,
      el(
        "div",
        { class: "split" },
        el("div", { class: "picture" }, holder, el("p", { class: "help" }, words.chartHelp)),
        this.#side,
      ),
    );
    this.#chart = new Chart(holder, parts.chart, parts.draw, {
      choose: (mark) => this.#show(mark),
      enter: () => this.#enter(),
      leave: () => this.#back(),
    });
    this.redraw();
  }

  get chosen(): string | undefined {
    return this.#chart.chosen;
  }

  set chosen(key: string | undefined) {
    const mark = this.#chart.choose(key);
    if (mark) this.#show(mark);
    else this.#table();
  }

  /** Shows what is asked for now. */
  redraw(): void {
    this.#chart.redraw();
    this.#summary.textContent = this.#parts.summary();
    this.chosen = this.#chart.chosen;
  }

  /** The page takes its colours from the style sheet. */
  readTheme(): void {}

  take(told: ToldStatements): void {
    this.#list.take(told);
  }

  svg(): string {
    return this.#chart.svg(this.#picture.title);
  }

  png(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#chart.png();
  }

  #table(): void {
    this.#side.replaceChildren(this.#parts.rows());
  }

  #show(mark: ChartMark): void {
    const { title, facts, content, statements } = this.#parts.behind(mark);
    const back = button(this.#picture.words.back, () => this.#back(), { class: "back" });
    this.#side.replaceChildren(back, el("h2", {}, title), el("p", { class: "about" }, facts), ...content);
    this.#side.scrollTop = 0;
    if (!statements) return;
    this.#side.append(this.#list.element);
    this.#list.ask(statements);
  }

  #enter(): void {
    const told = this.#side.querySelector<HTMLElement>(".told button");
    if (told) told.focus();
    else this.#list.focus();
  }

  #back(): void {
    this.#chart.choose(undefined);
    this.#table();
    this.#chart.focus();
  }
}

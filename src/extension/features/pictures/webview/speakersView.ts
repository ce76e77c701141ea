import type { SpeakerWords } from "../../../../engine";
import type { ChartMark } from "../charts/chartModel";
import { speakersChart } from "../charts/speakersChart";
import type { SpeakersPicture, ToldStatements } from "../messages";
import { ChartView } from "./chartView";
import { button, counted, el, fill } from "./dom";
import { host } from "./host";
import { tableOf } from "./table";
import type { View } from "./view";

/** So many speakers are drawn: the table has all. */
const MOST = 60;

/** The page of words by speaker: as they were said, or reported. */
export class SpeakersView implements View {
  readonly #picture: SpeakersPicture;
  readonly #name: HTMLInputElement;
  readonly #country: HTMLSelectElement;
  readonly #view: ChartView;

  constructor(main: HTMLElement, picture: SpeakersPicture) {
    this.#picture = picture;
    const { words, countries, data } = picture;
    this.#name = el("input", { type: "search", id: "name", placeholder: words.searchHint });
    const there = new Set(data.speakers.flatMap(({ country }) => country ?? []));
    const options = [...there]
      .map((code) => [code, countries[code] ?? code] as const)
      .sort(([, a], [, b]) => a.localeCompare(b))
      .map(([code, name]) => el("option", { value: code }, name));
    this.#country = el(
      "select",
      { id: "country" },
      el("option", { value: "" }, words.allCountries),
      ...options,
    );
    for (const input of [this.#name, this.#country]) input.addEventListener("input", () => this.#change());
    this.#view = new ChartView(main, picture, {
      chart: words.speakersChart,
      table: words.speakersTable,
      controls: [
        el("label", { for: "name" }, words.search),
        this.#name,
        el("label", { for: "country" }, words.country),
        this.#country,
      ],
      legend: [
        ["direct", words.directHint],
        ["indirect", words.indirectHint],
      ],
      draw: ({ width }) =>
        speakersChart(this.#wanted.slice(0, MOST), width, (speaker, form) =>
          fill(words.barOf, speaker.name, this.#wordsIn(speaker, form)),
        ),
      summary: () => this.#summary(),
      rows: () => this.#table(),
      behind: (mark) => this.#behind(mark),
    });
  }

  get state(): unknown {
    return { name: this.#name.value, country: this.#country.value, chosen: this.#view.chosen };
  }

  set state(state: unknown) {
    if (typeof state !== "object" || state === null) return;
    const { name, country, chosen } = state as { name?: string; country?: string; chosen?: string };
    this.#name.value = name ?? "";
    this.#country.value = country ?? "";
    this.#view.redraw();
    this.#view.chosen = chosen;
  }

  readTheme(): void {
    this.#view.readTheme();
  }

  take(told: ToldStatements): void {
    this.#view.take(told);
  }

  svg(): string {
    return this.#view.svg();
  }

  png(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#view.png();
  }

  get #wanted(): readonly SpeakerWords[] {
    const name = this.#name.value.trim().toLocaleLowerCase();
    const country = this.#country.value;
    return this.#picture.data.speakers.filter(
      (one) =>
        (country === "" || one.country === country) &&
        (name === "" || one.name.toLocaleLowerCase().includes(name)),
    );
  }

  /** Bars are numbered anew: what was chosen may be another. */
  #change(): void {
    this.#view.chosen = undefined;
    this.#view.redraw();
  }

  #summary(): string {
    const { words, data } = this.#picture;
    const wanted = this.#wanted;
    return [
      counted(wanted.length, words.oneSpeaker, words.someSpeakers),
      wanted.length > MOST ? fill(words.shown, MOST) : null,
      data.unnamed > 0 ? fill(words.unnamed, data.unnamed) : null,
    ]
      .filter((one) => one !== null)
      .join(" · ");
  }

  #table(): HTMLElement {
    const { words, data } = this.#picture;
    const wanted = this.#wanted;
    if (wanted.length === 0)
      return el("p", {}, data.speakers.length === 0 ? words.noStatements : words.nothing);
    const row = (speaker: SpeakerWords) =>
      el(
        "tr",
        {},
        el("th", { scope: "row" }, this.#page(speaker)),
        el("td", { class: "number" }, speaker.statements.toLocaleString()),
        el("td", { class: "number" }, speaker.direct.toLocaleString()),
        el("td", { class: "number" }, speaker.indirect.toLocaleString()),
      );
    const heads = [words.speaker, words.statementsLane, words.direct, words.indirect];
    return tableOf(words.speakersTable, heads, wanted, row, words.more);
  }

  #page({ name, document, at }: SpeakerWords): HTMLElement {
    return button(name, () => host.postMessage({ person: { document, start: at.start, end: at.end } }));
  }

  #behind({ key }: ChartMark) {
    const [kind, row] = key.split(" ");
    const { words, countries } = this.#picture;
    const speaker = this.#wanted[Number(row)];
    const form = kind === "direct" ? "direct" : "indirect";
    const country = speaker.country === null ? null : (countries[speaker.country] ?? speaker.country);
    const facts = [speaker.role, country, this.#wordsIn(speaker, form)].filter(Boolean).join(" · ");
    const page = button(words.page, () => {
      const { document, at } = speaker;
      host.postMessage({ person: { document, start: at.start, end: at.end } });
    });
    const { document, at } = speaker;
    const forms = [form, "mixed"] as const;
    const statements = { speaker: { document, start: at.start }, forms };
    return { title: speaker.name, facts, content: [el("p", {}, page)], statements };
  }

  #wordsIn(speaker: SpeakerWords, form: "direct" | "indirect"): string {
    const { words } = this.#picture;
    return fill(
      words.ofForm,
      counted(speaker[form], words.oneWord, words.someWords),
      words[form].toLocaleLowerCase(),
    );
  }
}

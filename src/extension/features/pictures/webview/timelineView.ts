import type { ChartMark } from "../charts/chartModel";
import { type Bin, type Binned, binTimeline } from "../charts/timelineBins";
import { timelineChart } from "../charts/timelineChart";
import type { TimelinePicture, ToldStatements } from "../messages";
import { ChartView } from "./chartView";
import { button, counted, el, fill } from "./dom";
import { meetingItem } from "./meetingItem";
import { MonthRange } from "./monthRange";
import { grow, tableOf } from "./table";
import type { View } from "./view";

/** The page of meetings and statements over time. */
export class TimelineView implements View {
  readonly #picture: TimelinePicture;
  readonly #months: MonthRange;
  readonly #view: ChartView;
  #binned: Binned;

  constructor(main: HTMLElement, picture: TimelinePicture) {
    this.#picture = picture;
    const { words, data } = picture;
    const months = new Map<string, number>();
    const count = (day: string, more: number) => {
      const [month] = /^\d{4}-\d{2}/u.exec(day) ?? [];
      if (month !== undefined) months.set(month, (months.get(month) ?? 0) + more);
    };
    for (const { day, direct, indirect } of data.days) count(day, direct + indirect);
    for (const { date } of data.network.meetings) count(date ?? "", 1);
    this.#months = new MonthRange(months, words, () => this.#change());
    this.#months.value = coveredMonths(
      data.days.map(({ day }) => day),
      [...months.keys()],
    );
    this.#binned = binTimeline(data, this.#months.value);
    this.#view = new ChartView(main, picture, {
      chart: words.timeline,
      table: words.timelineTable,
      controls: [this.#months.element],
      legend: [
        ["meeting", words.meetingsLane],
        ["direct", words.directHint],
        ["indirect", words.indirectHint],
      ],
      draw: (size) =>
        timelineChart(this.#binned.bins, size, {
          meetings: words.meetingsLane,
          statements: words.statementsLane,
          ofMeetings: (bin) => fill(words.barOf, bin.name, this.#meetingsIn(bin)),
          ofStatements: (bin, form) => fill(words.barOf, bin.name, this.#saidIn(bin, form)),
        }),
      summary: () => this.#summary(),
      rows: () => this.#table(),
      behind: (mark) => this.#behind(mark),
    });
  }

  get state(): unknown {
    return { months: this.#months.value, chosen: this.#view.chosen };
  }

  set state(state: unknown) {
    if (typeof state !== "object" || state === null) return;
    const { months, chosen } = state as { months?: readonly [string, string] | null; chosen?: string };
    this.#months.value = months ?? null;
    this.#change();
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

  #change(): void {
    this.#binned = binTimeline(this.#picture.data, this.#months.value);
    this.#view.redraw();
  }

  #summary(): string {
    const { words, data } = this.#picture;
    const { bins, undated } = this.#binned;
    const meetings = bins.reduce((sum, bin) => sum + bin.meetings.length, 0);
    const statements = bins.reduce((sum, { direct, indirect }) => sum + direct + indirect, 0);
    const others = data.network.meetings.length - meetings - undated;
    return [
      counted(meetings, words.oneMeeting, words.someMeetings),
      counted(statements, words.oneStatement, words.someStatements),
      others > 0 ? fill(words.otherMonths, others) : null,
      undated > 0 ? fill(words.undatedMeetings, undated) : null,
      data.undated > 0 ? fill(words.undatedStatements, data.undated) : null,
    ]
      .filter((one) => one !== null)
      .join(" · ");
  }

  #table(): HTMLElement {
    const { words } = this.#picture;
    const bins = this.#binned.bins.filter(
      ({ meetings, direct, indirect }) => meetings.length + direct + indirect > 0,
    );
    if (bins.length === 0) return el("p", {}, words.noStatements);
    const cell = (bin: Bin, kind: ChartMark["kind"], count: number) =>
      el(
        "td",
        { class: "number" },
        count === 0
          ? "0"
          : button(count.toLocaleString(), () => (this.#view.chosen = `${kind} ${bin.name}`), {
              "aria-label": fill(
                words.barOf,
                bin.name,
                kind === "meeting" ? this.#meetingsIn(bin) : this.#saidIn(bin, kind),
              ),
            }),
      );
    const row = (bin: Bin) =>
      el(
        "tr",
        {},
        el("th", { scope: "row" }, bin.name),
        cell(bin, "meeting", bin.meetings.length),
        cell(bin, "direct", bin.direct),
        cell(bin, "indirect", bin.indirect),
      );
    const heads = [words.when, words.meetingsLane, words.direct, words.indirect];
    return tableOf(words.timelineTable, heads, bins, row, words.more);
  }

  #behind({ key }: ChartMark) {
    const [kind, name] = key.split(" ");
    const { words, data } = this.#picture;
    const bin = this.#binned.bins.find((one) => one.name === name);
    if (!bin) return { title: name, facts: "", content: [], statements: null };
    if (kind === "meeting") {
      const list = el("ul", { class: "told" });
      const { meetings, nodes } = data.network;
      grow(list, bin.meetings, (at) => meetingItem(meetings[at], nodes, words), words.more);
      return { title: name, facts: this.#meetingsIn(bin), content: [list], statements: null };
    }
    const isDirect = kind === "direct";
    const forms = isDirect ? (["direct", "mixed"] as const) : (["indirect"] as const);
    const facts = this.#saidIn(bin, isDirect ? "direct" : "indirect");
    return { title: name, facts, content: [], statements: { forms, days: bin.days } };
  }

  #meetingsIn({ meetings }: Bin): string {
    const { words } = this.#picture;
    return counted(meetings.length, words.oneMeeting, words.someMeetings);
  }

  #saidIn(bin: Bin, form: "direct" | "indirect"): string {
    const { words } = this.#picture;
    return fill(
      words.ofForm,
      counted(bin[form], words.oneStatement, words.someStatements),
      words[form].toLocaleLowerCase(),
    );
  }
}

/** The months of the documents, if so much else is told of that these would be pressed together; null: all. */
function coveredMonths(
  days: readonly string[],
  months: readonly string[],
): readonly [from: string, to: string] | null {
  const [first, last] = [days.at(0)?.slice(0, 7), days.at(-1)?.slice(0, 7)];
  const all = [...months].sort();
  if (first === undefined || last === undefined) return null;
  const covered = monthsApart(first, last);
  return monthsApart(all[0], all[all.length - 1]) > 2 * covered + SLACK ? [first, last] : null;
}

/** So many months around do no harm. */
const SLACK = 24;

function monthsApart(from: string, to: string): number {
  const [a, b] = [from, to].map((month) => month.split("-").map(Number));
  return (b[0] - a[0]) * 12 + b[1] - a[1];
}

import type { MeetingNetwork } from "../../../../engine";
import type { NetworkPicture } from "../messages";
import { type Filtered, kindOf, type Pair } from "../network/networkFilter";
import { button, counted, el, fill } from "./dom";
import { host } from "./host";
import { meetingItem } from "./meetingItem";
import { grow, tableOf } from "./table";

interface On {
  readonly node: (at: number) => void;
  readonly pair: (pair: Pair) => void;
  readonly back: () => void;
}

/** What stands beside the picture: all pairs as a table, or what is chosen with the words that tell of it. */
export class NetworkSide {
  readonly #element: HTMLElement;
  readonly #picture: NetworkPicture;
  readonly #network: MeetingNetwork;
  readonly #on: On;
  #filtered: Filtered = { counts: new Map(), pairs: [], meetings: new Set(), undated: 0, cut: 0 };

  constructor(element: HTMLElement, picture: NetworkPicture, on: On) {
    this.#element = element;
    this.#picture = picture;
    this.#network = picture.data.network;
    this.#on = on;
  }

  set filtered(filtered: Filtered) {
    this.#filtered = filtered;
  }

  /** Every pair that is shown. */
  showTable(): void {
    const { words } = this.#picture;
    const { pairs } = this.#filtered;
    const heads = [words.who, words.withWhom, words.meetings, words.when];
    const nothing = this.#network.meetings.length === 0 ? words.nobody : words.nothing;
    this.#element.replaceChildren(
      pairs.length > 0
        ? tableOf(words.table, heads, pairs, (pair) => this.#row(pair), words.more)
        : el("p", {}, nothing),
    );
  }

  showPair(pair: Pair): void {
    const { words } = this.#picture;
    const title = fill(words.pairOf, this.#nameOf(pair.a), this.#nameOf(pair.b));
    const who = [pair.a, pair.b].map((at) =>
      el("li", {}, this.#nodeButton(at), el("span", { class: "about" }, ` ${this.#factsOf(at)}`)),
    );
    this.#show(title, this.#countOf(pair.meetings.length), el("ul", {}, ...who));
    this.#meetings(pair.meetings);
  }

  showNode(at: number): void {
    const { words } = this.#picture;
    const { document, at: span } = this.#network.nodes[at];
    const pairs = this.#filtered.pairs.filter(({ a, b }) => a === at || b === at);
    const meetings = [...new Set(pairs.flatMap((pair) => pair.meetings))].sort((a, b) => a - b);
    const facts = [this.#factsOf(at), this.#countOf(meetings.length)].filter(Boolean).join(" · ");
    const page = button(words.page, () =>
      host.postMessage({ person: { document, start: span.start, end: span.end } }),
    );
    const list = el("ul", { class: "partners" });
    this.#show(this.#nameOf(at), facts, el("p", {}, page), el("h3", {}, words.withWhom), list);
    grow(list, pairs, (pair) => this.#partner(pair, pair.a === at ? pair.b : pair.a), words.more);
    this.#meetings(meetings);
  }

  /** Puts the keyboard on the first words of what is shown. */
  enter(): void {
    (
      this.#element.querySelector<HTMLElement>(".told button") ?? this.#element.querySelector("button")
    )?.focus();
  }

  nameAndFacts(at: number): string {
    const count = this.#filtered.counts.get(at) ?? 0;
    return [this.#nameOf(at), this.#factsOf(at), this.#countOf(count)].filter(Boolean).join(" · ");
  }

  pairInWords({ a, b, meetings }: Pair): string {
    return `${fill(this.#picture.words.pairOf, this.#nameOf(a), this.#nameOf(b))} · ${this.#countOf(meetings.length)}`;
  }

  #show(title: string, facts: string, ...more: readonly Node[]): void {
    const back = button(this.#picture.words.back, () => this.#on.back(), { class: "back" });
    this.#element.replaceChildren(back, el("h2", {}, title), el("p", { class: "about" }, facts), ...more);
    this.#element.scrollTop = 0;
  }

  #row(pair: Pair): HTMLElement {
    const open = button(this.#nameOf(pair.a), () => this.#on.pair(pair), {
      "aria-label": this.pairInWords(pair),
    });
    return el(
      "tr",
      {},
      el("th", { scope: "row" }, open),
      el("td", {}, this.#nameOf(pair.b)),
      el("td", { class: "number" }, pair.meetings.length.toLocaleString()),
      el("td", { class: "when" }, this.#extentOf(pair)),
    );
  }

  #partner(pair: Pair, other: number): HTMLElement {
    const facts = [this.#factsOf(other), this.#countOf(pair.meetings.length)].filter(Boolean).join(" · ");
    const open = button(this.#nameOf(other), () => this.#on.pair(pair));
    return el("li", {}, open, el("span", { class: "about" }, ` ${facts}`));
  }

  /** From the newest to the oldest, each with the words of every document that tells of it. */
  #meetings(meetings: readonly number[]): void {
    const list = el("ul", { class: "told" });
    this.#element.append(el("h3", {}, this.#picture.words.meetings), list);
    const dated = meetings.filter((at) => this.#network.meetings[at].date !== null).reverse();
    const undated = meetings.filter((at) => this.#network.meetings[at].date === null);
    const { nodes, meetings: all } = this.#network;
    const { words } = this.#picture;
    grow(list, [...dated, ...undated], (at) => meetingItem(all[at], nodes, words), words.more);
  }

  #nodeButton(at: number): HTMLElement {
    return button(this.#nameOf(at), () => this.#on.node(at));
  }

  #nameOf(at: number): string {
    return this.#network.nodes[at].name;
  }

  #factsOf(at: number): string {
    const { words, countries } = this.#picture;
    const node = this.#network.nodes[at];
    const country = node.country === null ? null : (countries[node.country] ?? node.country);
    const isSame = country === node.name;
    return [kindOf(node) === "person" ? null : words[kindOf(node)], node.role, isSame ? null : country]
      .filter(Boolean)
      .join(" · ");
  }

  #countOf(count: number): string {
    const { oneMeeting, someMeetings } = this.#picture.words;
    return counted(count, oneMeeting, someMeetings);
  }

  #extentOf({ meetings }: Pair): string {
    const days = meetings.flatMap((at) => this.#network.meetings[at].date?.slice(0, 7) ?? []);
    if (days.length === 0) return this.#picture.words.undated;
    const [first, last] = [days[0], days[days.length - 1]];
    return first === last ? first : `${first} – ${last}`;
  }
}

import type { NetworkPicture } from "../messages";
import {
  type Filtered,
  filterNetwork,
  kindOf,
  monthOf,
  NO_FILTER,
  NODE_KINDS,
  type NetworkFilter,
  type NodeKind,
  type Pair,
} from "../network/networkFilter";
import { sceneOf } from "../network/networkScene";
import { button, counted, el, fill, moveAmongButtons } from "./dom";
import { host } from "./host";
import { MonthRange } from "./monthRange";
import { type Chosen, NetworkCanvas, type Seen } from "./networkCanvas";
import { NetworkSide } from "./networkSide";
import type { View } from "./view";

/** The page of who met whom: what is asked for above, the picture, and beside it the same as a table. */
export class NetworkView implements View {
  readonly #picture: NetworkPicture;
  readonly #canvas: NetworkCanvas;
  readonly #side: NetworkSide;
  readonly #months: MonthRange;
  readonly #summary = el("p", { role: "status", class: "summary" });
  readonly #told = el("p", { "aria-live": "polite", class: "unseen" });
  readonly #tip = el("div", { class: "tip", "aria-hidden": "true", hidden: true });
  readonly #name: HTMLInputElement;
  readonly #country: HTMLSelectElement;
  readonly #status: HTMLSelectElement;
  readonly #kinds: ReadonlyMap<NodeKind, HTMLInputElement>;
  readonly #surface: HTMLCanvasElement;
  #filtered: Filtered;
  #isChanging = false;

  constructor(main: HTMLElement, picture: NetworkPicture) {
    this.#picture = picture;
    const { words, title, data } = picture;
    const { nodes, meetings } = data.network;
    this.#filtered = filterNetwork(data.network, NO_FILTER);
    const changed = () => this.#changeSoon();
    this.#name = el("input", { type: "search", id: "name", placeholder: words.searchHint });
    this.#country = this.#countries();
    this.#status = el(
      "select",
      { id: "status" },
      el("option", { value: "" }, words.allStatuses),
      el("option", { value: "held" }, words.held),
    );
    const counts = new Map<string, number>();
    for (const meeting of meetings) {
      const month = monthOf(meeting);
      if (month !== null) counts.set(month, (counts.get(month) ?? 0) + 1);
    }
    this.#months = new MonthRange(counts, words, changed);
    const there = NODE_KINDS.filter((kind) => nodes.some((node) => kindOf(node) === kind));
    this.#kinds = new Map(
      there.map((kind) => [kind, el("input", { type: "checkbox", id: kind, checked: true })]),
    );
    this.#surface = el("canvas", {
      tabindex: 0,
      role: "application",
      "aria-label": words.graph,
      "aria-describedby": "help",
    });
    const side = el("section", { class: "beside", "aria-label": words.table, tabindex: 0 });
    moveAmongButtons(side);
    main.replaceChildren(
      el("header", {}, el("h1", {}, title), this.#summary),
      this.#form(changed),
      el(
        "div",
        { class: "split" },
        el(
          "div",
          { class: "picture" },
          this.#surface,
          this.#tip,
          el("p", { id: "help", class: "help" }, words.help),
        ),
        side,
      ),
      this.#told,
    );
    this.#side = new NetworkSide(side, picture, {
      node: (at) => this.#chooseNode(at),
      pair: (pair) => this.#choosePair(pair),
      back: () => {
        this.#canvas.choose(undefined);
        this.#chosen(undefined);
        this.#surface.focus();
      },
    });
    this.#canvas = new NetworkCanvas(this.#surface, {
      choose: (chosen) => this.#chosen(chosen),
      enter: () => this.#side.enter(),
      hover: (chosen, x, y) => this.#hover(chosen, x, y),
    });
    side.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#surface.focus();
    });
    this.#canvas.readTheme();
    this.#change();
  }

  readTheme(): void {
    this.#canvas.readTheme();
  }

  svg(): string {
    return this.#canvas.svg(this.#picture.title);
  }

  png(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#canvas.png();
  }

  get state(): unknown {
    const { name, country, kinds, isHeld, months } = this.#filter;
    return { name, country, kinds: [...kinds], isHeld, months, seen: this.#canvas.seen };
  }

  set state(state: unknown) {
    if (typeof state !== "object" || state === null) return;
    const { name, country, kinds, isHeld, months, seen } = state as Partial<
      Omit<NetworkFilter, "kinds"> & { kinds: readonly NodeKind[]; seen: Seen }
    >;
    this.#name.value = name ?? "";
    this.#country.value = country ?? "";
    this.#status.value = isHeld === true ? "held" : "";
    for (const [kind, box] of this.#kinds) box.checked = kinds?.includes(kind) ?? true;
    this.#months.value = months ?? null;
    this.#change();
    if (seen) this.#canvas.seen = seen;
    this.#chosen(this.#canvas.chosen);
  }

  get #filter(): NetworkFilter {
    return {
      name: this.#name.value,
      country: this.#country.value === "" ? null : this.#country.value,
      kinds: new Set([...this.#kinds].flatMap(([kind, { checked }]) => (checked ? [kind] : []))),
      isHeld: this.#status.value === "held",
      months: this.#months.value,
    };
  }

  #form(changed: () => void): HTMLElement {
    const { words } = this.#picture;
    const kinds = [...this.#kinds].map(([kind, box]) =>
      el(
        "label",
        { class: `kind ${kind}` },
        box,
        el("span", { class: "sign", "aria-hidden": "true" }),
        words[kind],
      ),
    );
    const form = el(
      "form",
      {},
      el("label", { for: "name" }, words.search),
      this.#name,
      el("label", { for: "country" }, words.country),
      this.#country,
      el("label", { for: "status" }, words.status),
      this.#status,
      el("fieldset", {}, el("legend", { class: "unseen" }, words.kinds), ...kinds),
      this.#months.element,
      el(
        "div",
        { class: "tools" },
        button(words.showAll, () => this.#canvas.fit()),
        button(words.saveSvg, () => host.postMessage({ save: "svg" })),
        button(words.savePng, () => host.postMessage({ save: "png" })),
      ),
    );
    form.addEventListener("submit", (event) => event.preventDefault());
    for (const input of [this.#name, this.#country, this.#status, ...this.#kinds.values()])
      input.addEventListener("input", changed);
    return form;
  }

  #countries(): HTMLSelectElement {
    const { words, countries, data } = this.#picture;
    const there = new Set(data.network.nodes.flatMap(({ country }) => country ?? []));
    const options = [...there]
      .map((code) => [code, countries[code] ?? code] as const)
      .sort(([, a], [, b]) => a.localeCompare(b))
      .map(([code, name]) => el("option", { value: code }, name));
    return el("select", { id: "country" }, el("option", { value: "" }, words.allCountries), ...options);
  }

  /** Once in a frame, however fast a slider goes. */
  #changeSoon(): void {
    if (this.#isChanging) return;
    this.#isChanging = true;
    requestAnimationFrame(() => {
      this.#isChanging = false;
      this.#change();
    });
  }

  #change(): void {
    const { network, layout } = this.#picture.data;
    this.#filtered = filterNetwork(network, this.#filter);
    this.#side.filtered = this.#filtered;
    this.#canvas.show(sceneOf(network, layout, this.#filtered));
    this.#chosen(this.#canvas.chosen);
    this.#summary.textContent = this.#inWords();
  }

  #inWords(): string {
    const { words, data } = this.#picture;
    const { counts, meetings, undated, cut } = this.#filtered;
    return [
      counted(counts.size, words.oneNode, words.someNodes),
      counted(meetings.size, words.oneMeeting, words.someMeetings),
      undated > 0 ? fill(words.undatedOut, undated) : null,
      data.lonely > 0 ? fill(words.lonely, data.lonely) : null,
      cut > 0 ? fill(words.cut, counts.size, counts.size + cut) : null,
    ]
      .filter((one) => one !== null)
      .join(" · ");
  }

  #chosen(chosen: Chosen | undefined): void {
    if (!chosen) this.#side.showTable();
    else if (chosen.kind === "node") {
      this.#side.showNode(chosen.node.at);
      this.#told.textContent = this.#side.nameAndFacts(chosen.node.at);
    } else this.#side.showPair(this.#filtered.pairs[chosen.line.pair]);
  }

  #chooseNode(at: number): void {
    const { network, layout } = this.#picture.data;
    const node = sceneOf(network, layout, this.#filtered).nodes.find((one) => one.at === at);
    if (!node) return;
    this.#canvas.chooseAgain({ kind: "node", node });
    this.#chosen(this.#canvas.chosen);
    this.#side.enter();
  }

  #choosePair(pair: Pair): void {
    const { network, layout } = this.#picture.data;
    const number = this.#filtered.pairs.indexOf(pair);
    const line = sceneOf(network, layout, this.#filtered).lines.find((one) => one.pair === number);
    if (!line) return;
    this.#canvas.chooseAgain({ kind: "line", line });
    this.#chosen(this.#canvas.chosen);
    this.#side.enter();
  }

  #hover(chosen: Chosen | undefined, x: number, y: number): void {
    this.#tip.hidden = !chosen;
    if (!chosen) return;
    this.#tip.textContent =
      chosen.kind === "node"
        ? this.#side.nameAndFacts(chosen.node.at)
        : this.#side.pairInWords(this.#filtered.pairs[chosen.line.pair]);
    const isRight = x > this.#surface.clientWidth / 2;
    this.#tip.style.transform = `translate(${x + (isRight ? -12 : 12)}px, ${y + 12}px) translateX(${isRight ? "-100%" : "0"})`;
  }
}

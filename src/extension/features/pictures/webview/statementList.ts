import type { HitSummary, StatementSelection } from "../../../../engine";
import type { ToldStatements } from "../messages";
import type { PictureWords } from "../pictureWords";
import { button, el, fill } from "./dom";
import { host } from "./host";

const FIRST = 100;
/** Of what was said; the rest is one press away. */
const LONGEST = 400;

/** The statements behind a mark: asked of the extension, for there may be many. */
export class StatementList {
  readonly #words: PictureWords;
  #asked = 0;
  #selection: StatementSelection = {};
  #count = FIRST;
  readonly element = el("ul", { class: "told", "aria-live": "polite" });
  #wantsFocus = false;

  constructor(words: PictureWords) {
    this.#words = words;
  }

  ask(selection: StatementSelection): void {
    this.#selection = selection;
    this.#count = FIRST;
    this.element.replaceChildren();
    this.#send();
  }

  /** What the extension answered; an answer to a question before is none. */
  take({ number, hits, total }: ToldStatements): void {
    if (number !== this.#asked) return;
    const more =
      hits.length < total
        ? el(
            "li",
            {},
            button(fill(this.#words.more, (total - hits.length).toLocaleString()), () => {
              this.#count = Math.min(5000, this.#count * 5);
              this.#wantsFocus = true;
              this.#send();
            }),
          )
        : null;
    const shown = this.element.children.length;
    this.element.replaceChildren(...hits.map((hit) => this.#row(hit)), ...(more ? [more] : []));
    if (this.#wantsFocus) this.focus(Math.max(0, shown - 1));
  }

  /** Puts the keyboard on a row, now or when it has come. */
  focus(at = 0): void {
    const row = this.element.children[at]?.querySelector("button");
    this.#wantsFocus = !row;
    row?.focus();
  }

  #send(): void {
    host.postMessage({ ask: ++this.#asked, selection: plain(this.#selection), count: this.#count });
  }

  #row({ document, line, span, speaker, date, cueWords, words }: HitSummary): HTMLElement {
    const place = fill(this.#words.lineOf, document, line);
    const said = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
    const cue = /\p{L}/u.test(cueWords) ? `${cueWords} ` : "";
    const open = button(`${cue}${said}`, () =>
      host.postMessage({ open: { document, start: span.start, end: span.end } }),
    );
    const facts = [speaker, date, place].filter(Boolean).join(" · ");
    return el("li", {}, open, el("div", { class: "about" }, facts));
  }
}

/** As messages have it. */
const plain = ({ speaker, forms, days }: StatementSelection) => ({
  ...(speaker && { speaker: { ...speaker } }),
  ...(forms && { forms: [...forms] }),
  ...(days && { days: [days[0], days[1]] as [string, string] }),
});

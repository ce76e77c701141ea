import * as l10n from "@vscode/l10n";
import type {
  HitSummary,
  MeetingSummary,
  OfficeSummary,
  PlaceSummary,
  Span,
  StatementAct,
} from "../../../engine";
import type { AskedPerson, FoundPortrait } from "../../engine/corpus/corpusPort";
import { documentsInWords, meetingsInWords, statementsInWords } from "../../words/countWords";
import { dateInWords } from "../../words/dateInWords";
import { shorten } from "../../words/shorten";
import { actInWords, formInWords, statusInWords, typeInWords } from "../../words/typeWords";
import { Html, html, NOTHING } from "../../shown/page/html";
import { reasonInWords } from "./reasonWords";

/** What a button of the page does. */
export type Target =
  | { readonly kind: "words"; readonly uri: string; readonly span: Span }
  | { readonly kind: "person"; readonly asked: AskedPerson }
  | { readonly kind: "more"; readonly section: Section };

export type Section = "statements" | "meetings" | "companions" | "reasons";

/** What the person chose to see. */
export interface PageView {
  /** Null: all. */
  readonly act: StatementAct | null;
  /** Sections that are shown whole. */
  readonly whole: ReadonlySet<Section>;
}

/** So many rows of a section are drawn until all are asked for. */
const MOST_ROWS = 200;
const LONGEST_TITLE = 90;
/** Of what was said; the rest is one press away. */
const LONGEST_WORDS = 400;

/** The page between `<main>` and its end, and what its buttons do, by their numbers. */
export function pageBody(
  found: FoundPortrait,
  view: PageView,
  countryOf: (code: string) => string,
): { readonly html: string; readonly targets: readonly Target[] } {
  const writer = new BodyWriter(found, view, countryOf);
  return { html: writer.write().text, targets: writer.targets };
}

/** The page of somebody who was known in the last session. */
export const nobodyBody = (name: string): string =>
  html`<h1>${name}</h1>
    <p>
      ${l10n.t("No document that was read names so any more. Read This Folder reads those that are missing.")}
    </p>`.text;

class BodyWriter {
  readonly targets: Target[] = [];

  constructor(
    readonly found: FoundPortrait,
    readonly view: PageView,
    readonly countryOf: (code: string) => string,
  ) {}

  write(): Html {
    const { offices, meetings, companions, joins } = this.found.portrait;
    return html`${this.#head()}
    ${this.#section(
      l10n.t("Offices"),
      "offices",
      offices.map((office) => this.#office(office)),
    )}
    ${this.#statements()}
    ${this.#section(
      l10n.t("Meetings"),
      "meetings",
      this.#rows("meetings", meetings, (one) => this.#meeting(one)),
    )}
    ${this.#section(
      l10n.t("With whom"),
      "companions",
      this.#rows("companions", companions, (one) => this.#companion(one)),
    )}
    ${this.#others()}
    ${this.#section(
      l10n.t("Why these are taken for one"),
      "reasons",
      this.#rows("reasons", joins, (one) => {
        const { text, other } = reasonInWords(one, this.countryOf);
        return html`<li>
          ${this.#words(one.place, html`${one.name}`, one.place.document)}
          <span class="about">${text} ${this.#words(one.other, html`${other}`, one.other.document)}</span>
        </li>`;
      }),
    )}`;
  }

  #country(code: string | null): string | null {
    return code === null ? null : this.countryOf(code);
  }

  #head(): Html {
    const { name, names, type, role, country, wikidata, documents, statements, meetings } =
      this.found.portrait;
    const id = wikidata === null ? null : l10n.t("Wikidata {0}", wikidata);
    const who = [typeInWords(type), role, this.#country(country), id]
      .filter((one) => one !== null)
      .join(" · ");
    const also = names.filter((one) => one !== name);
    const counts = [
      documentsInWords(documents),
      statementsInWords(statements.length),
      meetingsInWords(meetings.length),
    ];
    return html`<header>
      <h1>${name}</h1>
      <p>${who}</p>
      <p>${counts.join(" · ")}</p>
      ${also.length > 0 ? html`<p>${l10n.t("Also written {0}", also.join(", "))}</p>` : NOTHING}
    </header>`;
  }

  #office({ name, of, first, last, places }: OfficeSummary): Html {
    const days = [first, last].flatMap((day) => (day === null ? [] : [dateInWords(day)]));
    const when = first === last ? days.slice(0, 1) : days;
    const ends = places.length > 1 ? [places[0], places[places.length - 1]] : places;
    const told = ends.map(
      (place) =>
        html` ${this.#words(place, html`${place.document}`, l10n.t("{0} in {1}", name, place.document))}`,
    );
    const title = of === null ? name : l10n.t("{0} ({1})", name, of);
    const count = places.length === 1 ? l10n.t("told once") : l10n.t("told {0} times", places.length);
    return html`<li>
      <strong>${title}</strong>
      <span class="about">${[when.join(" – "), count].filter(Boolean).join(" · ")} ·${told}</span>
    </li>`;
  }

  #statements(): Html {
    const all = this.found.portrait.statements;
    if (all.length === 0) return NOTHING;
    const { act } = this.view;
    const chosen = act === null ? all : all.filter((one) => one.act === act);
    const rows = this.#rows(
      "statements",
      chosen,
      (one, before) =>
        html`${before?.document === one.document ? NOTHING : this.#day(one)}${this.#statement(one)}`,
    );
    return html`<section aria-labelledby="h-statements">
      <h2 id="h-statements">${l10n.t("Statements")}</h2>
      <p>
        <label for="act">${l10n.t("Kind")}</label>
        <select id="act">
          ${this.#acts(all)}
        </select>
        <span role="status">${statementsInWords(chosen.length)}</span>
      </p>
      <ul>
        ${rows}
      </ul>
    </section>`;
  }

  #acts(all: readonly HitSummary[]): Html[] {
    const counts = new Map<StatementAct, number>();
    for (const { act } of all) if (act !== null) counts.set(act, (counts.get(act) ?? 0) + 1);
    const option = (value: string, label: string, count: number) =>
      html`<option value="${value}" ${new Html(value === (this.view.act ?? "") ? " selected" : "")}>
        ${label} (${count})
      </option>`;
    const sorted = [...counts].sort(([, a], [, b]) => b - a);
    return [
      option("", l10n.t("All"), all.length),
      ...sorted.map(([act, count]) => option(act, actInWords(act), count)),
    ];
  }

  #day({ date, title, document }: HitSummary): Html {
    const day = date === null ? l10n.t("Without a date") : dateInWords(date);
    return html`<li class="day">
      <h3>${day} <span class="about">${shorten(title === "" ? document : title, LONGEST_TITLE)}</span></h3>
    </li>`;
  }

  #statement(one: HitSummary): Html {
    const facts = [
      ...(one.act === null ? [] : [actInWords(one.act)]),
      ...(one.form === null ? [] : [formInWords(one.form)]),
      l10n.t("{0}, line {1}", one.document, one.line),
    ];
    const cue = /\p{L}/u.test(one.cueWords) ? html`<span class="cue">${one.cueWords}</span> ` : NOTHING;
    return html`<li>
      ${this.#words(one, html`<span class="said">${cue}${shorten(one.words, LONGEST_WORDS)}</span>`)}
      <span class="about">${facts.join(" · ")}</span>
    </li>`;
  }

  #meeting(one: MeetingSummary): Html {
    const { others, place, topics, status, date, document, line } = one;
    const whom = others.length > 0 ? others.join(", ") : l10n.t("Parties not named");
    const facts = [
      ...(date === null ? [] : [dateInWords(date)]),
      ...(place === null ? [] : [place]),
      ...(status === null || status === "held" ? [] : [statusInWords(status)]),
      ...topics,
      l10n.t("{0}, line {1}", document, line),
    ];
    return html`<li>${this.#words(one, html`${whom}`)} <span class="about">${facts.join(" · ")}</span></li>`;
  }

  #companion(one: FoundPortrait["portrait"]["companions"][number]): Html {
    const facts = [one.role, this.#country(one.country), meetingsInWords(one.meetings)]
      .filter(Boolean)
      .join(" · ");
    return html`<li>${this.#person(one)} <span class="about">${facts}</span></li>`;
  }

  #others(): Html {
    const rows = this.found.others.map(
      (one) =>
        html`<li>
          ${this.#person(one)}
          <span class="about"
            >${[one.role, this.#country(one.country), documentsInWords(one.documents)].filter(Boolean).join(" · ")}</span
          >
        </li>`,
    );
    return this.#section(l10n.t("Others of that name"), "others", rows);
  }

  #person({ name, at }: { readonly name: string; readonly at: PlaceSummary }): Html {
    const uri = at.document;
    return this.#button({ kind: "person", asked: { named: at.span.start, uri } }, html`${name}`);
  }

  /** A button that opens the words in their document. */
  #words(
    { document, span }: { readonly document: string; readonly span: Span },
    words: Html,
    label = "",
  ): Html {
    return this.#button({ kind: "words", uri: this.found.uris[document] ?? "", span }, words, label);
  }

  #button(target: Target, words: Html, label = ""): Html {
    const number = this.targets.push(target) - 1;
    const spoken = label === "" ? NOTHING : html` title="${label}"`;
    return html`<button type="button" data-target="${number}" ${spoken}>${words}</button>`;
  }

  /** The rows of a section, and a button for the rest where there are many. */
  #rows<Row>(
    section: Section,
    rows: readonly Row[],
    draw: (row: Row, before: Row | undefined) => Html,
  ): Html[] {
    const shown = this.view.whole.has(section) ? rows : rows.slice(0, MOST_ROWS);
    const drawn = shown.map((row, at) => draw(row, shown[at - 1]));
    if (shown.length < rows.length)
      drawn.push(
        html`<li>
          ${this.#button({ kind: "more", section }, html`${l10n.t("Show all {0}", rows.length)}`)}
        </li>`,
      );
    return drawn;
  }

  #section(title: string, id: string, rows: readonly Html[]): Html {
    if (rows.length === 0) return NOTHING;
    return html`<section aria-labelledby="h-${id}">
      <h2 id="h-${id}">${title}</h2>
      <ul>
        ${rows}
      </ul>
    </section>`;
  }
}

import { hasLetters } from "../text/hasLetters";
import type { Block, Cell, Link, Page, Place, Run } from "../page/page";
import { joinRuns } from "../page/page";
import type { Quoted, Report, ReportMeeting, ReportParty, ReportSpeaker, ReportStatement } from "./report";
import { type Quote, wordsOfQuotes } from "../text/quote";
import { fold } from "../text/fold";
import type { ReportWords } from "./reportWords";

/**
 * The report to be read: meetings, who said what, and the documents, numbered. Every quoted word leads to its place. Shows `most`
 * statements, and says so where there are more.
 */
export function reportPage(report: Report, words: ReportWords, most = Infinity): Page {
  const layout = new Layout(report, words);
  const { meetings, speakers, documents } = report;
  const statements = speakers.reduce((sum, speaker) => sum + speaker.statements.length, 0);
  const blocks: Block[] = [
    paragraph([{ text: words.counts(report.read, meetings.length, statements), style: "quiet" }]),
  ];
  if (documents.length === 0) blocks.push(paragraph([{ text: words.nothing }]));
  if (meetings.length > 0) blocks.push(heading(2, words.meetings), ...meetings.flatMap(layout.meeting));
  if (statements > 0) blocks.push(heading(2, words.statements));
  if (statements > most) blocks.push(paragraph([{ text: words.cut(most, statements) }]));
  let left = most;
  for (const { speaker, statements: all } of speakers) {
    if (left > 0) blocks.push(...layout.speaker({ speaker, statements: all.slice(0, left) }, all.length));
    left -= all.length;
  }
  if (documents.length > 0) blocks.push(heading(2, words.sources), ...layout.sources());
  return { title: words.title, blocks };
}

const heading = (level: 2 | 3, text: string): Block => ({ kind: "heading", level, text });
const paragraph = (runs: readonly Run[]): Block => ({ kind: "paragraph", runs });

const COLUMNS = ["date", "verb", "words", "meeting", "source"] as const;
type Column = (typeof COLUMNS)[number];

class Layout {
  readonly #report: Report;
  readonly #words: ReportWords;

  constructor(report: Report, words: ReportWords) {
    this.#report = report;
    this.#words = words;
  }

  readonly meeting = (meeting: ReportMeeting, at: number): Block[] => {
    const { parties, carriers, contradictions } = meeting;
    const words = this.#words;
    const first = <T>(read: (carrier: (typeof carriers)[number]) => T | null): T | null =>
      carriers.reduce<T | null>((found, carrier) => found ?? read(carrier), null);
    const date = first((carrier) => carrier.date);
    const facts = [
      first(({ place }) => place),
      words.status(carriers[0].status),
      first(({ mode }) => words.mode(mode)),
    ].filter((fact) => fact !== null);
    const items: Run[][] = [
      this.#fact(
        words.participants,
        parties.map((party) => this.#party(party)),
        ", ",
      ),
      ...[
        [words.topics, carriers.flatMap((carrier) => this.#each(carrier, carrier.topics))] as const,
        [words.outcomes, carriers.flatMap((carrier) => this.#each(carrier, carrier.outcomes))] as const,
      ].map(([what, quotes]) => this.#fact(what, quotes, "; ")),
      this.#fact(
        words.told,
        carriers.map((carrier) => [
          ...this.#source(carrier),
          { text: ": " },
          ...joinRuns(this.#each(carrier, carrier.quotes), " … "),
        ]),
        "; ",
      ),
    ].filter((item) => item.length > 0);
    const title = [date === null ? null : words.day(date), this.#names(parties)];
    return [
      heading(3, `${at + 1}. ${title.filter((part) => part !== null).join(" · ")}`),
      paragraph([{ text: facts.join(" · "), style: "quiet" }]),
      { kind: "list", items: [...items, ...contradictions.map((one) => this.#difference(one))] },
    ];
  };

  readonly speaker = ({ speaker, statements }: ReportSpeaker, count: number): Block[] => {
    const { columns, speakerNotNamed } = this.#words;
    const name = speaker ? textOf(this.#party(speaker)) : speakerNotNamed;
    const shown = COLUMNS.filter((column) => this.#isTold(column, statements));
    return [
      heading(3, `${name} (${count})`),
      {
        kind: "table",
        head: shown.map((column) => columns[column]),
        rows: statements.map((statement) => shown.map((column) => this.#cells[column](statement))),
      },
    ];
  };

  sources(): Block[] {
    const { documents } = this.#report;
    const items = documents.map(({ name, title, publisher, url, date, checksum }): Run[] => {
      const facts = [publisher, date === null ? null : this.#words.day(date)].filter((fact) => fact !== null);
      return [
        { text: shortTitle(title), style: "strong" },
        ...(facts.length > 0 ? [{ text: `. ${facts.join(", ")}` }] : []),
        ...(url === null ? [] : [{ text: ". " }, { text: url, link: { kind: "address" as const, url } }]),
        { text: ". " },
        { text: name, link: { kind: "place", place: { document: name, start: 0, end: 0, line: 1 } } },
        { text: ", " },
        { text: this.#words.checksum(checksum.hash, checksum.length), style: "quiet" },
      ];
    });
    return [{ kind: "list", ordered: true, items }];
  }

  /** A column in which every cell would be empty, or the same in the whole report, is left out. */
  #isTold(column: Column, statements: readonly ReportStatement[]): boolean {
    if (column === "meeting")
      return this.#report.meetings.length > 1 && statements.some(({ meeting }) => meeting !== null);
    return column !== "date" || statements.some(({ date }) => date !== null);
  }

  readonly #cells: Readonly<Record<Column, (statement: ReportStatement) => Cell>> = {
    date: ({ date }) => [{ text: date === null ? "" : this.#words.day(date) }],
    verb: ({ carriers: [{ cue, form }] }) => {
      const verb = wordsOfQuotes(cue);
      // In a transcript the cue is the colon behind the name.
      const said = hasLetters(verb) ? [{ text: verb }, { text: " · " }] : [];
      return [...said, { text: this.#words.form(form), style: "quiet" }];
    },
    words: ({ carriers: [first], contradictions }) => [
      this.#quoted(first, first.quotes),
      ...contradictions.flatMap((one): Run[] => [{ text: ". " }, ...this.#difference(one)]),
    ],
    meeting: ({ meeting }) => [{ text: meeting === null ? "" : String(meeting + 1) }],
    source: ({ carriers: [first, ...others] }) => {
      const told = foldedWords(first);
      const more = others.map((one): Run[] => {
        const link = this.#linkTo(one, one.quotes);
        const source = this.#source(one).map((run): Run => ({ ...run, link }));
        return foldedWords(one) === told
          ? source
          : [...source, { text: ": " }, this.#quoted(one, one.quotes)];
      });
      return joinRuns([this.#source(first), ...more], "; ");
    },
  };

  #fact(what: string, parts: readonly (readonly Run[])[], separator: string): Run[] {
    if (parts.length === 0) return [];
    return [{ text: what, style: "strong" }, { text: ": " }, ...joinRuns(parts, separator)];
  }

  #names(parties: readonly ReportParty[]): string {
    return parties.map(({ name }) => name).join(" – ") || this.#words.partiesNotNamed;
  }

  #party({ name, role, of }: ReportParty): Run[] {
    const office = this.#words.office(role, of);
    return [
      { text: name },
      ...(office === null ? [] : [{ text: ", " }, { text: office, style: "quiet" as const }]),
    ];
  }

  #difference({ field, values }: ReportMeeting["contradictions"][number]): Run[] {
    const numberOf = (name: string) => this.#report.documents.findIndex((one) => one.name === name) + 1;
    const claims = values.map(
      ({ value, sources }) =>
        `${this.#words.value(field, value)} [${[...new Set(sources.map(numberOf))].join(", ")}]`,
    );
    return [{ text: this.#words.differ(field), style: "strong" }, { text: `: ${claims.join("; ")}` }];
  }

  #each(at: Quoted, quotes: readonly Quote[]): Run[][] {
    return quotes.map((quote) => [this.#quoted(at, [quote])]);
  }

  /** The words as one run that leads to them. */
  #quoted(at: Quoted, quotes: readonly Quote[]): Run {
    return { text: wordsOfQuotes(quotes), style: "quote", link: this.#linkTo(at, quotes) };
  }

  #linkTo(at: Quoted, quotes: readonly Quote[]): Link {
    return { kind: "place", place: this.#place(at, quotes) };
  }

  #place({ document, line }: Quoted, quotes: readonly Quote[]): Place {
    const { name } = this.#report.documents[document];
    const first = quotes.at(0) ?? { start: 0, line };
    return { document: name, line: first.line, start: first.start, end: quotes.at(-1)?.end ?? first.start };
  }

  /** "[2], line 4" */
  #source({ document, line }: Quoted): Run[] {
    return [{ text: `[${document + 1}], ${this.#words.line(line)}`, style: "quiet" }];
  }
}

/** Documents that have the same words need them once. */
const foldedWords = ({ quotes }: Quoted): string =>
  (fold(wordsOfQuotes(quotes)).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

const LONGEST_TITLE = 120;

/** A heading without the marks of Markdown, or as much of a first line as is a title's. */
function shortTitle(title: string): string {
  const plain = title.replace(/^#+\s+/u, "");
  if (plain.length <= LONGEST_TITLE) return plain;
  return `${plain.slice(0, LONGEST_TITLE).replace(/\s*\S*$/u, "")}…`;
}

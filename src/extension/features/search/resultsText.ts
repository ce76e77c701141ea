import * as l10n from "@vscode/l10n";
import { Lines, overlaps, parseQuery, sentencesIn, type Span, splitParagraphs } from "../../../engine";
import { groupBy } from "../../core/util/groupBy";
import type { FoundHit } from "../../engine/corpus/corpusPort";
import { foundInDocuments } from "../../words/countWords";
import { dateInWords } from "../../words/dateInWords";
import { rowOf } from "../../words/hitRows";
import type { Results } from "./results";

/** Where the number of a line leads. */
export interface ResultLink extends Span {
  readonly uri: string;
  readonly target: Span;
}

export interface ResultsText {
  readonly text: string;
  readonly links: readonly ResultLink[];
}

/**
 * What was found as a text with a heading for each document, each between the sentences beside it.
 * `textOf` gives the text of a document; undefined where it cannot be read.
 */
export function resultsText(
  { query, found }: Results,
  textOf: (uri: string) => string | undefined,
): ResultsText {
  const page = new Page();
  const asked = wordsOf(query);
  page.line(`# ${l10n.t("Query: {0}", query)}`);
  page.line("");
  page.line(foundInDocuments(found.total, found.hits.length, found.documents));
  for (const [uri, hits] of groupBy(found.hits, (hit) => hit.uri)) {
    const text = textOf(uri);
    const read = text === undefined ? undefined : readingOf(text);
    page.line("");
    page.line(`## ${hits[0].document}`);
    for (const hit of hits) hitOn(page, hit, read, asked);
  }
  return page.done();
}

/** A text with what is asked of it for each find. */
interface Reading {
  readonly text: string;
  readonly lines: Lines;
  readonly paragraphs: readonly Span[];
}

const readingOf = (text: string): Reading => ({
  text,
  lines: new Lines(text),
  paragraphs: splitParagraphs(text),
});

/** So many sentences of one find are shown; of a longer one those with words of the query, and how many there are. */
const MOST_SENTENCES = 6;

function hitOn(page: Page, hit: FoundHit, read: Reading | undefined, asked: readonly string[]): void {
  const { label, detail } = rowOf(hit);
  const day = hit.date === null ? "" : ` · ${dateInWords(hit.date)}`;
  page.line("");
  page.line(`  ${label}${day}`);
  if (!read) {
    page.line(`  ${hit.line}: ${detail}`, { uri: hit.uri, target: hit.span, number: hit.line });
    return;
  }
  const { text, lines } = read;
  const { before, inside, behind } = sentencesAround(read, hit.span);
  const context = (span: Span | undefined) => {
    if (span) page.line(`  ${lines.at(span.start).line}  ${oneLine(text, span)}`);
  };
  context(before);
  for (const span of chosen(text, inside, asked)) {
    const number = lines.at(span.start).line;
    page.line(`  ${number}: ${oneLine(text, span)}`, {
      uri: hit.uri,
      target: within(span, hit.span),
      number,
    });
  }
  if (inside.length > MOST_SENTENCES) page.line(`  … ${l10n.t("of {0} sentences", inside.length)}`);
  else context(behind);
}

/** The sentences in which the words stand, and those of the same paragraphs beside them. */
function sentencesAround({ text, paragraphs }: Reading, span: Span) {
  const sentences = paragraphs
    .filter((paragraph) => overlaps(paragraph, span))
    .flatMap((paragraph) => sentencesIn(text, paragraph));
  const first = sentences.findIndex((one) => overlaps(one, span));
  const last = sentences.findLastIndex((one) => overlaps(one, span));
  return {
    before: first > 0 ? sentences[first - 1] : undefined,
    inside: first < 0 ? [] : sentences.slice(first, last + 1),
    behind: last < 0 ? undefined : sentences.at(last + 1),
  };
}

function chosen(text: string, sentences: readonly Span[], asked: readonly string[]): readonly Span[] {
  if (sentences.length <= MOST_SENTENCES) return sentences;
  const named = sentences.filter((one) => {
    const words = oneLine(text, one).toLowerCase();
    return asked.some((word) => words.includes(word));
  });
  return (named.length > 0 ? named : sentences).slice(0, MOST_SENTENCES);
}

/** The words that a query asks for in what was said, as far as every form of them has them. */
function wordsOf(query: string): string[] {
  return parseQuery(query)
    .query.clauses.filter(({ field, negated }) => field === "about" && !negated)
    .flatMap(({ values }) => values.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
    .map((word) => (word.length > 4 ? word.replace(/(?:e?s|y)$/u, "") : word));
}

const oneLine = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/gu, " ");
const within = (span: Span, outer: Span): Span => ({
  start: Math.max(span.start, outer.start),
  end: Math.min(span.end, outer.end),
});

const INDENT = 2;

class Page {
  readonly #lines: string[] = [];
  readonly #links: ResultLink[] = [];
  #at = 0;

  line(text: string, leads?: { readonly uri: string; readonly target: Span; readonly number: number }): void {
    if (leads) {
      const { uri, target, number } = leads;
      const start = this.#at + INDENT;
      this.#links.push({ start, end: start + String(number).length, uri, target });
    }
    this.#lines.push(text);
    this.#at += text.length + 1;
  }

  done(): ResultsText {
    return { text: `${this.#lines.join("\n")}\n`, links: this.#links };
  }
}

import * as l10n from "@vscode/l10n";
import { Lines, sentenceSpans, type Span, splitParagraphs } from "../../../engine";
import type { FoundHit } from "../../engine/corpus/corpusPort";
import { documentsInWords } from "../../words/countWords";
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
  page.line(`# ${l10n.t("Query: {0}", query)}`);
  page.line("");
  page.line(l10n.t("{0} found in {1}", found.total, documentsInWords(found.documents)));
  if (found.total > found.hits.length) page.line(l10n.t("The first {0} are listed.", found.hits.length));
  const byDocument = new Map<string, FoundHit[]>();
  for (const hit of found.hits) byDocument.set(hit.uri, [...(byDocument.get(hit.uri) ?? []), hit]);
  for (const [uri, hits] of byDocument) {
    const text = textOf(uri);
    page.line("");
    page.line(`## ${hits[0].document}`);
    for (const hit of hits) hitOn(page, hit, text);
  }
  return page.done();
}

function hitOn(page: Page, hit: FoundHit, text: string | undefined): void {
  const { label, detail } = rowOf(hit);
  const day = hit.date === null ? "" : ` · ${dateInWords(hit.date)}`;
  page.line("");
  page.line(`  ${label}${day}`);
  if (text === undefined) page.line(`  ${hit.line}: ${detail}`, { hit, number: hit.line });
  else
    for (const { line, words, isHit } of around(text, hit.span))
      page.line(`  ${line}${isHit ? ":" : " "} ${words}`, isHit ? { hit, number: line } : undefined);
}

/** The sentences in which the words stand, with one before and one behind of the same paragraph. */
function around(text: string, { start, end }: Span) {
  const lines = new Lines(text);
  return splitParagraphs(text)
    .filter((paragraph) => paragraph.start < end && paragraph.end > start)
    .flatMap((paragraph) => {
      const sentences = sentenceSpans(text.slice(paragraph.start, paragraph.end)).map((one) => ({
        start: paragraph.start + one.start,
        end: paragraph.start + one.end,
      }));
      const isIn = (one: Span) => one.start < end && one.end > start;
      const first = sentences.findIndex(isIn);
      const last = sentences.findLastIndex(isIn);
      return sentences.slice(Math.max(0, first - 1), last + 2);
    })
    .map((one) => ({
      line: lines.at(one.start).line,
      words: text.slice(one.start, one.end).replace(/\s+/gu, " "),
      isHit: one.start < end && one.end > start,
    }));
}

const INDENT = 2;

class Page {
  readonly #lines: string[] = [];
  readonly #links: ResultLink[] = [];
  #at = 0;

  line(text: string, leads?: { readonly hit: FoundHit; readonly number: number }): void {
    if (leads) {
      const { uri, span } = leads.hit;
      const start = this.#at + INDENT;
      this.#links.push({ start, end: start + String(leads.number).length, uri, target: span });
    }
    this.#lines.push(text);
    this.#at += text.length + 1;
  }

  done(): ResultsText {
    return { text: `${this.#lines.join("\n")}\n`, links: this.#links };
  }
}

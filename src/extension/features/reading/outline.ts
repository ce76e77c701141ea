import {
  bySpan,
  contains,
  hasLetters,
  type Meeting,
  type Section,
  type Span,
  type Statement,
} from "../../../engine";
import { anchorOf, type AnnotationIndex, extentOf } from "../../core/annotations/annotationIndex";
import type { SourceText } from "../../core/annotations/sourceText";
import { groupBy } from "../../core/util/groupBy";
import { partiesInWords, placeAndDateInWords } from "../../words/meetingWords";
import { shorten } from "../../words/shorten";
import { contentInWords, cueInWords, speakerAndCue, speakerInWords } from "../../words/speakerWords";

export interface OutlineItem {
  readonly kind: "section" | "paragraph" | "meeting" | "statement";
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** Part of `span`; the line that it begins in is the one that stays in view while the reader is further down. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** How a document is laid out: its paragraphs, and the sections that headings make of them. */
export interface DocumentParts {
  readonly paragraphs: readonly Span[];
  readonly sections: readonly Section[];
}

/**
 * Sections with their paragraphs, those with the meetings that they introduce and the statements in them: a statement made
 * at a meeting stands under it, an inner statement under the outer one, and so do the paragraphs that a turn of a transcript
 * or a long quotation goes on through.
 */
export function outlineOf(parts: DocumentParts, index: AnnotationIndex, source: SourceText): OutlineItem[] {
  return new Outline(parts, index, source).stretch(0, parts.paragraphs.length);
}

/** An item that is being made, with what it stands for. */
interface Entry {
  readonly item: OutlineItem;
  readonly statement?: Statement;
  readonly meeting?: Meeting;
}

class Outline {
  readonly #paragraphs: readonly Span[];
  readonly #sections: ReadonlyMap<number, Section>;
  readonly #statements: ReadonlyMap<number, readonly Statement[]>;
  readonly #meetings: ReadonlyMap<number, readonly Meeting[]>;
  readonly #inner: ReadonlyMap<string | null, readonly Statement[]>;

  constructor(
    { paragraphs, sections }: DocumentParts,
    readonly index: AnnotationIndex,
    readonly source: SourceText,
  ) {
    const statements = index.statements.filter(({ content }) => content.length > 0);
    this.#paragraphs = paragraphs;
    this.#sections = new Map(sections.map((section) => [section.first - 1, section]));
    this.#statements = groupBy(statements, (statement) => placeOf(extentOf(statement), paragraphs));
    this.#meetings = groupBy(index.set.meetings, ({ mentions }) => placeOf(mentions[0], paragraphs));
    this.#inner = groupBy(statements, ({ parent }) => parent);
  }

  /** Items of the paragraphs `[from, to)`. */
  stretch(from: number, to: number): OutlineItem[] {
    const items: OutlineItem[] = [];
    for (let at = from; at < to;) {
      const section = this.#sections.get(at);
      if (section) {
        items.push(this.#section(section));
        at = section.end;
        continue;
      }
      const longest = this.#longestIn(at);
      const end = longest ? this.#firstBeyond(extentOf(longest).end, at + 1, to) : at + 1;
      items.push(this.#paragraph(at, longest, this.stretch(at + 1, end)));
      at = end;
    }
    return items;
  }

  #section({ heading, span, first, end }: Section): OutlineItem {
    const children = this.stretch(first, end);
    return {
      kind: "section",
      name: shorten(this.source.textOf(heading).replace(/^#+\s*/u, ""), 60),
      detail: "",
      span: around(span, children),
      selection: heading,
      children,
    };
  }

  /** Statements that begin in the paragraph and stand in no other that does. */
  #topIn(at: number): Statement[] {
    const own = this.#statements.get(at) ?? [];
    const ids = new Set(own.map(({ id }) => id));
    return own.filter(({ parent }) => parent === null || !ids.has(parent));
  }

  #longestIn(at: number): Statement | undefined {
    const endOf = (statement: Statement) => extentOf(statement).end;
    return this.#topIn(at).reduce<Statement | undefined>(
      (best, one) => (best && endOf(best) >= endOf(one) ? best : one),
      undefined,
    );
  }

  /** The first paragraph from `at` on that does not end by the offset. */
  #firstBeyond(offset: number, at: number, to: number): number {
    let end = at;
    while (end < to && this.#paragraphs[end].end <= offset) end++;
    return end;
  }

  /** The paragraph with what it holds; one that is nothing but what somebody says is that statement. */
  #paragraph(at: number, longest: Statement | undefined, goesOn: readonly OutlineItem[]): OutlineItem {
    const paragraph = this.#paragraphs[at];
    const left = new Set(this.#meetings.get(at));
    const statements = this.#topIn(at).map((statement): Entry => {
      const item = this.#statement(statement, left);
      return { item: statement === longest ? withChildren(item, goesOn) : item, statement };
    });
    const meetings = [...left].map((meeting): Entry => ({ item: this.#meeting(meeting), meeting }));
    const entries = [...meetings, ...statements].sort((a, b) => bySpan(a.item.selection, b.item.selection));
    const whole = entries.find(
      ({ statement }) => statement && statement === longest && contains(extentOf(statement), paragraph),
    );
    if (whole) return withChildren(whole.item, underMeetings(entries.filter((entry) => entry !== whole)));
    const children = underMeetings(entries);
    return {
      kind: "paragraph",
      name: shorten(this.source.textOf(paragraph), 60),
      detail: "",
      span: around(paragraph, children),
      selection: paragraph,
      children,
    };
  }

  #meeting(meeting: Meeting): OutlineItem {
    const [span] = meeting.mentions;
    return {
      kind: "meeting",
      name: partiesInWords(meeting, this.index, this.source),
      detail: placeAndDateInWords(meeting, this.index),
      span,
      selection: span,
      children: [],
    };
  }

  /** The statement with the inner ones, and with the meetings that it tells of, which are taken out of `left`. */
  #statement(statement: Statement, left: Set<Meeting>): OutlineItem {
    const span = extentOf(statement);
    const inner = (this.#inner.get(statement.id) ?? [])
      .filter((one) => contains(span, extentOf(one)))
      .map((one) => this.#statement(one, left));
    const told = [...left].filter(({ mentions: [words] }) =>
      statement.content.some((piece) => contains(piece, words)),
    );
    for (const meeting of told) left.delete(meeting);
    const isTurn = !hasLetters(cueInWords(statement, this.source));
    return {
      kind: "statement",
      name: isTurn
        ? speakerInWords(statement, this.index, this.source)
        : speakerAndCue(statement, this.index, this.source),
      detail: shorten(
        contentInWords({ ...statement, content: beginningOf(statement.content) }, this.source),
        80,
      ),
      span,
      selection: this.#placeToGo(statement, isTurn),
      children: [...told.map((meeting) => this.#meeting(meeting)), ...inner].sort((a, b) =>
        bySpan(a.selection, b.selection),
      ),
    };
  }

  /** The label of a turn, else the reporting words; where those follow paragraphs later, the beginning of what was said. */
  #placeToGo(statement: Statement, isTurn: boolean): Span {
    const anchor = (isTurn ? statement.source.at(0) : undefined) ?? anchorOf(statement);
    const first = placeOf(extentOf(statement), this.#paragraphs);
    return placeOf(anchor, this.#paragraphs) === first ? anchor : statement.content[0];
  }
}

/** Number of the paragraph that the span starts in; paragraphs are in document order. */
function placeOf({ start }: Span, paragraphs: readonly Span[]): number {
  let low = 0;
  let high = paragraphs.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle].start <= start) low = middle;
    else high = middle;
  }
  return low;
}

/** As much of what was said as a row can show: turns are long. */
function beginningOf(content: readonly Span[]): Span[] {
  let left = 240;
  return content.flatMap(({ start, end }) => {
    const length = Math.min(left, end - start);
    left -= length;
    return length > 0 ? [{ start, end: start + length }] : [];
  });
}

function withChildren(item: OutlineItem, more: readonly OutlineItem[]): OutlineItem {
  if (more.length === 0) return item;
  const children = [...item.children, ...more].sort((a, b) => bySpan(a.selection, b.selection));
  return { ...item, span: around(item.span, children), children };
}

/** The items in order, statements right behind the words of the meeting at which they were made under that meeting. */
function underMeetings(entries: readonly Entry[]): OutlineItem[] {
  const items: OutlineItem[] = [];
  for (let at = 0; at < entries.length;) {
    const { item, meeting } = entries[at++];
    const from = at;
    while (meeting && at < entries.length && entries[at].statement?.meeting === meeting.id) at++;
    items.push(
      withChildren(
        item,
        entries.slice(from, at).map((entry) => entry.item),
      ),
    );
  }
  return items;
}

/** The span, grown by what its items take in. */
const around = ({ start, end }: Span, items: readonly OutlineItem[]): Span => ({
  start: Math.min(start, ...items.map(({ span }) => span.start)),
  end: Math.max(end, ...items.map(({ span }) => span.end)),
});

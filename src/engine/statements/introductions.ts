import type { Statement } from "../annotations/annotationSet";
import type { Attribution } from "../document/attribution";
import type { Document } from "../document/document";
import type { PlacedParagraph } from "../document/paragraph";
import type { SourcePlace } from "../document/statementFrame";
import { ruleOf } from "../document/statementFrame";
import { leadInOf, signatureOf, type LeadIn } from "../grammar/leadIn";
import { speakerOf } from "../grammar/speaker";
import type { Span } from "../text/span";
import type { TokenRange } from "../tokens/tokens";
import type { Building } from "./building";
import type { KnownPeople } from "./knownPeople";
import { afterMarker } from "./listItems";

interface Introduction {
  readonly source: Span;
  readonly cue: Span;
  readonly speaker: string | null;
}

const CONFIDENCE = { leadIn: 0.85, signature: 0.85 } as const;

/** Who speaks in a quotation or list by the line above it that ends in a colon, or by the signature below it. */
export class Introductions {
  readonly #document: Document;
  readonly #people: KnownPeople;
  /** The line that introduces the list, null if none does, which the paragraph with this index goes on with. */
  #list: { readonly introduction: Introduction | null; readonly last: number } | null = null;

  constructor(document: Document, people: KnownPeople) {
    this.#document = document;
    this.#people = people;
  }

  /** Gives a statement the source that a line beside its paragraph names. False for a list item that no line introduces. */
  resolve(statement: Building, { place, frame }: Attribution, index: number, at: number): boolean {
    if (place === "listItem") {
      const introduction = this.#aboveList(index);
      if (!introduction) return false;
      statement.source = [introduction.source];
      statement.speaker = introduction.speaker;
      return true;
    }
    if (place !== "floating") return true;
    const found = this.#beside(statement.content, index, at);
    if (found) this.#introduce(statement, found.introduction, frame, found.place);
    return true;
  }

  #introduce(
    statement: Building,
    { source, cue, speaker }: Introduction,
    frame: Attribution["frame"],
    place: keyof typeof CONFIDENCE,
  ): void {
    const rule = ruleOf({ frame, place: place satisfies SourcePlace });
    statement.source = [source];
    statement.cue = [cue];
    statement.speaker = speaker;
    statement.evidence = { rule, confidence: CONFIDENCE[place], spans: [cue, source] };
  }

  /** The line above a quotation that opens its paragraph, or the one below a quotation that ends it. */
  #beside(
    content: Statement["content"],
    index: number,
    at: number,
  ): { introduction: Introduction; place: keyof typeof CONFIDENCE } | null {
    const { paragraphs } = this.#document;
    const below = paragraphs[index + 1];
    const { offset, paragraph } = paragraphs[index];
    const ends = content[content.length - 1].end >= offset + paragraph.text.length;
    const signature = below && ends ? signatureOf(below.paragraph) : null;
    if (signature) return { introduction: this.#introductionOf(below, signature), place: "signature" };
    const above = paragraphs[index - 1];
    if (!above || at > 0 || content[0].start > offset + paragraph.tokens.end[0]) return null;
    const leadIn = leadInOf(above.paragraph);
    return leadIn?.bare ? { introduction: this.#introductionOf(above, leadIn), place: "leadIn" } : null;
  }

  /** The line above the first item of the list that the paragraph with this index belongs to; asked in order. */
  #aboveList(index: number): Introduction | null {
    if (this.#list && this.#list.last === index) return this.#list.introduction;
    let first = index;
    const { paragraphs } = this.#document;
    while (first > 0 && afterMarker(paragraphs[first].paragraph) > 0) {
      first--;
      if (this.#list?.last === first) {
        this.#list = { ...this.#list, last: index };
        return this.#list.introduction;
      }
    }
    const leadIn = leadInOf(paragraphs[first].paragraph);
    const introduction = leadIn && this.#introductionOf(paragraphs[first], leadIn);
    this.#list = { introduction, last: index };
    return introduction;
  }

  #introductionOf({ offset, paragraph }: PlacedParagraph, { source, mark }: LeadIn): Introduction {
    const spanOf = ({ first, end }: TokenRange): Span => ({
      start: offset + paragraph.tokens.start[first],
      end: offset + paragraph.tokens.end[end - 1],
    });
    const span = spanOf(source);
    const speaker = speakerOf(this.#document.words, span, this.#people)?.id ?? null;
    return { source: span, cue: spanOf(mark), speaker };
  }
}

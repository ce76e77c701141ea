import type { Entity, Statement } from "../annotations/annotationSet";
import type { HomeOf } from "../document/home";
import type { Document } from "../document/document";
import type { DocumentWords } from "../document/documentWords";
import type { PlacedParagraph } from "../document/paragraph";
import type { Steps } from "../steps";
import { shift } from "../text/span";
import type { Attribution } from "../document/attribution";
import { quotedAlone, statementOf, type Building } from "./building";
import { Introductions } from "./introductions";
import { isWe, signerOf } from "./signer";
import { longQuotationEnd } from "./longQuotations";
import { Issuers } from "./issuers";
import { adopt, carriedOn, type Quoted } from "./lastSpeaker";
import { peopleOf, type KnownPeople } from "./knownPeople";
import { blockQuoteSpan, endsRunning, isContinuation, runsThrough, staysOpen } from "./runningQuotation";
import { Turns, type PresentTurn } from "./turns";

const FIRST_PERSON = new Set(["i", "me", "myself"]);
/** Least confidence of a statement outside news stories. */
const LEAST_IN_RELEASES = 0.34;

/**
 * Turns the paragraphs' attributions into statements: joins quotations that run over paragraphs, resolves sources to
 * entities, and gives quotations without a cue the speaker of the one before. Linear in attributions.
 */
export function* linkStatements(
  document: Document,
  entities: readonly Entity[],
  homeOf: HomeOf | null,
): Steps<Statement[]> {
  const linking = new Linking(document, entities, homeOf);
  for (const [index, placed] of document.paragraphs.entries()) {
    linking.read(placed, index);
    yield;
  }
  return linking.statements;
}

/** What a paragraph is read with: its place, the turn that it belongs to, what the one before announced. */
interface Reading {
  readonly placed: PlacedParagraph;
  readonly index: number;
  readonly turn: PresentTurn | null;
  /** "Ellery replied:" at the end of the paragraph before. */
  readonly awaited: Building | null;
  /** The paragraph’s statements so far, by the index of their attribution. */
  readonly ids: Map<number, Building>;
}

/** The statements of a document while its paragraphs are read in order. */
class Linking {
  readonly statements: Building[] = [];
  readonly #document: Document;
  readonly #people: KnownPeople;
  readonly #issuers: Issuers;
  readonly #turns: Turns;
  readonly #introductions: Introductions;
  /** A quotation that the paragraph before left open. */
  #running: Building | null = null;
  #announced: Building | null = null;
  /** An open quotation that nobody says yet; no statement until somebody does. */
  #unsaid: Building | null = null;
  #lastQuoted: Quoted | null = null;
  /** Whoever signs the text and speaks in it as "I": "we" is theirs too. */
  readonly #signer: string | null;
  /** A quotation with marks only at its ends that runs here, and the index of its last paragraph. */
  #long: { readonly statement: Building; readonly last: number } | null = null;

  constructor(document: Document, entities: readonly Entity[], homeOf: HomeOf | null) {
    this.#document = document;
    this.#people = peopleOf(entities, homeOf);
    this.#issuers = new Issuers(document.words);
    this.#turns = new Turns(document, this.#people);
    this.#introductions = new Introductions(document, this.#people);
    this.#signer = signerOf(document, entities);
  }

  read(placed: PlacedParagraph, index: number): void {
    if (this.#readLong(placed, index)) return;
    const turn = this.#turns.at(index, this.#nextId());
    if (turn?.opens) this.statements.push(turn.statement);
    const reading = { placed, index, turn, awaited: this.#announced, ids: new Map<number, Building>() };
    this.#announced = null;
    if (reading.awaited && placed.kind === "blockQuote") this.#quoteBlock(reading.awaited, placed);
    placed.paragraph.attributions.forEach((attribution, at) => {
      if (turn?.silent || this.#isDoubtful(attribution)) return;
      if (turn) this.#readInTurn(reading, turn, attribution, at);
      else if (!this.#runsOn(reading, attribution, at)) this.#readAttribution(reading, attribution, at);
    });
    if (turn) this.#lastQuoted = null;
    this.#running = turn ? null : this.#runningAfter(placed, index);
  }

  /** A quotation with marks only at its ends, over this paragraph and others; false where none runs here. */
  #readLong(placed: PlacedParagraph, index: number): boolean {
    if (this.#long === null) {
      const last = longQuotationEnd(this.#document, index);
      if (last < 0) return false;
      const statement = {
        ...quotedAlone(this.#nextId()),
        ...this.#announced,
        id: this.#nextId(),
        form: "direct" as const,
        content: [],
      };
      this.#announced = null;
      this.statements.push(statement);
      this.#long = { statement, last };
      this.#lastQuoted = { statement, paragraph: last };
    }
    const { statement, last } = this.#long;
    const span = { start: placed.offset, end: placed.offset + placed.paragraph.text.trimEnd().length };
    statement.content.push(span);
    for (const attribution of placed.paragraph.attributions) {
      if (attribution.place === "floating" || attribution.content.length === 0) continue;
      const inner = this.#build(placed, attribution);
      const end = index === last ? span.end - 1 : span.end;
      inner.parent = statement.id;
      inner.content = inner.content.map((piece) => ({ ...piece, end: Math.min(piece.end, end) }));
      this.statements.push(inner);
    }
    if (index === last) this.#long = null;
    return true;
  }

  /** What an office issues tells mostly what was done; what newspapers tell is mostly what was said. */
  #isDoubtful({ confidence }: Attribution): boolean {
    const { genre } = this.#document;
    return genre !== null && genre !== "story" && confidence < LEAST_IN_RELEASES;
  }

  #nextId(): string {
    return `s${this.statements.length + 1}`;
  }

  #build(placed: PlacedParagraph, attribution: Attribution): Building {
    return statementOf(this.#document, placed, attribution, this.#nextId(), this.#people);
  }

  /** The block quotation that the paragraph before announced. */
  #quoteBlock(awaited: Building, placed: PlacedParagraph): void {
    awaited.content = [blockQuoteSpan(placed)];
    this.statements.push({ ...awaited, id: this.#nextId(), form: "direct" });
  }

  /** What somebody says within a turn is a part of the turn; its own label is none. */
  #readInTurn({ placed, ids }: Reading, turn: PresentTurn, attribution: Attribution, at: number): void {
    if (this.#turns.isLabel(attribution, placed)) {
      ids.set(at, turn.statement);
      return;
    }
    if (attribution.content.length === 0 || attribution.place === "floating") return;
    const statement = this.#build(placed, attribution);
    const outer = ids.get(attribution.parent ?? -1) ?? turn.statement;
    statement.parent = outer.id;
    if (speaksForFloor(this.#document.words, attribution, statement)) statement.speaker ??= outer.speaker;
    ids.set(at, statement);
    this.statements.push(statement);
  }

  /** A quotation over several paragraphs goes on, or ends with who said it. */
  #runsOn({ placed, index, ids }: Reading, attribution: Attribution, at: number): boolean {
    const running = this.#running;
    if (!running || at > 0) return false;
    if (isContinuation(attribution, placed))
      for (const span of attribution.content) running.content.push(shift(span, placed.offset));
    else if (endsRunning(attribution, placed, running)) this.#endRunning(running, placed, attribution, index);
    else return false;
    ids.set(at, running);
    return true;
  }

  #endRunning(running: Building, placed: PlacedParagraph, attribution: Attribution, index: number): void {
    const { content, id } = running;
    const isNew = running === this.#unsaid;
    Object.assign(running, this.#build(placed, attribution), isNew ? {} : { id });
    running.content = [...content, ...running.content];
    if (isNew) this.statements.push(running);
    this.#lastQuoted = { statement: running, paragraph: index };
  }

  #readAttribution(reading: Reading, attribution: Attribution, at: number): void {
    const { placed, index, ids } = reading;
    const statement = this.#build(placed, attribution);
    if (attribution.content.length === 0) {
      this.#announced = statement;
      return;
    }
    if (!this.#introductions.resolve(statement, attribution, index, at)) return;
    this.#issuers.resolve(statement);
    const parent = ids.get(attribution.parent ?? -1);
    statement.parent = parent?.id ?? null;
    if (statement.speaker === null && isFirstPerson(this.#document.words, statement.source))
      statement.speaker = parent?.speaker ?? null;
    if (statement.speaker === null && !parent && isWe(this.#document.words, statement.source))
      statement.speaker = this.#signer;
    if (attribution.place === "floating" && !this.#givenToSomebody(reading, statement, at)) {
      this.#unsaid = staysOpen(placed) ? statement : null;
      return;
    }
    ids.set(at, statement);
    this.statements.push(statement);
    if (statement.form !== "indirect" && statement.parent === null)
      this.#lastQuoted = { statement, paragraph: index };
  }

  /** A quotation without a cue: whoever was announced says it, or the last speaker, or the person named before. */
  #givenToSomebody({ awaited, index }: Reading, statement: Building, at: number): boolean {
    if (awaited && at === 0) {
      Object.assign(statement, awaited, { id: statement.id, content: statement.content, form: "direct" });
      return true;
    }
    if (statement.cue.length > 0) return true;
    const carried = carriedOn(this.#lastQuoted, index);
    if (!carried) return adopt(statement, this.#document, index, this.#people);
    statement.speaker = carried.speaker;
    return true;
  }

  #runningAfter(placed: PlacedParagraph, index: number): Building | null {
    const last = this.#lastQuoted;
    if (staysOpen(placed) && last?.paragraph === index) return last.statement;
    return runsThrough(placed) ? (this.#running ?? this.#unsaid) : null;
  }
}

/** "I" inside a quotation is who speaks it. */
const isFirstPerson = (words: DocumentWords, [source]: Statement["source"]): boolean =>
  source !== undefined && words.isOnly(source, FIRST_PERSON);

/** "I think …" and "Thank you for …" inside a turn: whoever has the floor says it. */
const speaksForFloor = (words: DocumentWords, { place }: Attribution, { source }: Building): boolean =>
  place === "thanks" || isFirstPerson(words, source);

import { ruleOf, SOURCE_AS } from "../document/statementFrame";
import type { Entity, Statement } from "../annotations/annotationSet";
import type { Document } from "../document/document";
import type { PlacedParagraph } from "../document/paragraph";
import type { Steps } from "../steps";
import { shift, type Span } from "../text/span";
import type { Attribution } from "../document/attribution";
import type { Building } from "./building";
import { Introductions } from "./introductions";
import { Issuers } from "./issuers";
import { peopleOf, type KnownPeople } from "./knownPeople";
import { speakerOf } from "../grammar/speaker";
import { Turns } from "./turns";

/** How many paragraphs further on a quotation without a cue still belongs to the last speaker. */
const CARRY = 2;
/** How far into a paragraph its subject is looked for. */
const NEAR = 2000;

/**
 * Turns the paragraphs' attributions into statements: joins quotations that run over paragraphs, resolves sources to
 * entities, and gives quotations without a cue the speaker of the one before. Linear in attributions.
 */
export function* linkStatements(document: Document, entities: readonly Entity[]): Steps<Statement[]> {
  const people = peopleOf(entities);
  const statements: Building[] = [];
  const issuers = new Issuers(document.text);
  const turns = new Turns(document, people, entities);
  const introductions = new Introductions(document, people);
  let running: Building | null = null;
  let announced: Building | null = null;
  let unsaid: Building | null = null;
  let lastQuoted: Quoted | null = null;
  const readParagraph = (placed: PlacedParagraph, index: number): void => {
    const ids = new Map<number, Building>();
    const turn = turns.at(index, `s${statements.length + 1}`);
    if (turn?.opens) statements.push(turn.statement);
    const awaited = announced;
    announced = null;
    if (awaited && placed.kind === "blockQuote") {
      awaited.content = [blockQuoteSpan(placed)];
      statements.push({ ...awaited, id: `s${statements.length + 1}`, form: "direct" });
    }
    placed.paragraph.attributions.forEach((attribution, at) => {
      if (turn && turns.isLabel(attribution, placed)) {
        ids.set(at, turn.statement);
        return;
      }
      if (turn && attribution.content.length > 0 && attribution.place !== "floating") {
        const statement = statementOf(document, placed, attribution, `s${statements.length + 1}`, people);
        const outer = ids.get(attribution.parent ?? -1) ?? turn.statement;
        statement.parent = outer.id;
        if (speaksForFloor(document.text, attribution, statement)) statement.speaker ??= outer.speaker;
        ids.set(at, statement);
        statements.push(statement);
        return;
      }
      if (turn) return;
      if (running && at === 0 && isContinuation(attribution, placed)) {
        for (const span of attribution.content) running.content.push(shift(span, placed.offset));
        ids.set(at, running);
        return;
      }
      if (running && at === 0 && endsRunning(attribution, placed, running)) {
        const { content } = running;
        const id = running === unsaid ? `s${statements.length + 1}` : running.id;
        Object.assign(running, statementOf(document, placed, attribution, id, people));
        running.content = [...content, ...running.content];
        if (running === unsaid) statements.push(running);
        ids.set(at, running);
        lastQuoted = { statement: running, paragraph: index };
        return;
      }
      const statement = statementOf(document, placed, attribution, `s${statements.length + 1}`, people);
      if (attribution.content.length === 0) {
        announced = statement;
        return;
      }
      if (!introductions.resolve(statement, attribution, index, at)) return;
      issuers.resolve(statement);
      statement.parent = attribution.parent === null ? null : (ids.get(attribution.parent)?.id ?? null);
      if (statement.speaker === null && isFirstPerson(document.text, statement.source)) {
        statement.speaker = ids.get(attribution.parent ?? -1)?.speaker ?? null;
      }
      if (attribution.place === "floating" && at === 0 && awaited) {
        Object.assign(statement, awaited, { id: statement.id, content: statement.content, form: "direct" });
      } else if (attribution.place === "floating" && statement.cue.length === 0) {
        const carried = carriedOn(lastQuoted, index);
        if (!(carried ? carry(statement, carried) : adopt(statement, document, index, people))) {
          unsaid = staysOpen(placed) ? statement : null;
          return;
        }
      }
      ids.set(at, statement);
      statements.push(statement);
      if (statement.form !== "indirect" && statement.parent === null)
        lastQuoted = { statement, paragraph: index };
    });
    if (turn) lastQuoted = null;
    running =
      !turn && staysOpen(placed) && lastQuoted?.paragraph === index
        ? lastQuoted.statement
        : !turn && runsThrough(placed)
          ? (running ?? unsaid)
          : null;
  };
  for (const [index, placed] of document.paragraphs.entries()) {
    readParagraph(placed, index);
    yield;
  }
  return statements;
}

/** The last statement that quotes, and its paragraph. */
interface Quoted {
  readonly statement: Building;
  readonly paragraph: number;
}

/** The statement that a quotation without a cue in the paragraph with this index goes on with. */
const carriedOn = (last: Quoted | null, index: number): Building | null =>
  last && index - last.paragraph <= CARRY ? last.statement : null;

function carry(statement: Building, { speaker }: Building): boolean {
  statement.speaker = speaker;
  return true;
}

/** Gives a quotation that nothing introduces to the person before it; false if nobody is there. */
function adopt(statement: Building, document: Document, index: number, people: KnownPeople): boolean {
  const person = personBefore(document, index, people);
  if (person === undefined) return false;
  statement.speaker = person;
  statement.evidence = { rule: "quotation.orphan", confidence: 0.3 };
  return true;
}

/** The text of a block quotation without its own marks. */
function blockQuoteSpan({ offset, paragraph }: PlacedParagraph): Span {
  const mark = /^(?:>\s*)+/u.exec(paragraph.text);
  const first = mark && mark[0].length < paragraph.text.length ? mark[0].length : 0;
  return { start: offset + first, end: offset + paragraph.text.length };
}

/** The last paragraph of a running quotation, in which at last a cue stands (“…” / “…,” she said). */
function endsRunning(attribution: Attribution, { paragraph }: PlacedParagraph, running: Building): boolean {
  const [first] = paragraph.quotations;
  return (
    running.cue.length === 0 &&
    first !== undefined &&
    attribution.content[0]?.start === first.start &&
    first.firstToken === 0
  );
}

/** A paragraph that opens with a quotation and has no cue for it. */
function isContinuation(attribution: Attribution, { paragraph }: PlacedParagraph): boolean {
  const [first] = paragraph.quotations;
  return (
    attribution.place === "floating" && first !== undefined && attribution.content[0]?.start === first.start
  );
}

/** True if the paragraph's last outer quotation has no closing mark, so that the next paragraph may go on with it. */
function staysOpen({ paragraph }: PlacedParagraph): boolean {
  const last = paragraph.quotations.findLast(({ depth }) => depth === 0);
  return last !== undefined && !last.closed && last.end === paragraph.tokens.end[paragraph.tokens.count - 1];
}

const runsThrough = (placed: PlacedParagraph): boolean =>
  staysOpen(placed) && placed.paragraph.quotations[0].firstToken === 0;

/** The first person that the paragraph before names, for a quotation that nothing introduces. */
function personBefore({ paragraphs }: Document, index: number, people: KnownPeople): string | undefined {
  if (index === 0) return undefined;
  const { offset, paragraph } = paragraphs[index - 1];
  const inside = people.mentions.inside({
    start: offset,
    end: offset + Math.min(paragraph.text.length, NEAR),
  });
  return inside.find(({ entity, kind }) => entity.type === "person" && kind === "name")?.entity.id;
}

/** "I" inside a quotation is who speaks it. */
const isFirstPerson = (text: string, [source]: Statement["source"]): boolean =>
  source !== undefined && /^(?:I|me|myself)$/u.test(text.slice(source.start, source.end));

/** "I think …" and "Thank you for …" inside a turn: whoever has the floor says it. */
const speaksForFloor = (text: string, { place }: Attribution, { source }: Building): boolean =>
  place === "thanks" || isFirstPerson(text, source);

function statementOf(
  { text }: Document,
  { offset }: PlacedParagraph,
  attribution: Attribution,
  id: string,
  people: KnownPeople,
): Building {
  const place = (spans: Attribution["content"]) => spans.map((span) => shift(span, offset));
  const source = place(attribution.source);
  const cue = place(attribution.cue);
  const named = (span: Statement["content"][number]) => speakerOf(text, span, people);
  const speaker = source.length > 0 ? (named(source[0])?.id ?? null) : null;
  const addressed = place(attribution.addressees).flatMap((span) => named(span)?.id ?? []);
  const addressees = addressed.filter((id) => id !== speaker);
  const sourceAs = SOURCE_AS[attribution.place];
  return {
    id,
    form: attribution.form,
    content: place(attribution.content),
    cue,
    source,
    ...(sourceAs && { sourceAs }),
    speaker,
    addressees: [...new Set(addressees)],
    act: attribution.act,
    polarity: attribution.polarity,
    tense: attribution.tense,
    medium: attribution.medium && shift(attribution.medium, offset),
    cameo: attribution.cameo,
    parent: null,
    meeting: null,
    evidence: { rule: ruleOf(attribution), confidence: attribution.confidence, spans: [...cue, ...source] },
  };
}

import type { Entity, Statement } from "../annotations/annotationSet";
import type { Document } from "../document/document";
import type { Draft } from "./draft";
import type { MentionIndex } from "../annotations/mentionIndex";
import type { MeetingMention } from "./meetingMention";
import type { Merged } from "./mergeMentions";
import { isSetting, isVerb } from "../document/meetingTrigger";
import { contains, shift, type Span } from "../text/span";

const CLOSES = /^\W*(?:separately|elsewhere|in other news|on another (?:matter|front))\b/iu;
const OTHER_MEDIUM =
  /\b(?:interview|newspaper|reporters|journalists|television|broadcaster|radio|podcast|op-ed|news conference|press conference|news agency|facebook|twitter|tweet(?:ed)?|instagram|telegram|post on x|on x)\b/iu;
const REMARKS = /\b(?:remarks?|comments?|statements?|announcement)\b/iu;
const GROUP =
  /\b(?:sides|ministers|leaders|officials|parties|delegations?|team|they|both|members|participants|presidents|researchers|delegates|diplomats)\b/iu;
/** "the ambassador", "the Omani side": one of those who met, where the words are all there is. */
const OFFICE =
  /^the\s+(?:[\w-]+\s+){0,3}(?:official|minister|diplomat|envoy|leader|ambassador|president|premier|PM|FM|secretary|chairman|chairwoman|chairperson|speaker|director|governor|undersecretary|secretary-general|king|emir|amir|prince|sultan|side|delegation)$/iu;
const UNNAMED = /^an?\s.*\b(?:official|minister|diplomat|envoy|leader|lawmaker|commander|ambassador)\b/isu;
/** A lead of at most this many sentences may report what was said at the meeting that is then introduced. */
const LEAD = 8;

interface SentencePlace extends Span {
  readonly paragraph: number;
}

/** Sets `meeting` on statements made at a meeting: the text says so, or the flow leaves no other reading. */
export function linkToMeetings(
  document: Document,
  statements: readonly Statement[],
  mentions: readonly MeetingMention[],
  merged: Merged,
  ids: ReadonlyMap<Draft, string>,
  index: MentionIndex,
): Statement[] {
  return new Linker(document, statements, mentions, merged, ids, index).link();
}

class Linker {
  readonly #text: string;
  readonly #index: MentionIndex;
  readonly #statements: readonly Statement[];
  readonly #ids: ReadonlyMap<Draft, string>;
  readonly #sentences: readonly SentencePlace[];
  readonly #mentionsOf: ReadonlyMap<number, readonly (readonly [MeetingMention, Draft])[]>;
  readonly #outcomesOf: ReadonlyMap<number, readonly Span[]>;
  readonly #statementsOf: ReadonlyMap<number, readonly number[]>;
  readonly #links: (Draft | null)[];
  #open: Draft[] = [];
  #introduced = false;
  #leadClosed = false;

  constructor(
    document: Document,
    statements: readonly Statement[],
    mentions: readonly MeetingMention[],
    { draftOf }: Merged,
    ids: ReadonlyMap<Draft, string>,
    index: MentionIndex,
  ) {
    this.#index = index;
    this.#text = document.text;
    this.#statements = statements;
    this.#ids = ids;
    this.#sentences = sentencesOf(document);
    const mentionsOf = new Map<number, (readonly [MeetingMention, Draft])[]>();
    for (const mention of mentions) {
      const draft = draftOf.get(mention);
      if (draft && ids.has(draft))
        push(mentionsOf, this.#sentenceAt(mention.start), [mention, draft] as const);
    }
    this.#mentionsOf = mentionsOf;
    const outcomesOf = new Map<number, Span[]>();
    for (const { offset, paragraph } of document.paragraphs) {
      for (const outcome of paragraph.outcomes) {
        push(outcomesOf, this.#sentenceAt(offset + outcome.start), shift(outcome, offset));
      }
    }
    this.#outcomesOf = outcomesOf;
    const statementsOf = new Map<number, number[]>();
    statements.forEach((statement, index) => push(statementsOf, this.#sentenceAt(placeOf(statement)), index));
    this.#statementsOf = statementsOf;
    this.#links = statements.map(() => null);
  }

  link(): Statement[] {
    for (let sentence = 0; sentence < this.#sentences.length; sentence++) this.#readSentence(sentence);
    return this.#statements.map((statement, index) => {
      const draft = this.#links[index];
      const id = draft && this.#ids.get(draft);
      return id ? { ...statement, meeting: id } : statement;
    });
  }

  #readSentence(sentence: number): void {
    const own = this.#statementsOf.get(sentence) ?? [];
    const reported = this.#withoutContent(sentence, own);
    const isElsewhere = OTHER_MEDIUM.test(reported);
    if (CLOSES.test(reported) || isElsewhere) {
      this.#open = [];
      if (!this.#introduced) this.#leadClosed = true;
    }
    for (const [mention, draft] of this.#mentionsOf.get(sentence) ?? []) {
      if (draft.status !== "held" || mention.trigger.standing === "frame") continue;
      if (isElsewhere && !isSetting(mention.trigger)) continue;
      this.#introduce(mention, draft, sentence, reported);
    }
    this.#open[0]?.outcome.push(...(this.#outcomesOf.get(sentence) ?? []));
    for (const index of own) this.#links[index] = this.#draftFor(this.#statements[index]);
  }

  #introduce(mention: MeetingMention, draft: Draft, sentence: number, reported: string): void {
    this.#open = [draft, ...this.#open.filter((other) => other !== draft)].slice(0, 4);
    if (isSetting(mention.trigger) && REMARKS.test(reported)) this.#linkBack(draft, sentence, true);
    if (!this.#introduced && isSetting(mention.trigger) && !this.#leadClosed && sentence <= LEAD) {
      this.#linkBack(draft, sentence, false);
    }
    this.#introduced = true;
  }

  /** Statements before the sentence that introduces a meeting, of the same paragraph only or of the whole lead. */
  #linkBack(draft: Draft, sentence: number, paragraphOnly: boolean): void {
    const { paragraph } = this.#sentences[sentence];
    for (let before = sentence - 1; before >= 0 && before >= sentence - LEAD; before--) {
      if (paragraphOnly && this.#sentences[before].paragraph !== paragraph) break;
      for (const index of this.#statementsOf.get(before) ?? []) {
        const statement = this.#statements[index];
        if (!this.#takesPart(statement, draft) && !(before === 0 && this.#isUnnamedPerson(statement)))
          continue;
        this.#links[index] = draft;
        if (statement.parent === null) draft.date ??= this.#dateOf(statement, before);
      }
    }
  }

  /** "said on Thursday": the date of a statement that was made at the meeting is the date of the meeting. */
  #dateOf({ content, cue }: Statement, sentence: number): Entity | null {
    const inContent = (span: Span) => content.some((piece) => contains(piece, span));
    const dates = this.#index
      .inside(this.#sentences[sentence])
      .filter(({ entity }) => entity.type === "date");
    const near = dates.filter(
      (date) => !inContent(date) && cue.some(({ start }) => Math.abs(start - date.start) < 120),
    );
    const start = cue[0]?.start ?? 0;
    near.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
    return near[0]?.entity ?? null;
  }

  #draftFor(statement: Statement): Draft | null {
    if (statement.medium) return null;
    const told = this.#open.find((draft) => this.#tellsOf(statement, draft));
    if (told) return null;
    return this.#open.find((draft) => this.#takesPart(statement, draft)) ?? null;
  }

  /** "said that he and Lind discussed trade": what tells of a meeting was not said there. */
  #tellsOf({ content, form }: Statement, draft: Draft): boolean {
    if (form === "direct") return false;
    return draft.mentions.some(
      (mention) => isVerb(mention.trigger) && content.some((piece) => contains(piece, mention)),
    );
  }

  #takesPart({ speaker, source }: Statement, draft: Draft): boolean {
    if (speaker !== null) return [...draft.participants].some(({ id }) => id === speaker);
    if (draft !== this.#open[0]) return false;
    return source.some(({ start, end }) => {
      const words = this.#text.slice(start, end);
      return GROUP.test(words) || OFFICE.test(words);
    });
  }

  /** A lead that names its speaker only later: "A senior official on Monday underlined …". */
  #isUnnamedPerson({ speaker, source }: Statement): boolean {
    return speaker === null && source.some(({ start, end }) => UNNAMED.test(this.#text.slice(start, end)));
  }

  #withoutContent(sentence: number, own: readonly number[]): string {
    const { start, end } = this.#sentences[sentence];
    let words = "";
    let at = start;
    const contents = own
      .flatMap((index) => this.#statements[index].content)
      .sort((a, b) => a.start - b.start);
    for (const content of contents) {
      if (content.start > at) words += this.#text.slice(at, Math.min(content.start, end));
      at = Math.max(at, content.end);
    }
    return at < end ? words + this.#text.slice(at, end) : words;
  }

  #sentenceAt(offset: number): number {
    let low = 0;
    let high = this.#sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sentences[middle].end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function placeOf({ cue, content, source }: Statement): number {
  return (cue[0] ?? content[0] ?? source[0])?.start ?? 0;
}

function sentencesOf({ paragraphs }: Document): SentencePlace[] {
  return paragraphs.flatMap(({ offset, paragraph: { sentences, tokens } }, number) =>
    sentences.map(({ first, end }) => ({
      start: offset + tokens.start[first],
      end: offset + tokens.end[end - 1],
      paragraph: number,
    })),
  );
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

import type { Entity, Statement } from "../annotations/annotationSet";
import words from "../../../lexicons/words/meetings.json";
import type { DocumentWords } from "../document/documentWords";
import { holdsPhrase, phrasesOf } from "../lexicon/wordGroup";
import { wordSet } from "../lexicon/wordList";
import type { Draft } from "./draft";
import { SourceReader } from "./linkSource";
import type { MentionIndex } from "../annotations/mentionIndex";
import type { Turn } from "../document/turns";
import type { MeetingMention } from "./meetingMention";
import type { Merged } from "./mergeMentions";
import type { Sides } from "./sides";
import { isSetting, isVerb } from "../document/meetingTrigger";
import { firstWhere } from "../text/firstWhere";
import { bySpan, contains, shift, type Span } from "../text/span";

/** Open a sentence that leaves the meeting: "In other news, …". */
const CLOSES = phrasesOf(words.closesMeeting);
const OTHER_MEDIUM = phrasesOf(words.otherMedium);
const REMARKS = wordSet(words.remarksMade);
/** A lead of at most this many sentences may report what was said at the meeting that is then introduced. */
const LEAD = 8;

const EARLIER = new Set(["after", "since"]);
/** How many words stand between "since" and the verb at most. */
const SUBJECT = 5;

/** What is known of the document besides its statements and meetings. */
export interface Told {
  readonly text: DocumentWords;
  readonly index: MentionIndex;
  readonly sides: Sides;
  /** The turns of a transcript: what is said in one was said where it was taken down, whatever meeting it speaks of. */
  readonly turns: readonly Turn[];
}

/** "During the", "In this second": how far into a sentence, in characters, the meeting stands that it opens with. */
const OPENING = 20;

/** Sets `meeting` on statements made at a meeting: the text says so, or the flow leaves no other reading. */
export function linkToMeetings(
  told: Told,
  statements: readonly Statement[],
  mentions: readonly MeetingMention[],
  merged: Merged,
  ids: ReadonlyMap<Draft, string>,
): Statement[] {
  return new Linker(told, statements, mentions, merged, ids).link();
}

class Linker {
  readonly #text: DocumentWords;
  readonly #index: MentionIndex;
  readonly #turns: readonly Turn[];
  readonly #sources: SourceReader;
  readonly #statements: readonly Statement[];
  readonly #ids: ReadonlyMap<Draft, string>;
  readonly #mentionsOf: ReadonlyMap<number, readonly (readonly [MeetingMention, Draft])[]>;
  readonly #outcomesOf: ReadonlyMap<number, readonly Span[]>;
  readonly #statementsOf: ReadonlyMap<number, readonly number[]>;
  readonly #links: (Draft | null)[];
  /** The verbs of each meeting, in order. */
  readonly #verbsOf = new Map<Draft, readonly Span[]>();
  #open: Draft[] = [];
  /** Meetings of which somebody spoke to others afterwards: "spoke to reporters after the meeting". */
  readonly #past = new Set<Draft>();
  #introduced = false;
  #leadClosed = false;

  constructor(
    { text, index, sides, turns }: Told,
    statements: readonly Statement[],
    mentions: readonly MeetingMention[],
    { draftOf }: Merged,
    ids: ReadonlyMap<Draft, string>,
  ) {
    this.#index = index;
    this.#text = text;
    this.#turns = turns;
    this.#sources = new SourceReader(text, index, sides);
    this.#statements = statements;
    this.#ids = ids;
    const mentionsOf = new Map<number, (readonly [MeetingMention, Draft])[]>();
    for (const mention of mentions) {
      const draft = draftOf.get(mention);
      if (draft && ids.has(draft))
        push(mentionsOf, text.sentenceAt(mention.start), [mention, draft] as const);
    }
    this.#mentionsOf = mentionsOf;
    const outcomesOf = new Map<number, Span[]>();
    for (const { offset, paragraph } of text.paragraphs) {
      for (const outcome of paragraph.outcomes) {
        push(outcomesOf, text.sentenceAt(offset + outcome.start), shift(outcome, offset));
      }
    }
    this.#outcomesOf = outcomesOf;
    const statementsOf = new Map<number, number[]>();
    statements.forEach((statement, index) => push(statementsOf, text.sentenceAt(placeOf(statement)), index));
    this.#statementsOf = statementsOf;
    this.#links = statements.map(() => null);
  }

  link(): Statement[] {
    let turn = 0;
    this.#text.sentences.forEach(({ paragraph }, sentence) => {
      while (turn < this.#turns.length && this.#turns[turn].endParagraph <= paragraph) turn++;
      if (paragraph < (this.#turns.at(turn)?.firstParagraph ?? Infinity)) this.#readSentence(sentence);
    });
    return this.#statements.map((statement, index) => {
      const draft = this.#links[index];
      const id = draft && this.#ids.get(draft);
      return id ? { ...statement, meeting: id } : statement;
    });
  }

  #readSentence(sentence: number): void {
    const own = this.#statementsOf.get(sentence) ?? [];
    const reported = this.#withoutContent(sentence, own);
    const isElsewhere = holdsPhrase(OTHER_MEDIUM, reported);
    if (closes(reported) || isElsewhere) {
      this.#open = [];
      if (!this.#introduced) this.#leadClosed = true;
    }
    for (const [mention, draft] of this.#ownMeetings(sentence)) {
      if (draft.status !== "held" || mention.trigger.standing === "frame") continue;
      if (isElsewhere && !isSetting(mention.trigger)) this.#past.add(draft);
      if (this.#past.has(draft) && !isSetting(mention.trigger)) continue;
      if (isOnlyNamed(mention, draft)) continue;
      if (own.some((index) => this.#isToldBy(this.#statements[index], mention, draft))) continue;
      this.#introduce(mention, draft, sentence, reported);
    }
    this.#open[0]?.outcome.push(...(this.#outcomesOf.get(sentence) ?? []));
    const setting = isElsewhere ? null : this.#settingOf(sentence, own);
    for (const index of own) {
      const statement = this.#statements[index];
      this.#links[index] = this.#draftFor(statement) ?? this.#draftOfSetting(statement, setting);
    }
  }

  /** The mentions of a sentence without those of meetings that it only dates its own by. */
  #ownMeetings(sentence: number): (readonly [MeetingMention, Draft])[] {
    const told = this.#mentionsOf.get(sentence) ?? [];
    return told.filter(
      ([mention, draft], at) => at === 0 || told[at - 1][1] === draft || !this.#isBackground(mention),
    );
  }

  /** "met in Riga, a month after their leaders met in Oslo": what the sentence tells besides its own meeting. */
  #isBackground({ trigger, start }: MeetingMention): boolean {
    return isVerb(trigger) && this.#text.before(start, SUBJECT).some((word) => EARLIER.has(word));
  }

  #introduce(mention: MeetingMention, draft: Draft, sentence: number, reported: readonly string[]): void {
    this.#open = [draft, ...this.#open.filter((other) => other !== draft)].slice(0, 4);
    if (isSetting(mention.trigger) && reported.some((word) => REMARKS.has(word)))
      this.#linkBack(draft, sentence, true);
    if (!this.#introduced && isSetting(mention.trigger) && !this.#leadClosed && sentence <= LEAD) {
      this.#linkBack(draft, sentence, false);
    }
    this.#introduced = true;
  }

  /** Statements before the sentence that introduces a meeting, of the same paragraph only or of the whole lead. */
  #linkBack(draft: Draft, sentence: number, paragraphOnly: boolean): void {
    const { paragraph } = this.#text.sentences[sentence];
    for (let before = sentence - 1; before >= 0 && before >= sentence - LEAD; before--) {
      if (paragraphOnly && this.#text.sentences[before].paragraph !== paragraph) break;
      for (const index of this.#statementsOf.get(before) ?? []) {
        const statement = this.#statements[index];
        if (!this.#takesPart(statement, draft) && !(before === 0 && this.#sources.isUnnamedPerson(statement)))
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
      .inside(this.#text.sentences[sentence])
      .filter(({ entity }) => entity.type === "date");
    const near = dates.filter(
      (date) => !inContent(date) && cue.some(({ start }) => Math.abs(start - date.start) < 120),
    );
    const start = cue[0]?.start ?? 0;
    near.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
    return near[0]?.entity ?? null;
  }

  #draftFor(statement: Statement): Draft | null {
    if (statement.medium || isStanding(statement)) return null;
    const told = this.#open.find((draft) => this.#tellsOf(statement, draft));
    if (told) return null;
    return this.#open.find((draft) => this.#takesPart(statement, draft)) ?? null;
  }

  /** "During the conversation, officials stressed …": the meeting that a sentence opens with. */
  #settingOf(sentence: number, own: readonly number[]): readonly [MeetingMention, Draft] | null {
    const { start } = this.#text.sentences[sentence];
    const first = this.#mentionsOf.get(sentence)?.at(0);
    if (!first || !isSetting(first[0].trigger) || first[1].status !== "held") return null;
    const isInside = own.some((index) =>
      this.#statements[index].content.some((piece) => contains(piece, first[0])),
    );
    return !isInside && first[0].start - start < OPENING ? first : null;
  }

  #draftOfSetting(
    { cue, parent, medium, source }: Statement,
    setting: readonly [MeetingMention, Draft] | null,
  ): Draft | null {
    if (!setting || parent !== null || medium || source.length === 0) return null;
    return cue.some(({ start }) => start >= setting[0].end) ? setting[1] : null;
  }

  /** "Lind said that they met in May": what one of them tells of a meeting, later, somewhere else, opens none. */
  #isToldBy({ content, form, parent, speaker }: Statement, mention: MeetingMention, draft: Draft): boolean {
    if (parent !== null || !content.some((piece) => contains(piece, mention))) return false;
    return form !== "indirect" || holds(draft, speaker);
  }

  /** "said that he and Lind discussed trade": what tells of a meeting was not said there. */
  #tellsOf({ content, form }: Statement, draft: Draft): boolean {
    return form !== "direct" && content.some((piece) => this.#isToldIn(piece, draft));
  }

  #isToldIn({ start, end }: Span, draft: Draft): boolean {
    let verbs = this.#verbsOf.get(draft);
    if (!verbs) {
      verbs = draft.mentions.filter(({ trigger }) => isVerb(trigger)).sort(bySpan);
      this.#verbsOf.set(draft, verbs);
    }
    const told = verbs;
    const first = firstWhere(told.length, (at) => told[at].start >= start);
    return first < told.length && told[first].end <= end;
  }

  #takesPart(statement: Statement, draft: Draft): boolean {
    return this.#sources.isOf(statement, draft, draft === this.#open[0]);
  }

  /** The words of a sentence that are nobody's content. */
  #withoutContent(sentence: number, own: readonly number[]): string[] {
    const { start, end } = this.#text.sentences[sentence];
    const lower: string[] = [];
    let at = start;
    const contents = own
      .flatMap((index) => this.#statements[index].content)
      .sort((a, b) => a.start - b.start);
    for (const content of contents) {
      if (content.start > at) lower.push(...this.#text.in({ start: at, end: Math.min(content.start, end) }));
      at = Math.max(at, content.end);
    }
    return at < end ? [...lower, ...this.#text.in({ start: at, end })] : lower;
  }
}

/** "Lind wants more trade": what holds when the report is written was not said at a meeting that is past. */
const isStanding = ({ act, tense, form, parent }: Statement): boolean =>
  act === "attitude" && tense === "present" && form === "indirect" && parent === null;

/** "as agreed with the Riga Summit": nobody is told to have been there. */
const isOnlyNamed = ({ trigger }: MeetingMention, { participants }: Draft): boolean =>
  trigger.denotation === "name" && participants.size === 0 && !isSetting(trigger);

function holds({ participants }: Draft, id: string | null): boolean {
  for (const party of participants) if (party.id === id) return true;
  return false;
}

/** "Separately, …". */
function closes(lower: readonly string[]): boolean {
  const first = lower.findIndex((word) => /[\p{L}\p{N}]/u.test(word));
  return first >= 0 && CLOSES.at({ lower }, first) !== null;
}

function placeOf({ cue, content, source }: Statement): number {
  return (cue[0] ?? content[0] ?? source[0])?.start ?? 0;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

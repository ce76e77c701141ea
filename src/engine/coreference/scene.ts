import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import { shift, type Span } from "../text/span";
import { TAGS, type Tag } from "../syntax/tags";
import { type Sentence, withoutStop } from "../tokens/tokens";
import { Weight } from "./discourse";
import type { DocumentName } from "../mentions/reconcileNames";
import type { ParagraphNames } from "./paragraphNames";
import { Sources } from "./sources";

const bit = (tag: Tag): number => 1 << TAGS.indexOf(tag);
const FINITE = bit("VPAST") | bit("VPRES") | bit("AUX");
const ADVERB = bit("ADV");
export const NOUN = bit("NOUN");
export const PROPER = bit("PROPN");
export const PREPOSITION = bit("ADP") | bit("SCONJ");

const IN_PHRASE: ReadonlySet<string> = new Set(["role", "nationality", "place", "organization"]);
const BEFORE_NAME = wordSet(words.beforeNameInPhrase);

/** What ends a dateline. */
const DASH = /^[–—-]+$/u;

/** For each UTF-16 offset of a text, by how many of the spans it is covered; linear however many spans there are. */
function coverage(spans: readonly Span[], length: number): Int32Array {
  const covered = new Int32Array(spans.length > 0 ? length + 1 : 0);
  if (spans.length === 0) return covered;
  for (const { start, end } of spans) {
    covered[start]++;
    covered[end]--;
  }
  for (let i = 1; i <= length; i++) covered[i] += covered[i - 1];
  return covered;
}

/** For each offset of quoted content one more than the index of the person's name in its source; of no length without. */
function speakersByOffset({ paragraph, names, offset }: ParagraphNames): Int32Array {
  const quoting = paragraph.attributions.filter(({ form, source }) => form === "direct" && source.length > 0);
  const speakers = new Int32Array(quoting.length > 0 ? paragraph.text.length + 1 : 0);
  let next = 0;
  for (const { content, source } of [...quoting].sort((a, b) => a.source[0].start - b.source[0].start)) {
    const [{ start, end }] = source;
    while (next < names.length && names[next].start - offset < start) next++;
    const person = names
      .slice(next, next + MOST_NAMES)
      .findIndex((name) => isPersonBefore(name, end + offset));
    if (person < 0) continue;
    for (const piece of content) speakers.fill(next + person + 1, piece.start, piece.end);
  }
  return speakers;
}

/** So many names of a source are asked for a person. */
const MOST_NAMES = 6;

const isPersonBefore = (name: DocumentName, end: number): boolean =>
  name.type === "person" && name.end <= end;

/** One paragraph as coreference reads it: who speaks where, what is a subject, what lies between quotation marks. */
export class Scene {
  readonly text: ParagraphNames;
  /** For each offset, by how many sources it is covered. */
  readonly #sourced: Int32Array;
  readonly #quotes: Int32Array;
  #knownSources: Sources | null = null;
  /** For each offset of a quotation whose source names a person, one more than the index of that name. */
  readonly #speakers: Int32Array;

  constructor(text: ParagraphNames) {
    this.text = text;
    const { attributions, quotations, text: own } = text.paragraph;
    const sources = attributions.flatMap(({ source }) => source);
    const quotes = quotations.filter(({ use }) => use === "speech");
    this.#sourced = coverage(sources, own.length);
    this.#quotes = coverage(quotes, own.length);
    this.#speakers = speakersByOffset(text);
  }

  /** Made when they are first asked for, which they seldom are. */
  get #sources(): Sources {
    return (this.#knownSources ??= new Sources(this.text.paragraph.attributions));
  }

  /** Document span of a token range. */
  span(first: number, end: number): Span {
    const { tokens, offset } = this.text;
    return { start: tokens.start[first] + offset, end: tokens.end[end - 1] + offset };
  }

  has(token: number, tags: number): boolean {
    return (
      token >= 0 && token < this.text.tokens.count && ((1 << this.text.paragraph.tags[token]) & tags) !== 0
    );
  }

  isInQuote(token: number): boolean {
    return this.#quotes[this.text.tokens.start[token]] > 0;
  }

  /** The person's name in the source of the quotation that a token lies in. */
  quotedAt(token: number): DocumentName | null {
    const index = this.#speakers[this.text.tokens.start[token]] ?? 0;
    return index > 0 ? this.text.names[index - 1] : null;
  }

  /** The same for an offset of the document, false outside this paragraph. */
  isOffsetInQuote(offset: number): boolean {
    return this.#quotes[offset - this.text.offset] > 0;
  }

  /** True if an offset of the document lies in the source of a statement of this paragraph. */
  isOffsetSource(offset: number): boolean {
    return this.#sourced[offset - this.text.offset] > 0;
  }

  /** Document span of the source of a statement in reported speech that begins with this token, "that" left aside. */
  sourceOfWordsAt(token: number): Span | null {
    const { tokens, offset } = this.text;
    const first = tokens.lower[token - 1] === "that" ? token - 1 : token;
    const source = this.#sources.ofWordsAt(tokens.start[token], tokens.start[first]);
    return source && shift(source, offset);
  }

  /** Document span of the source that stands last before this token, where the token alone is a source too. */
  sourceBeforeSource(token: number): Span | null {
    const { tokens, offset } = this.text;
    const [start, end] = [tokens.start[token], tokens.end[token]];
    const last = this.#sources.has({ start, end }) ? this.#sources.lastBefore(start) : null;
    return last && shift(last, offset);
  }

  isSource(token: number): boolean {
    return this.#sourced[this.text.tokens.start[token]] > 0;
  }

  /** How much a mention raises its entity, by its place in the sentence. */
  weight(sentence: Sentence, first: number, end: number): number {
    if (this.isSource(first)) return Weight.source;
    if (this.isPossessive(end)) return Weight.other + 0.5;
    const start = this.phraseStart(sentence, first);
    if (this.has(start - 1, PREPOSITION) && start > sentence.first)
      return this.isFollowedByVerb(sentence, end) && this.text.tokens.lower[start - 1] === "that"
        ? Weight.subject
        : Weight.other;
    if (start === sentence.first && DASH.test(this.text.tokens.lower[end] ?? "")) return Weight.other;
    if (this.isFollowedByVerb(sentence, end) || start === sentence.first) return Weight.subject;
    return Weight.object;
  }

  isPossessive(end: number): boolean {
    const word = this.text.tokens.lower[end];
    return word === "'s" || word === "'";
  }

  /** A finite verb follows, after an adverb or a phrase between commas. */
  isFollowedByVerb(sentence: Sentence, end: number): boolean {
    let i = end;
    const { lower } = this.text.tokens;
    if (lower[i] === ",") {
      let close = i + 1;
      while (close < Math.min(sentence.end, i + 16) && lower[close] !== ",") close++;
      if (lower[close] === ",") i = close + 1;
    }
    if (this.has(i, ADVERB)) i++;
    return i < sentence.end && this.has(i, FINITE);
  }

  /** A finite verb stands in `[first, end)`. */
  isVerbBetween(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.has(i, FINITE)) return true;
    return false;
  }

  /** How many nouns outside of names end a noun phrase in `[first, end)`. */
  nounsBetween(first: number, end: number): number {
    let count = 0;
    for (let i = first; i < end; i++)
      if (this.has(i, NOUN) && this.text.nameAt(i) < 0 && !this.has(i + 1, NOUN)) count++;
    return count;
  }

  /** First token of the phrase that ends in a name: titles, adjectives and honorifics go along. */
  phraseStart(sentence: Sentence, first: number): number {
    const { names, nameAt, tokens } = this.text;
    let start = first;
    for (let steps = 0; steps < 8 && start > sentence.first; steps++) {
      const at = nameAt(start - 1);
      if (at >= 0 && IN_PHRASE.has(names[at].type)) start = names[at].firstToken;
      else if (BEFORE_NAME.has(withoutStop(tokens.lower[start - 1]))) start--;
      else break;
    }
    return start;
  }
}

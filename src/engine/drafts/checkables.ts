import type { AnnotationSet } from "../annotations/annotationSet";
import type { Steps } from "../steps";
import { findQuotations } from "../quotations/findQuotations";
import { bySpan, overlaps, shift, type Span } from "../text/span";
import { holding, touching } from "../text/holding";
import { splitParagraphs } from "../text/split";
import { splitSentences } from "../tokens/sentences";
import { tokenize } from "../tokens/tokenize";
import type { CheckedKind } from "./finding";
import { type Saying, VoicesOf } from "./voices";
import { joinWords, readWords, spanOfWords, type Words } from "./words";

/** A text that is checked, and what was recognised in it. */
export interface Draft {
  readonly text: string;
  readonly annotations: AnnotationSet;
}

/** A place of the draft to check. */
export interface Checkable {
  readonly checked: CheckedKind;
  readonly span: Span;
  readonly words: Words;
  /** The statement that says it; null: nobody, or nobody is recognised. */
  readonly saying: Saying | null;
  /** Of a sentence: the cues in it whose source names nobody. */
  readonly cues: readonly Span[];
}

/** Words that a reported statement, and a sentence that attributes nothing, must have to be looked for. */
const SHORTEST_STATEMENT = 3;
const SHORTEST_SENTENCE = 6;

/**
 * Quotations, reported statements, and the sentences in which nobody is said to say anything, in the draft's order. Pauses after
 * each paragraph.
 */
export function* findCheckables({ text, annotations }: Draft): Steps<Checkable[]> {
  const voices = new VoicesOf(annotations);
  const quotations: Span[] = [];
  const sentences: Span[] = [];
  const found: Checkable[] = [];
  for (const paragraph of splitParagraphs(text)) {
    yield;
    const tokens = tokenize(text.slice(paragraph.start, paragraph.end));
    for (const { first, end } of splitSentences(tokens))
      sentences.push({
        start: tokens.start[first] + paragraph.start,
        end: tokens.end[end - 1] + paragraph.start,
      });
    // What a quotation is used for shows here by its words and marks alone: no tags.
    for (const one of findQuotations(tokens, new Uint8Array(tokens.count))) {
      if (one.depth > 0) continue;
      const inner = {
        start: tokens.end[one.firstToken],
        end: one.closed ? tokens.start[one.endToken - 1] : tokens.end[one.endToken - 1],
      };
      const span = shift(inner, paragraph.start);
      quotations.push(shift({ start: one.start, end: one.end }, paragraph.start));
      const [saying = null] = voices.at(span);
      if (one.use === "title" || (one.use === "scare" && !saying)) continue;
      const words = readWords(text, span);
      if (words.forms.length > 0)
        found.push({ checked: "quotation", words, saying, span: trimmed(text, span), cues: [] });
    }
  }
  yield* addStatements(found, text, voices, quotations);
  yield* addSentences(found, text, annotations, sentences, quotations);
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  return { start: end - inner.trimStart().length, end: start + inner.trimEnd().length };
}

function add(
  found: Checkable[],
  checked: CheckedKind,
  words: Words,
  { saying = null, cues = [] }: Partial<Pick<Checkable, "saying" | "cues">>,
): void {
  const count = words.forms.length;
  const least = checked === "sentence" ? SHORTEST_SENTENCE : SHORTEST_STATEMENT;
  if (count >= least) found.push({ checked, words, saying, cues, span: spanOfWords(words, 0, count) });
}

function* addStatements(
  found: Checkable[],
  text: string,
  { sayings }: VoicesOf,
  quotations: readonly Span[],
): Generator<void> {
  const isQuoted = holding(quotations);
  const reported = sayings.filter(({ form, span }) => form !== "direct" && !isQuoted(span));
  let reach = 0;
  for (const saying of reported.sort((a, b) => bySpan(a.span, b.span))) {
    // What a reported statement reports in its turn is part of it.
    if (saying.span.end <= reach) continue;
    reach = saying.span.end;
    yield;
    const { words } = joinWords(saying.content.map((piece) => readWords(text, piece)));
    const own = words.forms.filter((_, i) => !isQuoted(spanOfWords(words, i, i + 1)));
    if (own.length >= SHORTEST_STATEMENT) add(found, "statement", withoutThat(words), { saying });
  }
}

function withoutThat(words: Words): Words {
  if (words.forms[0]?.toLowerCase() !== "that") return words;
  const { forms, leads, start, end } = words;
  return { forms: forms.slice(1), leads: leads.slice(1), start: start.slice(1), end: end.slice(1) };
}

function* addSentences(
  found: Checkable[],
  text: string,
  { statements }: AnnotationSet,
  sentences: readonly Span[],
  quotations: readonly Span[],
): Generator<void> {
  const named = statements.filter(({ speaker }) => speaker !== null);
  const isAttributed = touching([
    ...quotations,
    ...named.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
  ]);
  const nameless = statements.filter(({ speaker }) => speaker === null).flatMap(({ cue }) => cue);
  const hasCue = touching(nameless);
  for (const sentence of sentences) {
    yield;
    if (isAttributed(sentence)) continue;
    const cues = hasCue(sentence) ? nameless.filter((cue) => overlaps(cue, sentence)) : [];
    add(found, "sentence", readWords(text, sentence), { cues });
  }
}

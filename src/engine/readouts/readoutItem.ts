import type { AnnotationSet, StatementAct } from "../annotations/annotationSet";
import { Lines } from "../text/lines";
import { type Span, contains } from "../text/span";
import { type Quote, quoteOf } from "../text/quote";
import { amountsIn, numbersIn, type ToldNumber } from "../folder/numbers";

/** One readout of a meeting: `annotations` are of this text. */
export interface ReadoutSource {
  readonly name: string;
  readonly text: string;
  readonly annotations: AnnotationSet;
}

/** Something that a readout tells: what somebody said, or what was talked about. */
export interface ReadoutItem {
  readonly kind: "statement" | "topic";
  /** Id of the statement, or of the meeting that it is a topic of. */
  readonly id: string;
  /** Exact words with their places. */
  readonly quotes: readonly Quote[];
  /** The reporting words; none of a topic. */
  readonly cue: readonly Quote[];
  /** Name of who says it, or null. */
  readonly speaker: string | null;
  readonly act: StatementAct | null;
  readonly polarity: "positive" | "negative";
  readonly numbers: readonly ToldNumber[];
}

/** What a readout tells, in the order of its text; what lies inside another one's words is not told twice. */
export function itemsOf({ text, annotations }: ReadoutSource): ReadoutItem[] {
  const { statements, meetings, entities } = annotations;
  const lines = new Lines(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const amounts = amountsIn(entities);
  const quote = (span: Span): Quote => quoteOf(text, lines, span);
  const said = statements
    .filter(({ content }) => content.length > 0)
    .map(({ id, content, cue, speaker, act, polarity }): ReadoutItem => ({
      kind: "statement",
      id,
      quotes: content.map(quote),
      cue: cue.map(quote),
      speaker: speaker === null ? null : (names.get(speaker) ?? null),
      act,
      polarity,
      numbers: numbersIn(content, amounts),
    }));
  const isSaid = (topic: Span) =>
    said.some(({ quotes }) => quotes.some((one) => contains(one, topic) || contains(topic, one)));
  const talkedAbout = meetings.flatMap(({ id, topics }) =>
    topics
      .filter((topic) => !isSaid(topic))
      .map((topic): ReadoutItem => ({
        kind: "topic",
        id,
        quotes: [quote(topic)],
        cue: [],
        speaker: null,
        act: null,
        polarity: "positive",
        numbers: numbersIn([topic], amounts),
      })),
  );
  return [...said, ...talkedAbout].sort((a, b) => a.quotes[0].start - b.quotes[0].start);
}

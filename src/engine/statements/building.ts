import type { Statement } from "../annotations/annotationSet";
import type { Attribution } from "../document/attribution";
import type { Document } from "../document/document";
import type { PlacedParagraph } from "../document/paragraph";
import { ruleOf, SOURCE_AS } from "../document/statementFrame";
import { speakerOf } from "../grammar/speaker";
import { shift, type Span } from "../text/span";
import type { KnownPeople } from "./knownPeople";
import { partsOfList } from "./partsOfList";

/** A statement that may still get more content, a speaker or a parent while the document is read. */
export type Building = {
  -readonly [Key in Exclude<keyof Statement, "content" | "attributes" | "sourceAs">]: Statement[Key];
} & {
  content: Span[];
  sourceAs?: Statement["sourceAs"];
};

/** A quotation that nobody is known to say yet. */
export const quotedAlone = (id: string): Building => ({
  id,
  form: "direct",
  content: [],
  cue: [],
  source: [],
  speaker: null,
  addressees: [],
  act: "assert",
  polarity: "positive",
  tense: "present",
  medium: null,
  cameo: null,
  parent: null,
  meeting: null,
  evidence: { rule: "quotation.floating", confidence: 0.5 },
});

/** The statement that an attribution makes, its spans in the document and its source resolved to an entity. */
export function statementOf(
  { words }: Document,
  { offset }: PlacedParagraph,
  attribution: Attribution,
  id: string,
  people: KnownPeople,
): Building {
  const place = (spans: Attribution["content"]) => spans.map((span) => shift(span, offset));
  const source = place(attribution.source);
  const cue = place(attribution.cue);
  const named = (span: Statement["content"][number]) => speakerOf(words, span, people);
  const speaker = source.length > 0 ? (named(source[0])?.id ?? null) : null;
  const addressed = place(attribution.addressees).flatMap((span) => {
    const whole = named(span);
    const each = whole ? [whole] : partsOfList(words, span).map(named);
    return each.every((entity) => entity) ? each.flatMap((entity) => entity?.id ?? []) : [];
  });
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

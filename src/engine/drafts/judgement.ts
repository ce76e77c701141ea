import type { Checkable } from "./checkables";
import type { DraftFinding, SourcePlace, SpeakerVerdict } from "./finding";
import type { Source, Sources } from "./sources";
import { compareSpeakers } from "./speakers";
import type { Saying } from "./voices";
import { spanOfWords, type Words } from "./words";

/** Who says what stands at a place of a source, and whether it is whom the draft names. */
export interface Attributed {
  readonly speakers: SpeakerVerdict;
  /** The statement of the source that settles it. */
  readonly says: Saying | null;
}

/**
 * Compares the draft's speaker with those of a place in a source. Who quotes somebody says the words too, so that each
 * statement around the place may give the speaker: the innermost counts first.
 */
export function attributedAt(
  source: Source,
  there: Words,
  saying: Saying | null,
  sources: Sources,
): Attributed {
  const voice = source.voiceAt(spanOfWords(there, 0, there.forms.length));
  const isAmbiguous = (lastName: string) => sources.isAmbiguous(lastName);
  const verdicts = voice.map((says, i) => {
    const utters = i === 0 || says.form !== "indirect";
    const speakers = utters ? compareSpeakers(saying?.speaker ?? null, says.speaker, isAmbiguous) : "other";
    return { says, speakers };
  });
  const same = verdicts.find(({ speakers }) => speakers === "same");
  return same ?? verdicts[0] ?? { speakers: "unclear", says: null };
}

/** A place of a source as a finding names it. */
export function placeOf(source: Source, there: Words, says: Saying | null): SourcePlace {
  const span = spanOfWords(there, 0, there.forms.length);
  return {
    ...span,
    document: source.name,
    checksum: source.checksum,
    quote: source.text.slice(span.start, span.end),
    speaker: says?.speaker?.name ?? null,
  };
}

/** What is said of a place of the draft before it is looked for. */
export const notFound = ({ checked, span, saying }: Checkable): DraftFinding => ({
  kind: "notFound",
  checked,
  span,
  statement: saying?.id ?? null,
  speaker: saying?.speaker?.name ?? null,
  speakers: "unclear",
  source: null,
  carriers: [],
  difference: [],
  changes: [],
});

import type { DifferencePart, DraftFinding, SourcePlace } from "../drafts/finding";
import type { Span } from "../text/span";
import { citeText } from "./citation";
import type { ToolSources } from "./tool";

/** What was found of a place of a draft, with the words of both sides. */
export function findingRow(finding: DraftFinding, draft: string, { texts }: ToolSources) {
  const { kind, checked, span, speaker, changes, source, carriers, difference } = finding;
  const place = (one: SourcePlace) => ({
    ...citeText(one.document, one.checksum, texts.get(one.document) ?? "", one),
    speaker: one.speaker,
  });
  const sourceText = source ? (texts.get(source.document) ?? "") : "";
  return {
    kind,
    checked,
    draft: { span: [span.start, span.end], quote: draft.slice(span.start, span.end), speaker },
    changes,
    source: source && place(source),
    ...(carriers.length > 0 && { carriers: carriers.map(place) }),
    ...(difference.some(({ same }) => !same) && { difference: differing(difference, draft, sourceText) }),
  };
}

/** The words that differ: null where nothing stands against them. */
const differing = (parts: readonly DifferencePart[], draft: string, source: string) =>
  parts.flatMap((part) =>
    part.same ? [] : { draft: wordsAt(draft, part.draft), source: wordsAt(source, part.source) },
  );

const wordsAt = (text: string, span: Span | null): string | null => span && text.slice(span.start, span.end);

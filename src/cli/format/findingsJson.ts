import type { DraftFinding, SourceDocument, SourcePlace, Span } from "../../engine";
import { prettyJson } from "./json";

/** A draft, what it was checked against, and what was found. */
export interface CheckedDraft {
  readonly source: string;
  readonly text: string;
  readonly documents: readonly SourceDocument[];
  readonly findings: readonly DraftFinding[];
}

const pair = (span: Span | null): readonly [number, number] | null => span && [span.start, span.end];

const place = ({ document, checksum, start, end, quote, speaker }: SourcePlace) => ({
  document,
  checksum,
  span: [start, end],
  quote,
  speaker,
});

/** All findings as one JSON object; offsets are UTF-16 code units, half-open. */
export function findingsJson({ source, text, documents, findings }: CheckedDraft): string {
  const rows = findings.map((finding) => ({
    kind: finding.kind,
    checked: finding.checked,
    span: pair(finding.span),
    quote: text.slice(finding.span.start, finding.span.end),
    statement: finding.statement,
    speaker: finding.speaker,
    speakers: finding.speakers,
    changes: finding.changes,
    source: finding.source && place(finding.source),
    carriers: finding.carriers.map(place),
    difference: finding.difference.map((part) => ({
      same: part.same,
      draft: pair(part.draft),
      source: pair(part.source),
    })),
  }));
  return prettyJson({ source, documents: documents.length, findings: rows });
}

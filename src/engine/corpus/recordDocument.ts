import type { AnnotationSet } from "../annotations/annotationSet";
import { applyDecisions } from "../decisions/applyDecisions";
import type { CountryCoder } from "../events/countryCoder";
import { placeSidecar } from "../sidecar/placeSidecar";
import { readSidecar } from "../sidecar/readSidecar";
import { makeRecord, type RecordSource } from "./makeRecord";
import type { DocumentRecord } from "./record";

/** What it takes to read a document. */
export interface RecordTools {
  readonly annotator: {
    annotate(text: string, options?: { readonly date?: string }): AnnotationSet;
  };
  readonly countryOf: CountryCoder;
}

/**
 * Annotates a document, lays over what the person decided (`decisions` is the text of the file that keeps it) and makes its
 * record. Decisions that cannot be read are left out.
 */
export function recordDocument(source: RecordSource, { annotator, countryOf }: RecordTools): DocumentRecord {
  const { text, decisions, date } = source;
  const proposals = annotator.annotate(text, date === undefined ? {} : { date });
  const kept = readSidecar(decisions ?? null);
  const set =
    kept.kind === "ok" ? applyDecisions(proposals, placeSidecar(kept.sidecar, text)).set : proposals;
  return makeRecord(source, set, countryOf);
}

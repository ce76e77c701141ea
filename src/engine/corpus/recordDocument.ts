import type { AnnotationSet } from "../annotations/annotationSet";
import { applyDecisions, type LivePlace } from "../decisions/applyDecisions";
import type { Decision } from "../decisions/decision";
import type { CountryCoder } from "../events/countryCoder";
import { placeSidecar } from "../sidecar/placeSidecar";
import { readSidecar } from "../sidecar/readSidecar";
import { finish, type Steps } from "../steps";
import { makeRecord, type RecordSource } from "./makeRecord";
import type { DocumentRecord } from "./record";

/** What else is known of a text: see `AnnotateOptions`. */
export interface AnnotatedBy {
  readonly date?: string;
  readonly name?: string;
  readonly words?: string;
}

/** What it takes to read a document. */
export interface RecordTools {
  readonly annotator: {
    annotateInSteps(text: string, options?: AnnotatedBy): Steps<AnnotationSet>;
  };
  readonly countryOf: CountryCoder;
}

/** A document, and what the person decided about it where an editor has that at hand with its places. */
export interface LiveSource extends RecordSource {
  readonly live?: readonly Decision<LivePlace>[];
}

/**
 * Annotates a document, lays over what the person decided (`decisions` is the text of the file that keeps it) and makes its
 * record. Decisions that cannot be read are left out.
 */
export const recordDocument = (source: RecordSource, tools: RecordTools): DocumentRecord =>
  finish(recordInSteps(source, tools));

/** The same for a caller that must not be blocked. What is `live` goes before `decisions`. */
export function* recordInSteps(
  source: LiveSource,
  { annotator, countryOf }: RecordTools,
): Steps<DocumentRecord> {
  const { name, text, date, words } = source;
  const proposals = yield* annotator.annotateInSteps(text, {
    ...(date !== undefined && { date }),
    ...(words !== undefined && { words }),
    name,
  });
  yield;
  const decided = decidedIn(source);
  const set = decided.length > 0 ? applyDecisions(proposals, decided).set : proposals;
  return makeRecord(source, set, countryOf);
}

/** What the person decided about a document, with its places. */
export const decidedIn = (source: LiveSource): readonly Decision<LivePlace>[] =>
  source.live ?? placed(source);

function placed({ text, decisions }: RecordSource): readonly Decision<LivePlace>[] {
  const kept = readSidecar(decisions ?? null);
  return kept.kind === "ok" ? placeSidecar(kept.sidecar, text) : [];
}

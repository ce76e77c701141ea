import {
  CorpusIndex,
  finish,
  type RunSteps,
  type ToolAnswer,
  ToolCorpus,
  type ToolCorpusParts,
  useTool,
} from "../../src/engine";
import { testAnnotator } from "./engine";
import { recordOf } from "./records";

const atOnce: RunSteps = (steps) => Promise.resolve(finish(steps));

/** Asks a tool about texts by their names. */
export function askOf(
  texts: Readonly<Record<string, string>>,
  parts: Partial<ToolCorpusParts> = {},
): (name: string, input: unknown) => Promise<ToolAnswer> {
  const index = new CorpusIndex();
  for (const [name, text] of Object.entries(texts)) index.put(recordOf(name, text));
  const corpus = new ToolCorpus({
    index,
    read: (names) => Promise.resolve(new Map(names.map((name) => [name, texts[name]]))),
    annotateInSteps: (text) => Promise.resolve(testAnnotator().annotateInSteps(text)),
    ...parts,
  });
  return (name, input) => useTool(name, input, corpus.hostFor(atOnce));
}

export interface FoundRow {
  readonly [key: string]: unknown;
  readonly document: string;
  readonly line: number;
  readonly spans: readonly (readonly [number, number])[];
  readonly quotes: readonly string[];
  readonly checksum: { readonly length: number; readonly hash: string };
}

export interface FoundRows {
  readonly total: number;
  readonly rows: readonly FoundRow[];
  readonly leftOut: number;
  readonly nextOffset: number | null;
}

/** What was found; anything else fails. */
export function foundIn<Found = FoundRows>(answer: ToolAnswer): Found {
  if (answer.kind === "problem") throw new Error(JSON.stringify(answer.problems));
  return answer.found as Found;
}

/** All citations in an answer, however deep. */
export function citationsIn(value: unknown): FoundRow[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (typeof value !== "object" || value === null) return [];
  const own = "document" in value && "spans" in value ? [value as FoundRow] : [];
  return [...own, ...Object.values(value).flatMap(citationsIn)];
}

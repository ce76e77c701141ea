import * as v from "valibot";
import type { AnnotationSet } from "../annotations/annotationSet";
import type { EntityLookup } from "../corpus/entities/entityLookup";
import type { Hit } from "../corpus/query/hit";
import type { Query } from "../corpus/query/query";
import type { DocumentRecord } from "../corpus/record";
import type { Sources } from "../drafts/sources";
import type { Steps } from "../steps";

/** Why a tool did not answer; a code, which a language model reads as well as a sentence. */
export type ToolProblemCode =
  | "unknownTool"
  /** The input is not as its schema says; `path` is where. */
  | "badInput"
  /** The query asks for nothing. */
  | "emptyQuery"
  /** A part of the query cannot be read: `unknownField` and the others of `QueryProblemCode`, as `detail`. */
  | "badQuery"
  | "unknownDocument"
  /** The name fits several: `allowed` lists them. */
  | "severalDocuments"
  | "unknownPerson"
  | "noDocuments"
  | "failed";

export interface ToolProblem {
  readonly code: ToolProblemCode;
  readonly detail?: string;
  /** What was given. */
  readonly value?: string;
  /** Where in the input: "limit". */
  readonly path?: string;
  /** Where in the query, UTF-16, from 0. */
  readonly at?: number;
  /** What could stand there. */
  readonly allowed?: readonly string[];
}

/** What a tool gives: plain data, to be printed as JSON. */
export type ToolAnswer =
  | { readonly kind: "found"; readonly found: object }
  | { readonly kind: "problem"; readonly problems: readonly ToolProblem[] };

/** Thrown where the work was told to stop. */
export class ToolStopped extends Error {}

/** All documents in their words, to be checked against. */
export interface ToolSources {
  readonly sources: Sources;
  readonly texts: ReadonlyMap<string, string>;
  /** Documents that could not be read as the index knows them, and were left out. */
  readonly unread: number;
}

/** What tools ask: the documents of some folders, as an index knows them, and their texts. */
export interface ToolHost {
  readonly documents: number;
  /** Documents that lie there and are not among them. */
  readonly unread: number;
  records(): Iterable<DocumentRecord>;
  search(query: Query): readonly Hit[];
  people(): Promise<EntityLookup>;
  /** Texts by name, those left out that cannot be read or are not the very texts that the records were made of. */
  textsOf(records: readonly DocumentRecord[]): Promise<ReadonlyMap<string, string>>;
  sources(): Promise<ToolSources>;
  annotate(text: string): Promise<AnnotationSet>;
  /** Does work in slices; throws `ToolStopped` where the caller no longer wants it. */
  inSteps<Result>(steps: Steps<Result>): Promise<Result>;
}

/** What is the same of a tool in every shell. */
export interface ToolDefinition {
  /** As models call it. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  /** For models: what it finds, and how what it gives is to be used. */
  readonly description: string;
  readonly schema: v.GenericSchema;
}

export interface Tool extends ToolDefinition {
  /** What is wrong with the input is an answer, too. */
  readonly use: (input: unknown, host: ToolHost) => Promise<ToolAnswer>;
}

/** A tool whose `run` is given what fits its schema. */
export function toolOf<Schema extends v.GenericSchema>(
  definition: Omit<ToolDefinition, "schema"> & { readonly schema: Schema },
  run: (input: v.InferOutput<Schema>, host: ToolHost) => Promise<ToolAnswer>,
): Tool {
  const use = async (input: unknown, host: ToolHost) => {
    const parsed = v.safeParse(definition.schema, input);
    return parsed.success ? run(parsed.output, host) : problem(...parsed.issues.map(problemOf));
  };
  return { ...definition, use };
}

function problemOf(issue: v.BaseIssue<unknown>): ToolProblem {
  const path = v.getDotPath(issue);
  return { code: "badInput", detail: issue.message, ...(path !== null && { path }) };
}

export const found = (value: object): ToolAnswer => ({ kind: "found", found: value });

export const problem = (...problems: readonly ToolProblem[]): ToolAnswer => ({ kind: "problem", problems });

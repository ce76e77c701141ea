import { existsSync } from "node:fs";
import {
  applyDecisions,
  documentOf,
  LONGEST_TEXT,
  marksOf,
  placeSidecar,
  type Mark,
  type Reviewer,
} from "../../engine";
import type { Engine } from "../engine";
import { readTextFile } from "./readInput";
import { readSidecarFile } from "./readSidecarFile";
import type { WordsFiles } from "./wordsFiles";

/** An annotator's marks in one document of `length` characters, or as many as are known to be. */
export interface MarkedDocument {
  readonly marks: readonly Mark[];
  readonly length: number;
  /** What the marks come from, where that is a file of decisions. */
  readonly reviewer?: Reviewer & { readonly text: string };
}

type Pair = readonly [start: number, end: number];

/** What is needed of a document as `readout annotate` prints it. */
interface PrintedDocument {
  readonly source: string;
  readonly entities?: readonly {
    readonly type: string;
    readonly mentions: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  }[];
  readonly statements?: readonly {
    readonly content: readonly Pair[];
    readonly cue: readonly Pair[];
    readonly source: readonly Pair[];
  }[];
  readonly meetings?: readonly { readonly mentions: readonly Pair[] }[];
}

/** An annotator's documents by their names. Throws, in words for the person, if the file cannot be read. */
export async function readAnnotator(
  path: string,
  engine: Engine,
  lists: WordsFiles,
): Promise<Map<string, MarkedDocument>> {
  const document = documentOf(path, existsSync);
  if (document !== null) return new Map([[document, await readDecided(path, document, engine, lists)]]);
  const file = await readTextFile(path);
  if (file.kind === "failure") throw new Error(`${path} ${file.reason}.`);
  const lines = file.text.split("\n").filter((line) => line.trim() !== "");
  return new Map(lines.map((line, i) => readPrinted(line, `${path}, line ${i + 1},`)));
}

/** The proposals with the annotator's decisions. */
async function readDecided(
  path: string,
  document: string,
  { annotator }: Engine,
  lists: WordsFiles,
): Promise<MarkedDocument> {
  const text = await readTextFile(document);
  if (text.kind === "failure") throw new Error(`${document} ${text.reason}.`);
  const file = await readSidecarFile(path);
  if (file.kind !== "ok")
    throw new Error(`${path} ${file.kind === "none" ? "does not exist" : file.reason}.`);
  const live = placeSidecar(file.sidecar, text.text);
  const { set } = applyDecisions(annotator.annotate(text.text, { words: await lists.of(document) }), live);
  return { marks: marksOf(set), length: text.text.length, reviewer: { set, live, text: text.text } };
}

function readPrinted(line: string, where: string): [string, MarkedDocument] {
  let document: PrintedDocument;
  try {
    document = JSON.parse(line) as PrintedDocument;
  } catch {
    throw new Error(`${where} is neither decisions beside a document nor JSON as annotate prints it.`);
  }
  const marks = marksIn(document);
  const length = marks.reduce((most, { end }) => Math.max(most, end), 0);
  const isWrong = ({ start, end }: Mark) => !(start >= 0 && start < end && end <= LONGEST_TEXT);
  if (marks.some(isWrong)) throw new Error(`${where} has a mark that lies in no text.`);
  return [document.source, { marks, length }];
}

function marksIn({ entities = [], statements = [], meetings = [] }: PrintedDocument): Mark[] {
  const spans = (kind: string, pairs: readonly Pair[]) => pairs.map(([start, end]) => ({ kind, start, end }));
  return [
    ...entities.flatMap(({ type, mentions }) =>
      mentions.filter(({ kind }) => kind === "name").map(({ start, end }) => ({ kind: type, start, end })),
    ),
    ...statements.flatMap(({ content, cue, source }) => [
      ...spans("content", content),
      ...spans("cue", cue),
      ...spans("source", source),
    ]),
    ...meetings.flatMap(({ mentions }) => spans("meeting", mentions)),
  ];
}

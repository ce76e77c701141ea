import { resolve } from "node:path";
import {
  type AnnotationSet,
  checkDraft,
  finish,
  indexSources,
  isFault,
  type SourceDocument,
} from "../../engine";
import type { Engine } from "../engine";
import { findingList } from "../format/findingList";
import { findingsJson } from "../format/findingsJson";
import { complain } from "../complain";
import { DONE, FAILED } from "../exitCodes";
import { readOne, readTexts } from "../inputs/readDocuments";
import { WordsFiles, type WordsSettings } from "../inputs/wordsFiles";
import { write, writeAll, type CliIo } from "../io";

export interface CheckSettings extends WordsSettings {
  /** Files, folders or globs that hold the sources. */
  readonly against: readonly string[];
  readonly format: "text" | "json";
  /** Also what is right. */
  readonly all?: true;
}

/**
 * Checks a draft's quotations and reported statements against sources. Returns the exit code: 1 if something is altered, said by
 * another, not found or without its speaker, or if an input failed; otherwise 0.
 */
export async function check(
  name: string,
  { against, format, all, ...settings }: CheckSettings,
  { annotator, verbs }: Engine,
  io: CliIo,
): Promise<number> {
  const draft = await readOne(name, io);
  if (!draft) return FAILED;
  const lists = new WordsFiles(settings, io, () => verbs);
  const annotate: Annotate = async (source, text) =>
    annotator.annotate(text, { words: await lists.of(source) });
  const { documents, failed } = await readSources(against, draft.source, annotate, io);
  if (documents.length === 0) {
    await complain(io, "there is nothing to check against.");
    return FAILED;
  }
  const { source, text } = draft;
  const sources = finish(indexSources(documents));
  const findings = finish(checkDraft({ text, annotations: await annotate(source, text) }, sources));
  const checked = { source, text, documents, findings };
  if (format === "json") await write(io.stdout, findingsJson(checked));
  else await writeAll(io.stdout, findingList(checked, all ?? false));
  return failed || findings.some(({ kind }) => isFault(kind)) ? FAILED : DONE;
}

type Annotate = (source: string, text: string) => Promise<AnnotationSet>;

/** The documents to check against, annotated; the draft itself is none of them. */
async function readSources(
  names: readonly string[],
  draft: string,
  annotate: Annotate,
  io: CliIo,
): Promise<{ readonly documents: readonly SourceDocument[]; readonly failed: boolean }> {
  const documents: SourceDocument[] = [];
  let failed = false;
  for await (const { source, text } of readTexts(names, io, () => (failed = true))) {
    if (resolve(source) === resolve(draft)) continue;
    const { entities, statements } = await annotate(source, text);
    documents.push({ name: source, text, annotations: { entities, statements } });
  }
  return { documents, failed };
}

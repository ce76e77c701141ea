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
import { readDocuments } from "../inputs/readDocuments";
import { WordsFiles, type WordsSettings } from "../inputs/wordsFiles";
import { write, writeAll, type CliIo } from "../io";

export interface CheckSettings extends WordsSettings {
  /** Files, folders or globs that hold the sources. */
  readonly against: readonly string[];
  readonly json?: true;
  /** Also what is right. */
  readonly all?: true;
}

/**
 * Checks a draft's quotations and reported statements against sources. Returns the exit code: 1 if something is altered, said by
 * another, not found or without its speaker, or if an input failed; otherwise 0.
 */
export async function check(
  name: string,
  { against, json, all, ...settings }: CheckSettings,
  { annotator, verbs }: Engine,
  io: CliIo,
): Promise<number> {
  const drafts = [];
  for await (const document of readDocuments([name], io)) drafts.push(document);
  const [draft] = drafts;
  if (drafts.length !== 1 || draft.kind === "failure") {
    const reason = draft?.kind === "failure" ? draft.reason : "is not one document";
    await complain(io, `${name} ${reason}.`);
    return 1;
  }
  const lists = new WordsFiles(settings, io, () => verbs);
  const annotate: Annotate = async (source, text) =>
    annotator.annotate(text, { words: await lists.of(source) });
  const { documents, failed } = await readSources(against, draft.source, annotate, io);
  if (documents.length === 0) {
    await complain(io, "there is nothing to check against.");
    return 1;
  }
  const { source, text } = draft;
  const sources = finish(indexSources(documents));
  const findings = finish(checkDraft({ text, annotations: await annotate(source, text) }, sources));
  const checked = { source, text, documents, findings };
  if (json) await write(io.stdout, findingsJson(checked));
  else await writeAll(io.stdout, findingList(checked, all ?? false));
  return failed || findings.some(({ kind }) => isFault(kind)) ? 1 : 0;
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
  for await (const document of readDocuments(names, io)) {
    if (document.kind === "failure") {
      failed = true;
      await complain(io, `${document.source} ${document.reason}.`);
    } else if (resolve(document.source) !== resolve(draft)) {
      const { entities, statements } = await annotate(document.source, document.text);
      documents.push({ name: document.source, text: document.text, annotations: { entities, statements } });
    }
  }
  return { documents, failed };
}

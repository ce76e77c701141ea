import * as vscode from "vscode";
import type { WordChange } from "../../../engine";
import type { Core } from "../../core/core";
import { CorpusFileFinder } from "../../core/corpus/corpusFiles";
import { readSource } from "../../core/corpus/readSource";
import { nameOfDocument } from "../../core/util/convert";
import type { WordLists } from "../../engine/corpus/corpusPort";

export type Trying = Pick<Core, "corpus" | "decisions" | "words" | "log">;

/** What another list would change in one document. */
export interface ChangedDocument {
  readonly uri: vscode.Uri;
  readonly name: string;
  readonly changes: readonly WordChange[];
}

export interface TriedOut {
  /** Those with changes, in the order of their names. */
  readonly documents: readonly ChangedDocument[];
  /** How many were looked at: all that may have the words. */
  readonly looked: number;
  /** How many were not looked at when the time was up. */
  readonly left: number;
}

/** So many documents are on their way at once. */
const AT_ONCE = 4;

/**
 * What another list of words would change in the documents of a folder that were read. Only documents that have words in
 * which the lists differ are looked at, and no more than `limit` milliseconds. Null if it was cancelled.
 */
export async function tryOut(
  folder: vscode.Uri,
  lists: WordLists,
  around: Trying,
  token: vscode.CancellationToken,
  limit: number,
): Promise<TriedOut | null> {
  const end = Date.now() + limit;
  const uris = [...(await around.corpus.port.concerned(folder.toString(), lists))].sort();
  const finder = new CorpusFileFinder(around.words);
  const documents: ChangedDocument[] = [];
  let looked = 0;
  const work = async (): Promise<void> => {
    while (looked < uris.length && !token.isCancellationRequested && Date.now() < end) {
      const uri = vscode.Uri.parse(uris[looked++]);
      const changes = await changesIn(uri, finder, lists.after, around);
      if (changes.length > 0) documents.push({ uri, name: nameOfDocument(uri), changes });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (token.isCancellationRequested) return null;
  documents.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { documents, looked, left: uris.length - looked };
}

async function changesIn(
  uri: vscode.Uri,
  finder: CorpusFileFinder,
  words: string,
  around: Trying,
): Promise<readonly WordChange[]> {
  try {
    const file = await finder.find(uri);
    const source = file && (await readSource(file, around));
    return source ? await around.corpus.port.tryWords(source, words) : [];
  } catch (error) {
    around.log.warn(`${uri.toString()}: ${String(error)}`);
    return [];
  }
}

import type * as vscode from "vscode";
import type { FileSource } from "../../engine/corpus/corpusPort";
import type { DecisionStore } from "../decisions/decisionStore";
import { documentDate } from "../documents/documentDate";
import { openDocument } from "../documents/openDocument";
import { readText } from "../folder/folderReader";
import type { OwnWords } from "../words/ownWords";
import type { CorpusFile } from "./corpusFiles";

interface Around {
  readonly decisions: DecisionStore;
  readonly words: OwnWords;
  readonly log: vscode.LogOutputChannel;
}

/** A document as the index reads it: as it stands in the editor if it is open, else its file. Undefined if it cannot be read. */
export async function readSource(file: CorpusFile, around: Around): Promise<FileSource | undefined> {
  const { uri, name } = file;
  const before = openDocument(file.at);
  const written = before ? undefined : await readText(file.at, around);
  const words = await around.words.readyFor(file.at);
  const date = file.isDated ? await documentDate({ key: uri }) : undefined;
  const kept = await keptDecisions(file, before, around);
  // Nothing is waited for from here on, so that of two readings the one that ends later never has the older text.
  const open = openDocument(file.at);
  if (before && !open) return readSource(file, around); // It was closed meanwhile: its file counts.
  const text = open?.getText() ?? written;
  if (text === undefined) return undefined;
  const decided = open && around.decisions.has(open) ? around.decisions.of(open) : undefined;
  return {
    uri,
    name,
    text,
    state: open?.isDirty ? null : file.state,
    ...(date !== undefined && { date }),
    ...(words !== "" && { words }),
    ...(decided ? { live: decided.live } : kept !== undefined && { decisions: kept }),
    ...(open?.isDirty && { isOpen: true }),
  };
}

/** What lies beside a document, unless the editor has newer decisions on it. */
async function keptDecisions(
  { sidecar }: CorpusFile,
  open: vscode.TextDocument | undefined,
  around: Around,
): Promise<string | undefined> {
  return sidecar && !(open && around.decisions.has(open)) ? readText(sidecar, around) : undefined;
}

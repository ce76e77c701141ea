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
  const open = openDocument(file.at);
  const text = open ? open.getText() : await readText(file.at, around);
  if (text === undefined) return undefined;
  const { uri, name } = file;
  const words = await around.words.readyFor(file.at);
  const date = file.isDated ? await documentDate({ key: uri, text, version: 0 }) : undefined;
  const decided = open && around.decisions.has(open) ? around.decisions.of(open) : undefined;
  const decisions = !decided && file.sidecar ? await readText(file.sidecar, around) : undefined;
  return {
    uri,
    name,
    text,
    state: open?.isDirty ? null : file.state,
    ...(date !== undefined && { date }),
    ...(words !== "" && { words }),
    ...(decided ? { live: decided.live } : decisions !== undefined && { decisions }),
    ...(open?.isDirty && { isOpen: true }),
  };
}

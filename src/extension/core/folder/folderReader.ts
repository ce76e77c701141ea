import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { AnnotationSet, Span } from "../../../engine";
import type { AnnotationService } from "../annotations/annotationService";
import type { SourceText } from "../annotations/sourceText";
import { openDocument } from "../documents/openDocument";
import { rangeIn, sourceTextOf } from "../util/convert";
import type { EnginePort, Wanted } from "../../engine/enginePort";
import { type FileFilter, folderFiles } from "./folderFiles";
import { plainSource } from "./plainSource";

/** What reading a folder takes. */
export interface FolderReader {
  readonly engine: EnginePort;
  readonly service: AnnotationService;
  readonly filter: FileFilter;
  readonly log: vscode.LogOutputChannel;
}

export type Progress = vscode.Progress<{ readonly message?: string; readonly increment?: number }>;

export interface AnnotatedFile {
  readonly source: SourceText;
  readonly set: AnnotationSet;
}

/** How many documents are read of a folder that has more. */
export type ToldCut = (read: number, total: number) => void;

/**
 * The documents of a folder one after the other, each told to `progress`; ends early when cancelled. `cut` is told where there
 * are more.
 */
export async function* walkFolder(
  folder: vscode.Uri,
  { filter }: FolderReader,
  progress: Progress,
  token: vscode.CancellationToken,
  cut: ToldCut,
  most?: number,
): AsyncGenerator<vscode.Uri> {
  const { files, total } = await folderFiles(folder, filter, token, most);
  if (total > files.length && !token.isCancellationRequested) cut(files.length, total);
  for (const [index, uri] of files.entries()) {
    if (token.isCancellationRequested) return;
    progress.report({
      message: l10n.t("{0} of {1}", index + 1, files.length),
      increment: 100 / files.length,
    });
    yield uri;
  }
}

/** The text that a set was made from. */
export const textOfFile = ({ source, set }: AnnotatedFile): string =>
  source.textOf({ start: 0, end: set.textLength });

/** The text of a file as the editor would open it; undefined when it cannot be read. */
export async function readText(
  uri: vscode.Uri,
  { log }: Pick<FolderReader, "log">,
): Promise<string | undefined> {
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch (error) {
    log.warn(`${uri.toString()}: ${String(error)}`);
    return undefined;
  }
}

/** The text of a document as it stands in the editor if it is open, else of its file; undefined when it cannot be read. */
export const currentText = async (
  uri: vscode.Uri,
  reader: Pick<FolderReader, "log">,
): Promise<string | undefined> => openDocument(uri)?.getText() ?? (await readText(uri, reader));

/** Words of a document where they stand now, without opening it; undefined when it cannot be read. */
export async function locationOf(
  uri: vscode.Uri,
  span: Span,
  reader: Pick<FolderReader, "log">,
): Promise<vscode.Location | undefined> {
  const text = await currentText(uri, reader);
  return text === undefined ? undefined : new vscode.Location(uri, rangeIn(text, span));
}

/**
 * Annotates a document of the folder: as it stands in the editor if it is open, else its file, whose text a caller that has
 * read it hands over. Undefined when it cannot be read.
 */
export async function annotateFile(
  uri: vscode.Uri,
  { engine, service, log }: Omit<FolderReader, "filter">,
  token: Wanted,
  known?: string,
): Promise<AnnotatedFile | undefined> {
  const open = openDocument(uri);
  const annotated = open && (await service.current(open));
  if (annotated) return { source: sourceTextOf(annotated.document), set: annotated.set };
  const text = known ?? (await readText(uri, { log }));
  if (text === undefined) return undefined;
  const key = uri.toString();
  try {
    const set = await engine.annotate({ key, text, version: 0 }, token);
    return set ? { source: plainSource(uri, text), set } : undefined;
  } catch (error) {
    log.warn(`${key}: ${String(error)}`);
    return undefined;
  } finally {
    engine.forget(key);
  }
}

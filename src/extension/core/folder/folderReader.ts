import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { AnnotationSet } from "../../../engine";
import type { AnnotationService } from "../annotations/annotationService";
import type { SourceText } from "../annotations/sourceText";
import { openDocument } from "../documents/openDocument";
import { sourceTextOf } from "../util/convert";
import type { EnginePort } from "../../engine/enginePort";
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

/** The documents of a folder one after the other, each told to `progress`; ends early when cancelled. */
export async function* walkFolder(
  folder: vscode.Uri,
  { filter }: FolderReader,
  progress: Progress,
  token: vscode.CancellationToken,
  most?: number,
): AsyncGenerator<vscode.Uri> {
  const files = await folderFiles(folder, filter, token, most);
  for (const [index, uri] of files.entries()) {
    if (token.isCancellationRequested) return;
    progress.report({
      message: l10n.t("{0} of {1}", index + 1, files.length),
      increment: 100 / files.length,
    });
    yield uri;
  }
}

/** Annotates a document of the folder; undefined when it cannot be read. */
export async function annotateFile(
  uri: vscode.Uri,
  { engine, service, log }: Omit<FolderReader, "filter">,
  token: vscode.CancellationToken,
): Promise<AnnotatedFile | undefined> {
  const open = openDocument(uri);
  const annotated = open && (await service.current(open));
  if (annotated) return { source: sourceTextOf(annotated.document), set: annotated.set };
  const key = uri.toString();
  try {
    const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
    const set = await engine.annotate({ key, text, version: 0 }, token);
    return set ? { source: plainSource(uri, text), set } : undefined;
  } catch (error) {
    log.warn(`${key}: ${String(error)}`);
    return undefined;
  } finally {
    engine.forget(key);
  }
}

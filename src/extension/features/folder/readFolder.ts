import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { type AnnotationSet, mergeMeetings } from "../../../engine";
import type { AnnotationService } from "../../core/annotations/annotationService";
import type { SourceText } from "../../core/annotations/sourceText";
import type { DocumentFilter } from "../../core/documents/documentFilter";
import { nameOfDocument, sourceTextOf } from "../../core/util/convert";
import type { EnginePort } from "../../engine/enginePort";
import { folderFiles } from "./folderFiles";
import { comparedPart, type FolderFindings, placesOf, type ReportPlace } from "./folderFindings";
import { plainSource } from "./plainSource";

/** What reading a folder takes. */
export interface FolderReader {
  readonly engine: EnginePort;
  readonly service: AnnotationService;
  readonly filter: DocumentFilter;
  readonly log: vscode.LogOutputChannel;
}

export type Progress = vscode.Progress<{ readonly message?: string; readonly increment?: number }>;

/**
 * Annotates every document of the folder, one after the other, and joins the reports of each meeting. An open document
 * counts as it stands in the editor. Undefined when cancelled.
 */
export async function readFolder(
  folder: vscode.Uri,
  reader: FolderReader,
  progress: Progress,
  token: vscode.CancellationToken,
): Promise<FolderFindings | undefined> {
  const files = await folderFiles(folder, reader.filter, token);
  const documents: { source: string; annotations: AnnotationSet }[] = [];
  const places = new Map<string, ReportPlace>();
  const copies = new Map<string, string[]>();
  const byText = new Map<string, string>();
  for (const [index, uri] of files.entries()) {
    if (token.isCancellationRequested) return undefined;
    progress.report({
      message: l10n.t("{0} of {1}", index + 1, files.length),
      increment: 100 / files.length,
    });
    const found = await annotateFile(uri, reader, token);
    if (!found) continue;
    // A copy is no second report.
    const text = wordsOf(found);
    const original = byText.get(text);
    if (original !== undefined) {
      copies.set(original, [...(copies.get(original) ?? []), found.source.name]);
      continue;
    }
    byText.set(text, found.source.name);
    documents.push({ source: found.source.name, annotations: comparedPart(found.set) });
    for (const [key, place] of placesOf(uri.toString(), found.source, found.set)) places.set(key, place);
  }
  if (token.isCancellationRequested) return undefined;
  return {
    folder: folder.path.split("/").at(-1) ?? "",
    root: nameOfDocument(folder),
    documents: documents.length + [...copies.values()].flat().length,
    meetings: mergeMeetings(documents),
    places,
    copies,
  };
}

interface Found {
  readonly source: SourceText;
  readonly set: AnnotationSet;
}

/** The text without what copying changes: line ends, and white space at the borders. */
const wordsOf = ({ source, set }: Found): string =>
  source.textOf({ start: 0, end: set.textLength }).replace(/\s+/gu, " ").trim();

/** Annotates a document of the folder; undefined when it cannot be read. */
export async function annotateFile(
  uri: vscode.Uri,
  { engine, service, log }: FolderReader,
  token: vscode.CancellationToken,
): Promise<Found | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
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

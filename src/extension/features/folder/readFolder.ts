import type * as vscode from "vscode";
import {
  type AnnotationSet,
  comparedPart,
  mergeMeetingsInSteps,
  mergeStatements,
  type StatementReport,
  statementReports,
  oneLine,
} from "../../../engine";
import { nameOfDocument, nameOfFolder } from "../../core/util/convert";
import { type FolderFindings, placesOf, type ReportPlace } from "./folderFindings";
import {
  type AnnotatedFile,
  annotateFile,
  type FolderReader,
  type Progress,
  textOfFile,
  walkFolder,
} from "../../core/folder/folderReader";
import { inSlices } from "../../engine/inSlices";
import { tellCut } from "../../shown/asking/tellCut";

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
  const documents: { source: string; annotations: AnnotationSet }[] = [];
  const told: StatementReport[] = [];
  const uris = new Map<string, string>();
  const places = new Map<string, ReportPlace>();
  const copies = new Map<string, string[]>();
  const byText = new Map<string, string>();
  for await (const uri of walkFolder(folder, reader, progress, token, tellCut)) {
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
    uris.set(found.source.name, uri.toString());
    told.push(...statementReports({ name: found.source.name, text: textOfFile(found) }, found.set));
    for (const [key, place] of placesOf(uri.toString(), found.source, found.set)) places.set(key, place);
  }
  const statements = await inSlices(mergeStatements(told), token);
  const meetings = await inSlices(mergeMeetingsInSteps(documents), token);
  if (!statements || !meetings || token.isCancellationRequested) return undefined;
  return {
    folder: nameOfFolder(folder),
    root: nameOfDocument(folder),
    documents: documents.length + [...copies.values()].flat().length,
    meetings,
    statements,
    uris,
    places,
    copies,
  };
}

/** The text without what copying changes: line ends, and white space at the borders. */
const wordsOf = (file: AnnotatedFile): string => oneLine(textOfFile(file));

import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { applyDecisions } from "../../../engine";
import { openDocument } from "../../core/documents/openDocument";
import { keptDecisions, placedDecisions } from "../../core/folder/keptDecisions";
import { nameOfDocument } from "../../core/util/convert";
import { documentsInWords } from "../../words/countWords";
import { tellCut } from "../../shown/asking/tellCut";
import {
  annotateFile,
  type FolderReader,
  type Progress,
  textOfFile,
  walkFolder,
} from "../../core/folder/folderReader";
import { countsOf, inReviewOrder, type ReviewCounts, sumOf } from "./reviewCounts";

/** How far the review of a document of the folder is. */
export interface DocumentProgress extends ReviewCounts {
  readonly uri: vscode.Uri;
}

/** How far the reviews of a folder's documents are, by what is kept beside them. Undefined when cancelled. */
export async function reviewProgressOf(
  folder: vscode.Uri,
  reader: FolderReader,
  progress: Progress,
  token: vscode.CancellationToken,
): Promise<DocumentProgress[] | undefined> {
  const found: DocumentProgress[] = [];
  for await (const uri of walkFolder(folder, reader, progress, token, tellCut)) {
    const counts = await countsOfFile(uri, reader, token);
    if (counts) found.push({ uri, ...counts });
  }
  return token.isCancellationRequested ? undefined : inReviewOrder(found);
}

/** An open document counts as it stands in the editor. */
async function countsOfFile(
  uri: vscode.Uri,
  reader: FolderReader,
  token: vscode.CancellationToken,
): Promise<ReviewCounts | undefined> {
  const open = openDocument(uri);
  const annotated = open && (await reader.service.current(open));
  if (annotated) return countsOf(annotated.reviewed);
  const found = await annotateFile(uri, reader, token);
  if (!found) return undefined;
  const text = textOfFile(found);
  return countsOf(applyDecisions(found.set, placedDecisions(await keptDecisions(uri), text)));
}

/** Lists the documents with how far each is; returns the one to go on with. */
export async function pickDocument(documents: readonly DocumentProgress[]): Promise<vscode.Uri | undefined> {
  const { decided, all } = sumOf(documents);
  const rows = documents.map((one) => ({
    uri: one.uri,
    label: `$(${iconOf(one)}) ${nameOfDocument(one.uri)}`,
    description: l10n.t("{0} of {1} decided", one.decided, one.all),
  }));
  const chosen = await vscode.window.showQuickPick(rows, {
    title: l10n.t("Review: {0} of {1} decided in {2}", decided, all, documentsInWords(documents.length)),
    placeHolder: l10n.t("Document to go on with"),
  });
  return chosen?.uri;
}

const iconOf = ({ decided, all }: ReviewCounts): string =>
  decided >= all ? "pass" : decided > 0 ? "circle-large-filled" : "circle-large-outline";

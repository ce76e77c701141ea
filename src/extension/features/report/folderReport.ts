import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { makeReportInSteps, narrowPart, type Report, type ReportPart } from "../../../engine";
import type { Core } from "../../core/core";
import { showReadingAgain } from "../../core/corpus/showReading";
import { MOST_TEXTS } from "../../core/folder/folderFiles";
import { withFolderProgress } from "../../core/folder/folderProgress";
import { type FolderReader, walkFolder } from "../../core/folder/folderReader";
import { nameOfFolder } from "../../core/util/convert";
import type { FoundHit } from "../../engine/corpus/corpusPort";
import { inSlices } from "../../engine/inSlices";
import { tellCut, tellWhatIsMissing } from "../../shown/asking/tellCut";
import type { ReportParts } from "./reportParts";
import { wantedAt } from "./wantedAt";

export interface Reading {
  readonly corpus: Core["corpus"];
  readonly reader: FolderReader;
  readonly parts: ReportParts;
}

/** A report, and where its documents lie. */
export interface FolderReport {
  readonly report: Report;
  readonly uriOf: (name: string) => vscode.Uri | undefined;
}

/** A report of all documents of a folder, or of what a query finds there; undefined when cancelled. */
export const folderReport = (
  folder: vscode.Uri,
  query: string,
  reading: Reading,
): Promise<FolderReport | undefined> =>
  query === "" ? reportOfAll(folder, reading) : reportOfFound(folder, query, reading);

async function reportOfAll(
  folder: vscode.Uri,
  { reader, parts }: Reading,
): Promise<FolderReport | undefined> {
  const found = await read(folder, parts, (progress, token) =>
    walkFolder(folder, reader, progress, token, tellCut, MOST_TEXTS),
  );
  if (!found) return undefined;
  parts.forgetOthers(folder, new Set([...found.uris.values()].map(String)));
  return reportOf(found);
}

/** The index of folders finds it: only the documents in which something was found are read for their words. */
async function reportOfFound(
  folder: vscode.Uri,
  query: string,
  { corpus, parts }: Reading,
): Promise<FolderReport | undefined> {
  await corpus.restore();
  tellWhatIsMissing(await corpus.refresh(folder, showReadingAgain(folder, corpus.covers(folder))));
  const { hits, documents } = await corpus.port.search(query, { folder: folder.toString(), limit: Infinity });
  const uris = [...new Set(hits.map(({ uri }) => uri))].sort().map((uri) => vscode.Uri.parse(uri));
  const found = await read(folder, parts, async function* (progress, token) {
    for (const [at, uri] of uris.entries()) {
      if (token.isCancellationRequested) return;
      const message = l10n.t("{0} of {1}", at + 1, uris.length);
      progress.report({ message, increment: 100 / uris.length });
      yield await Promise.resolve(uri);
    }
  });
  if (!found) return undefined;
  const made = await reportOf(narrowed(hits, found));
  return { ...made, report: { ...made.report, read: documents } };
}

interface Found {
  readonly parts: readonly ReportPart[];
  readonly uris: ReadonlyMap<string, vscode.Uri>;
}

type Documents = (
  ...args: Parameters<Parameters<typeof withFolderProgress>[1]>
) => AsyncGenerator<vscode.Uri>;

/** Reads documents while a notification says how far it is; undefined when cancelled. */
async function read(
  folder: vscode.Uri,
  parts: ReportParts,
  documents: Documents,
): Promise<Found | undefined> {
  return withFolderProgress(l10n.t("Readout: reading {0}", nameOfFolder(folder)), async (progress, token) => {
    const found: ReportPart[] = [];
    const uris = new Map<string, vscode.Uri>();
    for await (const uri of documents(progress, token)) {
      const part = await parts.of(uri, token);
      if (!part) continue;
      found.push(part);
      uris.set(part.document.name, uri);
    }
    return token.isCancellationRequested ? undefined : { parts: found, uris };
  });
}

async function reportOf({ parts, uris }: Found): Promise<FolderReport> {
  const report = await inSlices(makeReportInSteps(parts));
  return { report, uriOf: (name) => uris.get(name) };
}

/** What was found of the parts alone. */
function narrowed(hits: readonly FoundHit[], { parts, uris }: Found): Found {
  const wanted = wantedAt(hits);
  const parted = parts.map((part) => {
    const uri = uris.get(part.document.name);
    return narrowPart(part, uri && wanted(uri.toString(), part));
  });
  return { parts: parted, uris };
}

import * as l10n from "@vscode/l10n";
import type * as vscode from "vscode";
import type { CountryCoder } from "../../../engine";
import { withFolderProgress } from "../../core/folder/folderProgress";
import type { FolderReader } from "../../core/folder/folderReader";
import { nameOfFolder } from "../../core/util/convert";
import { ReportFolder } from "./reportFolder";

export interface Reading {
  readonly reader: FolderReader;
  readonly loadCountries: () => Promise<CountryCoder>;
  /** What was read, by the folder's address. */
  readonly folders: Map<string, ReportFolder>;
}

/** Reads a folder, or what has changed in it since; undefined when cancelled. */
export async function readReportFolder(
  uri: vscode.Uri,
  { reader, loadCountries, folders }: Reading,
): Promise<ReportFolder | undefined> {
  const key = uri.toString();
  const folder = folders.get(key) ?? new ReportFolder();
  folders.set(key, folder);
  const countryOf = await loadCountries();
  const whole = await withFolderProgress(
    l10n.t("Readout: reading {0}", nameOfFolder(uri)),
    (progress, token) => folder.refresh(uri, reader, countryOf, progress, token),
  );
  return whole ? folder : undefined;
}

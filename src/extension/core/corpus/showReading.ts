import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { withFolderProgress } from "../folder/folderProgress";
import { nameOfFolder } from "../util/convert";
import type { ShowReading } from "./corpus";

/** So few are read before anybody could wish to cancel it. */
const FEW = 100;

/** A notification that says how many documents remain, and may be told to stop. */
export const showReading =
  (title: string): ShowReading =>
  (count, read) =>
    withFolderProgress(title, (progress, token) => {
      const told = (remaining: number) =>
        progress.report({
          message: l10n.t("{0} of {1} documents remain", remaining, count),
          increment: 100 / count,
        });
      told(count);
      return read(told, token);
    });

/** For what nobody asked for: the status bar says it, and a notification only where it is much. */
export const showQuietly =
  (title: string): ShowReading =>
  (count, read) =>
    count > FEW
      ? showReading(title)(count, read)
      : vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, (_, token) =>
          read(() => {}, token),
        );

const titleFor = (folder: vscode.Uri): string => l10n.t("Readout: reading {0}", nameOfFolder(folder));

/** For a folder that a person asked to have read. */
export const showReadingOf = (folder: vscode.Uri): ShowReading => showReading(titleFor(folder));

/** For a folder that a person works on: quietly where it was read before. */
export const showReadingAgain = (folder: vscode.Uri, isKnown: boolean): ShowReading =>
  (isKnown ? showQuietly : showReading)(titleFor(folder));

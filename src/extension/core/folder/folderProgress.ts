import * as vscode from "vscode";
import type { Progress } from "./folderReader";

/** Reads a folder while a notification says how far it is, and may be told to stop. */
export const withFolderProgress = <Result>(
  title: string,
  read: (progress: Progress, token: vscode.CancellationToken) => Promise<Result>,
): Thenable<Result> =>
  vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    read,
  );

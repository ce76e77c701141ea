import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { ShowReading } from "./corpus";

/** So few are read before anybody could wish to cancel it. */
const FEW = 100;

/** A notification that says how many documents remain, and may be told to stop. */
export const showReading =
  (title: string): ShowReading =>
  (count, read) =>
    vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title, cancellable: true },
      (progress, token) => {
        const told = (remaining: number) =>
          progress.report({
            message: l10n.t("{0} of {1} documents remain", remaining, count),
            increment: 100 / count,
          });
        told(count);
        return read(told, token);
      },
    );

/** For what nobody asked for: the status bar says it, and a notification only where it is much. */
export const showQuietly =
  (title: string): ShowReading =>
  (count, read) =>
    count > FEW
      ? showReading(title)(count, read)
      : vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, (_, token) =>
          read(() => {}, token),
        );

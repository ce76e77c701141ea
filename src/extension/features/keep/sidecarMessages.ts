import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { RefusedSidecar, StoreFailure } from "../../../engine";
import { Command } from "../../manifest/commands";
import { View } from "../../manifest/viewNames";

/** What the person is told of the files beside the documents; `name` is the file's. */

export function tellConflicts(name: string): void {
  const show = l10n.t("Show");
  const words = l10n.t(
    "{0} was changed elsewhere too. Where both changed the same annotation, both versions are kept in the file, and one is shown until you choose.",
    name,
  );
  void vscode.window.showWarningMessage(words, show).then((answer) => {
    if (answer === show) void vscode.commands.executeCommand(`${View.decisions}.focus`);
  });
}

export function tellRefused(name: string, file: vscode.Uri, { kind }: RefusedSidecar): void {
  const kept = l10n.t(
    "It is left as it is. What you decide now is kept in a journal beside it, and goes into the file once it can be read.",
  );
  const why = {
    newer: l10n.t("{0} was written by a newer version of Readout.", name),
    conflict: l10n.t(
      "{0} holds git’s conflict markers, and one of the versions between them is damaged.",
      name,
    ),
    damaged: l10n.t("{0} cannot be read: it is damaged.", name),
  }[kind];
  const open = l10n.t("Open File");
  void vscode.window.showErrorMessage(`${why} ${kept}`, open).then((answer) => {
    if (answer === open) void vscode.commands.executeCommand("vscode.open", file);
  });
}

export function tellFailure(name: string, reason: StoreFailure, doing: "read" | "write"): void {
  const why = {
    full: l10n.t("the disk is full"),
    short: l10n.t("less was written than was to be"),
    "read-only": l10n.t("it may not be written"),
    missing: l10n.t("the file system refused"),
    other: l10n.t("the file system refused"),
  }[reason];
  if (doing === "read") {
    void vscode.window.showErrorMessage(l10n.t("{0} could not be read: {1}.", name, why));
    return;
  }
  const again = l10n.t("Save Again");
  const words = l10n.t(
    "{0} could not be saved: {1}. Your decisions are kept while the document is open.",
    name,
    why,
  );
  void vscode.window.showErrorMessage(words, again).then((answer) => {
    if (answer === again) void vscode.commands.executeCommand(Command.saveDecisions);
  });
}

/** Files lie where they are no longer read. Returns whether they are to be brought along. */
export async function askBringAlong(count: number): Promise<boolean> {
  const bring = l10n.t("Take Them Along");
  const words = l10n.t(
    "Decisions about open documents lie in files that the changed setting no longer reads ({0}).",
    count,
  );
  return (await vscode.window.showInformationMessage(words, bring)) === bring;
}

/** A file that was to go along with its document is in the way of another one. */
export function tellNotMoved(name: string, moved: string): void {
  void vscode.window.showWarningMessage(
    l10n.t(
      "{0} was not renamed along with its document: there is a {1} already. Both are left as they are.",
      name,
      moved,
    ),
  );
}

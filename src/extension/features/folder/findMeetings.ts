import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Core } from "../../core/core";
import type { Handler, Handlers } from "../../core/handlers";
import { Command } from "../../manifest/commands";
import { FOLDER_VIEW } from "../../manifest/viewNames";
import { tell } from "../../shown/asking/tell";
import { openAt } from "../../shown/reveal";
import type { FolderView } from "./folderView";
import { folderOf, ownFolder } from "../../core/folder/askedFolder";
import { withFolderProgress } from "../../core/folder/folderProgress";
import type { FolderReader } from "../../core/folder/folderReader";
import { nameOfFolder } from "../../core/util/convert";
import { readFolder } from "./readFolder";
import { pickDocument, reviewProgressOf } from "./reviewProgress";

/** Lists the meetings across a folder, and opens the places where they are reported. */
export function folderHandlers({ active }: Pick<Core, "active">, reader: FolderReader, view: FolderView) {
  let last: vscode.Uri | undefined;
  const find: Handler = async (asked) => {
    const folder = asked instanceof vscode.Uri ? await folderOf(asked) : (ownFolder(active.current) ?? last);
    if (!folder) {
      tell(l10n.t("open a document that lies in a folder, or a folder, to list the meetings across it"));
      return;
    }
    last = folder;
    const findings = await withFolderProgress(
      l10n.t("Readout: meetings across {0}", nameOfFolder(folder)),
      (progress, token) => readFolder(folder, reader, progress, token),
    );
    if (!findings) return;
    view.show(findings);
    await vscode.commands.executeCommand(`${FOLDER_VIEW}.focus`);
  };
  const review: Handler = async (asked) => {
    const folder = asked instanceof vscode.Uri ? await folderOf(asked) : (ownFolder(active.current) ?? last);
    if (!folder) return tell(l10n.t("open a document that lies in a folder, or a folder"));
    const documents = await withFolderProgress(
      l10n.t("Readout: review of {0}", nameOfFolder(folder)),
      (progress, token) => reviewProgressOf(folder, reader, progress, token),
    );
    if (!documents) return undefined;
    void pickDocument(documents).then(async (uri) => {
      if (!uri) return;
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
      await vscode.commands.executeCommand(Command.startReview);
    });
    return documents.map(({ uri, decided, all }) => ({ uri: uri.toString(), decided, all }));
  };
  return {
    "folderMeetings.find": find,
    reviewFolder: review,
    openReport: openAt,
  } satisfies Handlers;
}

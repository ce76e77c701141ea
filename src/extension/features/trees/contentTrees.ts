import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Core } from "../../core/core";
import { readsEnglish } from "../../core/documents/readsEnglish";
import { readSettings } from "../../core/settings";
import { Delayer } from "../../core/util/delayer";
import { Command } from "../../manifest/commands";
import { Context } from "../../manifest/contexts";
import { Setting } from "../../manifest/settings";
import { CONTENT_VIEWS } from "../../manifest/viewNames";
import type { NodesOf } from "../../shown/tree/annotationTree";
import type { Trees } from "../../shown/tree/trees";
import { withStates } from "../../shown/tree/withStates";
import { dragToMerge } from "./dragToMerge";
import { entityNodes } from "./entityNodes";
import { meetingNodes } from "./meetingNodes";
import { statementsByDocument, statementsBySpeaker } from "./statementNodes";

/** Puts in the trees of meetings, statements and names, and keeps them as the settings and the project's labels want. */
export class ContentTrees implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable;

  constructor({ active, keys, labels, service }: Core, trees: Trees) {
    const decided =
      (nodesOf: NodesOf): NodesOf =>
      (annotated) =>
        withStates(nodesOf(annotated), annotated.reviewed);
    trees.add(
      "meetings",
      decided(({ index, source }) => meetingNodes(index, source)),
    );
    const statements = trees.add(
      "statements",
      decided(({ document, index, source }) =>
        readSettings(document).statementsBy === "document"
          ? statementsByDocument(index, source)
          : statementsBySpeaker(index, source),
      ),
    );
    const entities = trees.add(
      "entities",
      decided(({ index, source }) => entityNodes(index, source, labels.labels.entities)),
      { canSelectMany: true, dragAndDropController: dragToMerge(mergeRows) },
    );
    const tellGrouping = () => keys.set(Context.statementsBy, readSettings(active.current).statementsBy);
    const delayer = new Delayer(200);
    const tellLanguage = () => {
      const document = active.current;
      const isForeign = document !== undefined && !readsEnglish(document.getText());
      keys.set(Context.foreign, isForeign);
      const headline = isForeign ? foreignInWords() : "";
      // Over an empty tree the welcome text says it.
      for (const tree of CONTENT_VIEWS.map((view) => trees.of(view)))
        tree.headline = tree.roots.length > 0 ? headline : "";
    };
    const later = () => delayer.run(tellLanguage);
    this.#subscriptions = vscode.Disposable.from(
      delayer,
      active.onDidChange(later),
      service.onDidChange(({ document, provisional }) => {
        if (!provisional && document === active.current) later();
      }),
      labels.onDidChange(() => entities.refresh()),
      active.onDidChange(tellGrouping),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(Setting.statementsBy)) return;
        tellGrouping();
        statements.refresh();
      }),
    );
    tellGrouping();
    later();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

const foreignInWords = (): string =>
  l10n.t("Readout reads English. This looks to be in another language or script: little is found in it.");

function mergeRows(dragged: readonly string[], target: string): void {
  void vscode.commands.executeCommand(Command.merge, target, [target, ...dragged]);
}

import * as vscode from "vscode";
import type { AnnotationService } from "../annotations/annotationService";
import { Context } from "../manifest/contexts";
import { Setting } from "../manifest/settings";
import type { ViewName } from "../manifest/views";
import type { ActiveDocument } from "../documents/activeDocument";
import { readSettings } from "../settings";
import type { ProjectLabels } from "../labels/projectLabels";
import type { ContextKeys } from "../util/contextKeys";
import { AnnotationTree, type NodesOf } from "./annotationTree";
import { dragToMerge } from "./dragToMerge";
import { entityNodes } from "./entityNodes";
import { meetingNodes } from "./meetingNodes";
import { withStates } from "./reviewNodes";
import { statementsByDocument, statementsBySpeaker } from "./statementNodes";

/** The three trees, with the filter that they share. */
export class TreeViews implements vscode.Disposable {
  readonly trees: Readonly<Record<ViewName, AnnotationTree>>;
  readonly #keys: ContextKeys;
  readonly #subscriptions: vscode.Disposable;
  #filter = "";

  /** `reviewOf` makes the rows of the review tree; `mergeRows` is told which rows of names were dropped on which. */
  constructor(
    service: AnnotationService,
    active: ActiveDocument,
    keys: ContextKeys,
    reviewOf: NodesOf,
    mergeRows: (dragged: readonly string[], target: string) => void,
    labels: ProjectLabels,
  ) {
    this.#keys = keys;
    const decided =
      (nodesOf: NodesOf): NodesOf =>
      (annotated) =>
        withStates(nodesOf(annotated), annotated.reviewed);
    this.trees = {
      meetings: new AnnotationTree(
        "meetings",
        service,
        active,
        decided(({ index, source }) => meetingNodes(index, source)),
      ),
      statements: new AnnotationTree(
        "statements",
        service,
        active,
        decided(({ document, index, source }) =>
          readSettings(document).statementsBy === "document"
            ? statementsByDocument(index, source)
            : statementsBySpeaker(index, source),
        ),
      ),
      entities: new AnnotationTree(
        "entities",
        service,
        active,
        decided(({ index, source }) => entityNodes(index, source, labels.labels.entities)),
        { canSelectMany: true, dragAndDropController: dragToMerge(mergeRows) },
      ),
      decisions: new AnnotationTree("decisions", service, active, reviewOf, { canSelectMany: true }),
    };
    const tellGrouping = () => keys.set(Context.statementsBy, readSettings(active.current).statementsBy);
    this.#subscriptions = vscode.Disposable.from(
      labels.onDidChange(() => this.trees.entities.refresh()),
      ...Object.values(this.trees),
      active.onDidChange(tellGrouping),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(Setting.statementsBy)) return;
        tellGrouping();
        this.trees.statements.refresh();
      }),
    );
    tellGrouping();
    keys.set(Context.filtered, false);
  }

  get filter(): string {
    return this.#filter;
  }

  /** Narrows all three trees and says so above their rows; "" shows all again. */
  set filter(filter: string) {
    this.#filter = filter.trim();
    this.#keys.set(Context.filtered, this.#filter !== "");
    for (const tree of Object.values(this.trees)) tree.filter = this.#filter;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

import * as vscode from "vscode";
import type { AnnotationService } from "../annotations/annotationService";
import type { ActiveDocument } from "../documents/activeDocument";
import { readSettings } from "../settings";
import { Delayer } from "../util/delayer";
import { select, type AnnotationTree } from "./annotationTree";
import type { TreeViews } from "./treeViews";

/** Selects the rows of what the cursor stands in, in the trees that can be seen. */
export class CursorFollower implements vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #views: TreeViews;
  readonly #delayer = new Delayer(120);
  readonly #subscriptions: vscode.Disposable;

  constructor(service: AnnotationService, active: ActiveDocument, views: TreeViews) {
    this.#service = service;
    this.#views = views;
    this.#subscriptions = vscode.Disposable.from(
      this.#delayer,
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document !== active.current || !readSettings(textEditor.document).followCursor) return;
        this.#delayer.run(() => void this.#follow(textEditor));
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #follow({ document, selection }: vscode.TextEditor): Promise<void> {
    const index = this.#service.peek(document)?.index;
    if (!index) return;
    const offset = document.offsetAt(selection.active);
    const { meetings, statements, entities } = this.#views.trees;
    const statement = index.statementAt(offset);
    await selectSubject(entities, index.mentionAt(offset)?.entity.id);
    await selectSubject(statements, statement?.id);
    await selectSubject(meetings, index.meetingAt(offset)?.id ?? statement?.meeting ?? undefined);
  }
}

async function selectSubject(tree: AnnotationTree, subject: string | undefined): Promise<void> {
  if (subject === undefined || !tree.view.visible) return;
  const row = tree.rowOf(subject);
  if (row) await select(tree.view, row.id);
}

import * as vscode from "vscode";
import type { AnnotationService } from "../../core/annotations/annotationService";
import type { ActiveDocument } from "../../core/documents/activeDocument";
import { readSettings } from "../../core/settings";
import { Delayer } from "../../core/util/delayer";
import { type AnnotationTree, select } from "../../shown/tree/annotationTree";
import type { Trees } from "../../shown/tree/trees";

/** Selects the rows of what the cursor stands in, in the trees that can be seen. */
export class CursorFollower implements vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #trees: Trees;
  readonly #delayer = new Delayer(120);
  readonly #subscriptions: vscode.Disposable;

  constructor(service: AnnotationService, active: ActiveDocument, trees: Trees) {
    this.#service = service;
    this.#trees = trees;
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
    const statement = index.statementAt(offset);
    await selectSubject(this.#trees.of("entities"), index.mentionAt(offset)?.entity.id);
    await selectSubject(this.#trees.of("statements"), statement?.id);
    const meeting = index.meetingAt(offset)?.id ?? statement?.meeting ?? undefined;
    await selectSubject(this.#trees.of("meetings"), meeting);
  }
}

async function selectSubject(tree: AnnotationTree, subject: string | undefined): Promise<void> {
  if (subject === undefined || !tree.view.visible) return;
  const row = tree.rowOf(subject);
  if (row) await select(tree.view, row.id);
}

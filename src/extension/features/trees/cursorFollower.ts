import * as vscode from "vscode";
import type { AnnotationIndex } from "../../core/annotations/annotationIndex";
import type { AnnotationService } from "../../core/annotations/annotationService";
import type { ActiveDocument } from "../../core/documents/activeDocument";
import { readSettings } from "../../core/settings";
import { Delayer } from "../../core/util/delayer";
import { CONTENT_VIEWS, type ContentView } from "../../manifest/viewNames";
import type { AnnotationTree } from "../../shown/tree/annotationTree";
import type { Trees } from "../../shown/tree/trees";

/** What of each view stands at an offset, by its id. */
const SUBJECTS: Readonly<
  Record<ContentView, (index: AnnotationIndex, offset: number) => string | null | undefined>
> = {
  meetings: (index, offset) => index.meetingAt(offset)?.id ?? index.statementAt(offset)?.meeting,
  statements: (index, offset) => index.statementAt(offset)?.id,
  entities: (index, offset) => index.mentionAt(offset)?.entity.id,
};

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
    for (const view of CONTENT_VIEWS)
      await selectSubject(this.#trees.of(view), SUBJECTS[view](index, offset));
  }
}

async function selectSubject(tree: AnnotationTree, subject: string | null | undefined): Promise<void> {
  if (subject === undefined || subject === null || !tree.view.visible) return;
  await tree.select(() => tree.rowOf(subject));
}

import * as vscode from "vscode";
import type { Span } from "../../../engine";
import type { AnnotatedDocument, AnnotationService } from "../../core/annotations/annotationService";
import { collectMarks, kindOfMark, type Mark, MARKS, type Marks } from "../../core/annotations/marks";
import { readSettings } from "../../core/settings";
import { toRange } from "../../core/util/convert";
import { styleOf } from "./markStyles";

/** Draws the annotations in every editor that shows an annotated document. */
export class Decorations implements vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #types: ReadonlyMap<Mark, vscode.TextEditorDecorationType>;
  /** What was drawn last in each editor, and for which version of its text. */
  readonly #drawn = new WeakMap<vscode.TextEditor, { readonly version: number; readonly marks: Marks }>();
  readonly #subscriptions: vscode.Disposable;

  constructor(service: AnnotationService) {
    this.#service = service;
    this.#types = new Map(
      MARKS.map((mark) => [mark, vscode.window.createTextEditorDecorationType(styleOf(mark))]),
    );
    this.#subscriptions = vscode.Disposable.from(
      service.onDidChange((annotated) => this.#redraw(annotated)),
      service.onDidClose((document) => this.#clear(document)),
      vscode.window.onDidChangeVisibleTextEditors((editors) =>
        editors.forEach((editor) => this.#draw(editor)),
      ),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("readout.marks")) {
          vscode.window.visibleTextEditors.forEach((editor) => this.#draw(editor));
        }
      }),
    );
    vscode.window.visibleTextEditors.forEach((editor) => this.#draw(editor));
  }

  /** What is drawn in a document, by mark; those of kinds that are turned off are empty. */
  drawnIn({ document, set, source }: AnnotatedDocument): Marks {
    const { marks, marksShown } = readSettings(document);
    const all = collectMarks(set, source);
    return Object.fromEntries(
      MARKS.map((mark) => [mark, marksShown && marks[kindOfMark(mark)] ? all[mark] : []]),
    ) as unknown as Marks;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#types.forEach((type) => type.dispose());
  }

  /** After an edit the editor itself moves what it draws, so a provisional set needs no drawing, and nothing flickers. */
  #redraw(annotated: AnnotatedDocument): void {
    if (annotated.provisional) return;
    const drawn = this.drawnIn(annotated);
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === annotated.document) this.#apply(editor, drawn);
    }
  }

  #draw(editor: vscode.TextEditor): void {
    const annotated = this.#service.peek(editor.document);
    if (annotated) this.#apply(editor, this.drawnIn(annotated));
  }

  #apply(editor: vscode.TextEditor, drawn: Marks): void {
    const { document } = editor;
    const before = this.#drawn.get(editor);
    this.#drawn.set(editor, { version: document.version, marks: drawn });
    for (const [mark, type] of this.#types) {
      // A decision changes few marks, and the editor is slow to take thousands anew.
      if (before?.version === document.version && areSame(before.marks[mark], drawn[mark])) continue;
      editor.setDecorations(
        type,
        drawn[mark].map((span) => toRange(document, span)),
      );
    }
  }

  #clear(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document !== document) continue;
      this.#drawn.delete(editor);
      this.#types.forEach((type) => editor.setDecorations(type, []));
    }
  }
}

const areSame = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i].start && end === b[i].end);

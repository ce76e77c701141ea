import * as vscode from "vscode";
import type { EntityLabel } from "../../engine";
import type { AnnotatedDocument, AnnotationService } from "../annotations/annotationService";
import { readSettings } from "../settings";
import { toRange } from "../util/convert";
import type { ProjectLabels } from "./projectLabels";

/** Draws the names of the project's own types, each in its colour. */
export class LabelDecorations implements vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #labels: ProjectLabels;
  readonly #types = new Map<string, vscode.TextEditorDecorationType>();
  readonly #subscriptions: vscode.Disposable;

  constructor(service: AnnotationService, labels: ProjectLabels) {
    this.#service = service;
    this.#labels = labels;
    this.#subscriptions = vscode.Disposable.from(
      labels.onDidChange(() => this.#remake()),
      service.onDidChange((annotated) => !annotated.provisional && this.#draw(annotated)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#drawAll()),
      vscode.workspace.onDidChangeConfiguration(
        (event) => event.affectsConfiguration("readout.marks") && this.#drawAll(),
      ),
    );
    this.#remake();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#types.forEach((type) => type.dispose());
  }

  #remake(): void {
    this.#types.forEach((type) => type.dispose());
    this.#types.clear();
    for (const label of this.#labels.labels.entities) {
      this.#types.set(label.name, vscode.window.createTextEditorDecorationType(styleOf(label)));
    }
    this.#drawAll();
  }

  #drawAll(): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      const annotated = this.#service.peek(document);
      if (annotated) this.#draw(annotated);
    }
  }

  #draw({ document, set }: AnnotatedDocument): void {
    if (this.#types.size === 0) return;
    const { marksShown } = readSettings(document);
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document !== document) continue;
      for (const [name, type] of this.#types) {
        const mentions = set.entities
          .filter((entity) => marksShown && (entity.type as string) === name)
          .flatMap((entity) => entity.mentions);
        editor.setDecorations(
          type,
          mentions.map((mention) => toRange(document, mention)),
        );
      }
    }
  }
}

function styleOf({ color }: EntityLabel): vscode.DecorationRenderOptions {
  const line = (value: string) =>
    `underline solid 2px ${value}; text-underline-offset: 3px; text-decoration-skip-ink: none`;
  return {
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    textDecoration: line("var(--vscode-textLink-foreground)"),
    ...(color && {
      light: { textDecoration: line(color.light) },
      dark: { textDecoration: line(color.dark) },
    }),
  };
}

import * as vscode from "vscode";
import type { AnnotationSet, EntityLabel, LabelColor, Span } from "../../../engine";
import type { AnnotatedDocument, AnnotationService } from "../../core/annotations/annotationService";
import { allTargets, attributesOf, spanOf } from "../../core/decisions/target";
import type { ProjectLabels } from "../../core/labels/projectLabels";
import { readSettings } from "../../core/settings";
import { toRange } from "../../core/util/convert";

/** Draws the names of the project's own types, and the marks with one of its attributes, each in its colour. */
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
    const { entities, attributes } = this.#labels.labels;
    entities.forEach((label, i) =>
      this.#types.set(entityKey(label.name), vscode.window.createTextEditorDecorationType(styleOf(label, i))),
    );
    for (const { name, color } of attributes)
      if (color)
        this.#types.set(attributeKey(name), vscode.window.createTextEditorDecorationType(tintOf(color)));
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
    const { marks, marksShown } = readSettings(document);
    const spans = marksShown && marks.own ? spansByKey(set) : new Map<string, Span[]>();
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document !== document) continue;
      for (const [key, type] of this.#types) {
        editor.setDecorations(
          type,
          (spans.get(key) ?? []).map((span) => toRange(document, span)),
        );
      }
    }
  }
}

const entityKey = (type: string): string => `entity ${type}`;
const attributeKey = (name: string): string => `attribute ${name}`;

/** What is to be drawn: mentions by type, and the words of all that has an attribute; "no" counts as not having it. */
function spansByKey(set: AnnotationSet): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  const add = (key: string, span: Span) => {
    const known = spans.get(key);
    if (known) known.push(span);
    else spans.set(key, [span]);
  };
  for (const { type, mentions } of set.entities)
    for (const mention of mentions) add(entityKey(type), mention);
  for (const target of allTargets(set))
    for (const [name, value] of Object.entries(attributesOf(target) ?? {}))
      if (value !== false) add(attributeKey(name), spanOf(target));
  return spans;
}

/** A border of the colour around the words, and its tint behind them, through which the text stays legible. */
function tintOf({ light, dark }: LabelColor): vscode.DecorationRenderOptions {
  const style = (color: string) => ({ backgroundColor: `${wide(color)}22`, border: `1px solid ${color}` });
  return {
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    borderRadius: "2px",
    light: style(light),
    dark: style(dark),
  };
}

/** `#rgb` as `#rrggbb`. */
const wide = (color: string): string =>
  color.length === 4 ? color.replace(/[\da-f]/giu, (digit) => digit + digit) : color;

/** Labels of the same colour, or of none that the eye tells apart, differ by their lines. */
const LINES = ["solid 3px", "wavy 1.5px", "double 3px", "dashed 3px", "dotted 3px"];

function styleOf({ color }: EntityLabel, index: number): vscode.DecorationRenderOptions {
  const line = (value: string) =>
    `underline ${LINES[index % LINES.length]} ${value}; text-underline-offset: 3px; text-decoration-skip-ink: none`;
  return {
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    textDecoration: line("var(--vscode-textLink-foreground)"),
    ...(color && {
      light: { textDecoration: line(color.light) },
      dark: { textDecoration: line(color.dark) },
    }),
  };
}

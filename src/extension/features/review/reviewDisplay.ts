import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { AnnotatedDocument, AnnotationService } from "../../core/annotations/annotationService";
import { spanOf, type Target } from "../../core/decisions/target";
import { nameOfDocument, toRange } from "../../core/util/convert";
import { colorOf } from "../../manifest/colors";
import { Command } from "../../manifest/commands";
import { shorten } from "../../words/shorten";
import type { ReviewMode } from "./reviewMode";
import { keysInWords, progressInWords, proposalInShort, proposalInWords, wordsOfTarget } from "./reviewWords";
import { escapeIcons } from "../../words/icons";

const color = (id: string) => new vscode.ThemeColor(id);

/** Shows the step that the review stands at: frames in the text, what is proposed beside the first, progress in the status bar. */
export class ReviewDisplay implements vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #review: ReviewMode;
  readonly #progress = item("readout.review", vscode.StatusBarAlignment.Left, 10_000);
  readonly #proposal = item("readout.proposal", vscode.StatusBarAlignment.Left, -1);
  readonly #frame = vscode.window.createTextEditorDecorationType({
    backgroundColor: color(colorOf("currentBackground")),
    outline: "2px solid",
    outlineColor: color(colorOf("currentBorder")),
    overviewRulerColor: color(colorOf("currentBorder")),
    overviewRulerLane: vscode.OverviewRulerLane.Full,
  });
  /** The other words that belong to it: mentions of the same name, what was said, further words for a meeting. */
  readonly #part = vscode.window.createTextEditorDecorationType({
    outline: "1px dashed",
    outlineColor: color(colorOf("currentBorder")),
  });
  /** A line of its own in the space under the mark: the words keep their places. */
  readonly #beside = vscode.window.createTextEditorDecorationType({
    before: { textDecoration: `none; ${styleOfNote()}` },
  });
  readonly #subscriptions: vscode.Disposable;

  constructor(service: AnnotationService, review: ReviewMode) {
    this.#service = service;
    this.#review = review;
    this.#progress.name = l10n.t("Readout: Review");
    this.#proposal.name = l10n.t("Readout: Proposal under Review");
    this.#subscriptions = vscode.Disposable.from(
      this.#progress,
      this.#proposal,
      this.#frame,
      this.#part,
      this.#beside,
      review.onDidChange(() => this.#show()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#show()),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show(): void {
    const { document } = this.#review;
    const annotated = document && this.#service.peek(document);
    const step = annotated ? this.#review.step(annotated) : [];
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === document && annotated && step.length > 0)
        this.#frameIn(editor, annotated, step);
      else [this.#frame, this.#part, this.#beside].forEach((type) => editor.setDecorations(type, []));
    }
    if (annotated) this.#tell(annotated, step);
    else [this.#progress, this.#proposal].forEach((one) => one.hide());
  }

  #frameIn(editor: vscode.TextEditor, { index, source }: AnnotatedDocument, step: readonly Target[]): void {
    const { document } = editor;
    const [first] = step;
    const span = spanOf(first);
    editor.setDecorations(this.#frame, [toRange(document, span)]);
    const parts = [...step.slice(1).map(spanOf), ...partsOf(first)].filter(
      ({ start, end }) => start !== span.start || end !== span.end,
    );
    editor.setDecorations(
      this.#part,
      parts.map((part) => toRange(document, part)),
    );
    const { start } = toRange(document, span);
    const contentText = proposalInShort(step, index, source);
    editor.setDecorations(this.#beside, [
      { range: new vscode.Range(start, start), renderOptions: { before: { contentText } } },
    ]);
  }

  #tell(annotated: AnnotatedDocument, step: readonly Target[]): void {
    if (!this.#review.isActive) {
      const name = nameOfDocument(annotated.document.uri);
      this.#proposal.hide();
      this.#progress.backgroundColor = undefined;
      this.#progress.text = `$(debug-pause) ${l10n.t("Review of {0} waits", escapeIcons(name))}`;
      this.#progress.accessibilityInformation = undefined;
      this.#progress.tooltip = l10n.t("Go back to the review of {0}", name);
      this.#progress.command = { command: Command.startReview, title: "", arguments: ["back"] };
      this.#progress.show();
      return;
    }
    const progress = this.#review.progress(annotated);
    const { decided, open, hidden } = progress;
    this.#progress.backgroundColor = color("statusBarItem.warningBackground");
    // Short: what is long does not fit into a narrow window's status bar.
    this.#progress.text = `$(checklist) ${decided}/${decided + open.length + hidden.length}`;
    this.#progress.accessibilityInformation = { label: l10n.t("Review: {0}", progressInWords(progress)) };
    this.#progress.tooltip = [
      l10n.t("Review: {0}", progressInWords(progress)),
      keysInWords(),
      hidden.length > 0 ? l10n.t("A filter hides {0} that are left.", hidden.length) : "",
      l10n.t("Click to end the review."),
    ]
      .filter(Boolean)
      .join("\n");
    this.#progress.command = Command.stopReview;
    this.#progress.show();
    if (step.length === 0) return this.#proposal.hide();
    const { index, source } = annotated;
    const words = wordsOfTarget(step[0], index, source);
    const whole = `${words} · ${proposalInWords(step, index, source)}`;
    // A long one would push the counts out of the status bar.
    this.#proposal.text = `$(arrow-right) ${escapeIcons(shorten(whole, 64))}`;
    this.#proposal.tooltip = whole;
    this.#proposal.accessibilityInformation = { label: l10n.t("Proposed: {0}", whole) };
    this.#proposal.show();
  }
}

/** Style sheet of the note: out of the flow of the text, under the beginning of the mark. */
const styleOfNote = (): string =>
  [
    "position: absolute",
    "z-index: 3",
    "transform: translateY(2.15em)",
    "padding: 0 4px",
    "border-radius: 3px",
    "font: 10.5px/13px var(--monaco-font, system-ui, sans-serif)",
    "white-space: nowrap",
    "color: var(--vscode-editorHoverWidget-foreground)",
    "background: var(--vscode-editorHoverWidget-background)",
    `outline: 1px solid var(--vscode-${colorOf("currentBorder").replace(/\./gu, "-")})`,
  ].join("; ");

const item = (id: string, side: vscode.StatusBarAlignment, priority: number): vscode.StatusBarItem =>
  vscode.window.createStatusBarItem(id, side, priority);

function partsOf(target: Target) {
  switch (target.kind) {
    case "mention":
      return [];
    case "statement":
      return [...target.statement.cue, ...target.statement.content];
    case "meeting":
      return target.meeting.mentions;
  }
}

import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { AnnotatedDocument, AnnotationService } from "../../core/annotations/annotationService";
import { spanOf, type Target } from "../../core/decisions/target";
import { nameOfDocument, toRange } from "../../core/util/convert";
import { colorOf } from "../../manifest/colors";
import { Command } from "../../manifest/commands";
import { shorten } from "../../words/shorten";
import type { ReviewMode } from "./reviewMode";
import { keysInWords, proposalInWords, wordsOfTarget } from "./reviewWords";
import { escapeIcons } from "../../words/icons";

const color = (id: string) => new vscode.ThemeColor(id);

/** Shows the proposal that the review stands at: a frame in the text, what is proposed behind the line and below. */
export class ReviewDisplay implements vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #review: ReviewMode;
  readonly #progress = item("readout.review", vscode.StatusBarAlignment.Right, 91);
  readonly #proposal = item("readout.proposal", vscode.StatusBarAlignment.Left, -1);
  readonly #frame = vscode.window.createTextEditorDecorationType({
    backgroundColor: color(colorOf("currentBackground")),
    outline: "2px solid",
    outlineColor: color(colorOf("currentBorder")),
    overviewRulerColor: color(colorOf("currentBorder")),
    overviewRulerLane: vscode.OverviewRulerLane.Full,
  });
  /** The other words that belong to it: what was said, further words for a meeting. */
  readonly #part = vscode.window.createTextEditorDecorationType({
    outline: "1px dashed",
    outlineColor: color(colorOf("currentBorder")),
  });
  readonly #behind = vscode.window.createTextEditorDecorationType({
    after: { margin: "0 0 0 2em", color: color("editorCodeLens.foreground"), fontStyle: "italic" },
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
      this.#behind,
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
    const target = annotated && this.#review.current(annotated);
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === document && target) this.#frameIn(editor, annotated, target);
      else [this.#frame, this.#part, this.#behind].forEach((type) => editor.setDecorations(type, []));
    }
    if (annotated) this.#tell(annotated, target);
    else [this.#progress, this.#proposal].forEach((one) => one.hide());
  }

  #frameIn(editor: vscode.TextEditor, { index, source }: AnnotatedDocument, target: Target): void {
    const { document } = editor;
    const span = spanOf(target);
    editor.setDecorations(this.#frame, [toRange(document, span)]);
    const parts = partsOf(target).filter(({ start, end }) => start !== span.start || end !== span.end);
    editor.setDecorations(
      this.#part,
      parts.map((part) => toRange(document, part)),
    );
    const { end } = document.lineAt(document.positionAt(span.start)).range;
    const contentText = proposalInWords(target, index, source);
    editor.setDecorations(this.#behind, [
      { range: new vscode.Range(end, end), renderOptions: { after: { contentText } } },
    ]);
  }

  #tell(annotated: AnnotatedDocument, target: Target | undefined): void {
    const { open, decided, hidden } = this.#review.progress(annotated);
    if (!this.#review.isActive) {
      const name = nameOfDocument(annotated.document.uri);
      this.#proposal.hide();
      this.#progress.backgroundColor = undefined;
      this.#progress.text = `$(debug-pause) ${l10n.t("Review of {0} waits", escapeIcons(name))}`;
      this.#progress.tooltip = l10n.t("Go back to the review of {0}", name);
      this.#progress.command = { command: Command.startReview, title: "", arguments: ["back"] };
      this.#progress.show();
      return;
    }
    const counts =
      hidden.length === 0
        ? l10n.t("Review: {0} decided, {1} to go", decided, open.length)
        : l10n.t("Review: {0} decided, {1} to go, {2} hidden", decided, open.length, hidden.length);
    this.#progress.backgroundColor = color("statusBarItem.warningBackground");
    this.#progress.text = `$(checklist) ${counts}`;
    this.#progress.tooltip = [
      keysInWords(),
      hidden.length > 0 ? l10n.t("A filter hides {0} that are left.", hidden.length) : "",
      l10n.t("Click to end the review."),
    ]
      .filter(Boolean)
      .join("\n");
    this.#progress.command = Command.stopReview;
    this.#progress.show();
    if (!target) return this.#proposal.hide();
    const { index, source } = annotated;
    const words = wordsOfTarget(target, index, source);
    const whole = `${words} · ${proposalInWords(target, index, source)}`;
    // A long one would push the counts out of the status bar.
    this.#proposal.text = `$(arrow-right) ${escapeIcons(shorten(whole, 64))}`;
    this.#proposal.tooltip = whole;
    this.#proposal.accessibilityInformation = { label: l10n.t("Proposed: {0}", whole) };
    this.#proposal.show();
  }
}

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

import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { AnnotatedDocument, AnnotationService } from "../annotations/annotationService";
import { Command, Context } from "../contributions";
import { keyOf, spanOf, type Target } from "../decisions/target";
import type { ActiveDocument } from "../documents/activeDocument";
import type { ContextKeys } from "../util/contextKeys";
import { EVERYTHING, progressOf, type Progress, type ReviewFilter } from "./queue";

/** Walking through what is proposed, one by one: on or off, what it shows, and how far it is. */
export class ReviewMode implements vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #active: ActiveDocument;
  readonly #keys: ContextKeys;
  readonly #item: vscode.StatusBarItem;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChange = this.#changed.event;
  #isOn = false;
  #filter = EVERYTHING;
  #current: string | undefined;

  constructor(service: AnnotationService, active: ActiveDocument, keys: ContextKeys) {
    this.#service = service;
    this.#active = active;
    this.#keys = keys;
    this.#item = vscode.window.createStatusBarItem("readout.review", vscode.StatusBarAlignment.Right, 91);
    this.#item.name = l10n.t("Readout: Review");
    this.#item.command = Command.stopReview;
    this.#item.backgroundColor = new vscode.ThemeColor("statusBarItem.warningBackground");
    keys.set(Context.review, false);
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      this.#changed,
      active.onDidChange(() => this.#update()),
      service.onDidChange(({ document, provisional }) => {
        if (!provisional && document === active.current) this.#update();
      }),
    );
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  set isOn(on: boolean) {
    this.#isOn = on;
    this.#keys.set(Context.review, on);
    this.#update();
    this.#changed.fire();
  }

  get filter(): ReviewFilter {
    return this.#filter;
  }

  set filter(filter: ReviewFilter) {
    this.#filter = filter;
    this.#update();
    this.#changed.fire();
  }

  progress({ set, reviewed }: AnnotatedDocument): Progress {
    return progressOf(set, reviewed, this.#filter);
  }

  /** The next undecided proposal from the offset on, round the end; `from` itself counts with `inclusive`. */
  next(annotated: AnnotatedDocument, from: number, direction: 1 | -1): Target | undefined {
    const { open } = this.progress(annotated);
    const at = open.findIndex((target) => keyOf(target) === this.#current);
    if (at >= 0) return open[(at + direction + open.length) % open.length];
    return direction === 1
      ? (open.find((target) => spanOf(target).start >= from) ?? open[0])
      : (open.findLast((target) => spanOf(target).end <= from) ?? open.at(-1));
  }

  /** The proposal that the review stands at; a decision by key is about it. */
  set current(target: Target | undefined) {
    this.#current = target && keyOf(target);
  }

  /** The one that the review stands at, if the selection still is on it. */
  currentIn({ set, reviewed }: AnnotatedDocument, offset: number): Target | undefined {
    return progressOf(set, reviewed, EVERYTHING).open.find(
      (target) => keyOf(target) === this.#current && spanOf(target).start === offset,
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const document = this.#active.current;
    const annotated = document && this.#service.peek(document);
    if (!this.#isOn || !annotated) return this.#item.hide();
    const { open, decided } = this.progress(annotated);
    this.#item.text = `$(checklist) ${l10n.t("Review: {0} decided, {1} to go", decided, open.length)}`;
    this.#item.tooltip = l10n.t(
      "Readout reviews: A accepts, R rejects, T changes the type, S the speaker, N and P go on and back, U undoes, Q ends. Click to end.",
    );
    this.#item.show();
  }
}

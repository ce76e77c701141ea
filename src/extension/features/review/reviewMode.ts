import * as vscode from "vscode";
import type { AnnotatedDocument, AnnotationService } from "../../core/annotations/annotationService";
import { keyOf, spanOf, type Target } from "../../core/decisions/target";
import type { ActiveDocument } from "../../core/documents/activeDocument";
import type { ContextKeys } from "../../core/util/contextKeys";
import { Delayer } from "../../core/util/delayer";
import { Context } from "../../manifest/contexts";
import {
  EVERYTHING,
  narrows,
  type Progress,
  progressOf,
  type ReviewFilter,
  type Step,
  stepWith,
} from "./queue";

/**
 * Walking through what is proposed in one document, one by one: which document, what the walk shows, and where it
 * stands. While another document is active the review waits; it ends with the last tab that shows its document.
 */
export class ReviewMode implements vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #active: ActiveDocument;
  readonly #keys: ContextKeys;
  readonly #changed = new vscode.EventEmitter<void>();
  /** A tab that moves to another group is closed and opened. */
  readonly #delayer = new Delayer(100);
  readonly #subscriptions: vscode.Disposable;
  readonly #walkChanged = new vscode.EventEmitter<void>();
  /** It began, ended, waits, goes on, or stands elsewhere. */
  readonly onDidChange = this.#changed.event;
  /** Other proposals are walked through: it began or ended, or has another filter. */
  readonly onDidChangeWalk = this.#walkChanged.event;
  #document: vscode.TextDocument | undefined;
  #filter: { readonly document: vscode.TextDocument; readonly filter: ReviewFilter } | undefined;
  #current: Target | undefined;
  /** It stands at one mention only, not at the name with all that are left. */
  #isAlone = false;
  #isActive = false;
  /** What was decided, the latest last, so that undoing comes back to it. */
  #trail: Target[] = [];
  #known: { readonly annotated: AnnotatedDocument; filter: ReviewFilter; progress: Progress } | undefined;

  constructor(service: AnnotationService, active: ActiveDocument, keys: ContextKeys) {
    this.#service = service;
    this.#active = active;
    this.#keys = keys;
    const update = () => this.#update();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor(update),
      active.onDidChange(update),
      this.#delayer,
      vscode.window.tabGroups.onDidChangeTabs(() => this.#delayer.run(() => this.#endIfClosed())),
      vscode.workspace.onDidCloseTextDocument(() => this.#endIfClosed()),
      service.onDidClose((document) => document === this.#document && this.end()),
      service.onDidChange(({ document, provisional }) => {
        if (document === this.#document && !provisional) this.#changed.fire();
      }),
      vscode.window.onDidChangeTextEditorSelection((event) => this.#follow(event)),
    );
    this.#update();
  }

  /** The document that is being reviewed. */
  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** The active editor shows the reviewed document: single keys decide. */
  get isActive(): boolean {
    return this.#isActive;
  }

  start(document: vscode.TextDocument): void {
    if (document === this.#document) return;
    if (this.#document) this.end();
    this.#document = document;
    this.#update();
    this.#walkChanged.fire();
    this.#changed.fire();
  }

  end(): void {
    if (this.#filter?.document === this.#document) this.#filter = undefined;
    this.#document = undefined;
    this.#current = undefined;
    this.#trail = [];
    this.#update();
    this.#walkChanged.fire();
    this.#changed.fire();
  }

  filterOf(document: vscode.TextDocument): ReviewFilter {
    return this.#filter?.document === document ? this.#filter.filter : EVERYTHING;
  }

  setFilter(document: vscode.TextDocument, filter: ReviewFilter): void {
    this.#filter = narrows(filter) ? { document, filter } : undefined;
    this.#update();
    this.#walkChanged.fire();
    this.#changed.fire();
  }

  progress(annotated: AnnotatedDocument): Progress {
    const filter = this.filterOf(annotated.document);
    if (this.#known?.annotated !== annotated || this.#known.filter !== filter) {
      const progress = progressOf(annotated.set, annotated.reviewed, filter);
      this.#known = { annotated, filter, progress };
    }
    return this.#known.progress;
  }

  /** The next step after or before the one that the review stands at, or the offset, round the end; by its first proposal. */
  next(annotated: AnnotatedDocument, offset: number, direction: 1 | -1): Target | undefined {
    const { open, steps } = this.progress(annotated);
    const isOn = annotated.document === this.#document;
    const current = isOn ? this.#current : undefined;
    const step = current && stepWith(steps, current);
    if (step) return steps[(steps.indexOf(step) + direction + steps.length) % steps.length][0];
    if (isOn && this.filterOf(annotated.document).order === "steps")
      return steps.at(direction === 1 ? 0 : -1)?.[0];
    const from = current ? spanOf(current).start : offset;
    return direction === 1
      ? (open.find((target) => spanOf(target).start >= from) ?? open[0])
      : (open.findLast((target) => spanOf(target).end <= from) ?? open.at(-1));
  }

  /** The undecided proposal that the review stands at; a decision by key is about it. */
  current(annotated: AnnotatedDocument): Target | undefined {
    const current = annotated.document === this.#document ? this.#current : undefined;
    if (!current) return undefined;
    const { open, hidden } = this.progress(annotated);
    const same = (target: Target) => keyOf(target) === keyOf(current);
    return open.find(same) ?? hidden.find(same);
  }

  /** What a key decides: the proposal that the review stands at, with all that is left of its name unless it is alone. */
  step(annotated: AnnotatedDocument): readonly Target[] {
    const current = this.current(annotated);
    if (!current) return [];
    return (this.#isAlone ? undefined : this.#stepAround(annotated)) ?? [current];
  }

  /** One mention of the name that the review stands at: the same, or, where that is alone already, the next. */
  nextAlone(annotated: AnnotatedDocument): Target | undefined {
    const current = this.current(annotated);
    const step = current && this.#stepAround(annotated);
    if (!step || !this.#isAlone) return current;
    const at = step.findIndex((target) => keyOf(target) === keyOf(current));
    return step[(at + 1) % step.length];
  }

  #stepAround(annotated: AnnotatedDocument): Step | undefined {
    return this.#current && stepWith(this.progress(annotated).steps, this.#current);
  }

  /** Makes the review stand at a proposal, `alone` or with all that is left of its name; none: where it ended. */
  stand(target: Target | undefined, alone = false): void {
    this.#current = target;
    this.#isAlone = alone;
    this.#changed.fire();
  }

  /** Remembers that the proposal was decided. */
  leave(target: Target): void {
    this.#trail.push(target);
  }

  /** The latest that was decided and is open again. */
  comeBack(annotated: AnnotatedDocument, wasOpen: ReadonlySet<string>): Target | undefined {
    const again = this.progress(annotated).open.filter((target) => !wasOpen.has(keyOf(target)));
    const left = this.#trail.findLast((one) => again.some((target) => keyOf(target) === keyOf(one)));
    if (left) this.#trail = this.#trail.slice(0, this.#trail.lastIndexOf(left));
    return again.find((target) => left && keyOf(target) === keyOf(left)) ?? again[0];
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Who puts the cursor on another undecided proposal wants to decide on that one. */
  #follow({ textEditor, kind }: vscode.TextEditorSelectionChangeEvent): void {
    const { document, selection } = textEditor;
    if (document !== this.#document || kind === undefined) return;
    if (kind === vscode.TextEditorSelectionChangeKind.Command) return;
    const annotated = this.#service.peek(document);
    if (!annotated || annotated.provisional) return;
    const offset = document.offsetAt(selection.active);
    const holds = (target: Target) => spanOf(target).start <= offset && offset <= spanOf(target).end;
    const current = this.current(annotated);
    if (current && holds(current)) return;
    const [here] = this.progress(annotated)
      .open.filter(holds)
      .sort((a, b) => lengthOf(a) - lengthOf(b));
    if (here) this.stand(here, true);
  }

  #endIfClosed(): void {
    if (this.#filter?.document.isClosed) this.#filter = undefined;
    const document = this.#document;
    if (document && (document.isClosed || !isInATab(document))) this.end();
  }

  #update(): void {
    const shown = vscode.window.activeTextEditor?.document;
    const active = this.#active.current;
    this.#keys.set(Context.reviewing, this.#document !== undefined);
    this.#keys.set(Context.reviewFiltered, active !== undefined && narrows(this.filterOf(active)));
    const isActive = this.#document !== undefined && shown === this.#document;
    this.#keys.set(Context.review, isActive);
    if (isActive === this.#isActive) return;
    this.#isActive = isActive;
    this.#changed.fire();
  }
}

const lengthOf = (target: Target): number => spanOf(target).end - spanOf(target).start;

/** True if a tab shows the document, alone or beside another version of it. */
function isInATab({ uri }: vscode.TextDocument): boolean {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => {
      const shown =
        input instanceof vscode.TabInputText
          ? [input.uri]
          : input instanceof vscode.TabInputTextDiff
            ? [input.original, input.modified]
            : [];
      return shown.some((one) => one.toString() === uri.toString());
    });
}

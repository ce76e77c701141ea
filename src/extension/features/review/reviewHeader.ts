import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { AnnotatedDocument, AnnotationService } from "../../core/annotations/annotationService";
import { keyOf } from "../../core/decisions/target";
import type { ActiveDocument } from "../../core/documents/activeDocument";
import { Delayer } from "../../core/util/delayer";
import type { AnnotationTree } from "../../shown/tree/annotationTree";
import { narrows, type Progress } from "./queue";
import type { ReviewMode } from "./reviewMode";
import { filterInWords, keysInWords, progressInWords } from "./reviewWords";

/** Says over the rows of the Review view how far it is, what its filter hides and what the keys do, and selects the current row. */
export class ReviewHeader implements vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #active: ActiveDocument;
  readonly #review: ReviewMode;
  readonly #tree: AnnotationTree;
  readonly #delayer = new Delayer(80);
  readonly #subscriptions: vscode.Disposable;

  constructor(service: AnnotationService, active: ActiveDocument, review: ReviewMode, tree: AnnotationTree) {
    this.#service = service;
    this.#active = active;
    this.#review = review;
    this.#tree = tree;
    const later = () => this.#delayer.run(() => void this.#show());
    this.#subscriptions = vscode.Disposable.from(
      this.#delayer,
      review.onDidChange(later),
      active.onDidChange(later),
      tree.view.onDidChangeVisibility(later),
      service.onDidChange(({ document, provisional }) => {
        if (!provisional && document === active.current) later();
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #show(): Promise<void> {
    const document = this.#active.current;
    const annotated = document && this.#service.peek(document);
    const filter = document && this.#review.filterOf(document);
    this.#tree.view.description = filter && narrows(filter) ? filterInWords(filter) : undefined;
    // Over an empty tree the welcome text says it, with a link.
    this.#tree.headline = annotated ? this.#headline(annotated) : "";
    const target = annotated && this.#review.current(annotated);
    if (target && this.#review.isActive) await this.#tree.selectAbout(keyOf(target));
  }

  #headline(annotated: AnnotatedDocument): string {
    const progress = this.#review.progress(annotated);
    if (progress.open.length === 0 && progress.decided === 0) return "";
    const isOn = this.#review.document === annotated.document;
    const isShown = isOn || progress.decided > 0;
    return [
      isShown && l10n.t("{0}.", progressInWords(progress)),
      this.#state(progress, isOn),
      isOn && keysInWords(),
    ]
      .filter(Boolean)
      .join("\n");
  }

  #state({ open, hidden }: Progress, isOn: boolean): string {
    if (hidden.length > 0)
      return open.length === 0
        ? l10n.t("All that the filter shows is decided; {0} others are left.", hidden.length)
        : l10n.t("A filter shows {0} and hides {1} of those that are left.", open.length, hidden.length);
    if (open.length > 0) return "";
    return isOn
      ? l10n.t("Nothing is left to decide. Q or Esc ends the review.")
      : l10n.t("Nothing is left to decide.");
  }
}

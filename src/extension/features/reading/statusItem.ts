import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { AnnotationService } from "../../core/annotations/annotationService";
import type { ActiveDocument } from "../../core/documents/activeDocument";
import { Command } from "../../manifest/commands";
import { genreInWords } from "../../words/typeWords";
import { originInWords } from "../../words/originWords";
import { meetingsInWords, namesInWords, statementsInWords } from "../../words/countWords";

/** Counts of the active document in the status bar; a click shows the trees. */
export class StatusItem implements vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #active: ActiveDocument;
  readonly #item: vscode.StatusBarItem;
  readonly #subscriptions: vscode.Disposable;

  constructor(service: AnnotationService, active: ActiveDocument) {
    this.#service = service;
    this.#active = active;
    this.#item = vscode.window.createStatusBarItem("readout.counts", vscode.StatusBarAlignment.Right, 90);
    this.#item.name = l10n.t("Readout: Counts");
    this.#item.command = Command.focusViews;
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      active.onDidChange(() => this.#update()),
      service.onDidChange(({ document, provisional }) => {
        if (!provisional && document === active.current) this.#update();
      }),
    );
    this.#update();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const document = this.#active.current;
    const set = document && this.#service.peek(document)?.set;
    if (!set) return this.#item.hide();
    const names = set.entities.filter(({ type }) =>
      ["person", "organization", "place"].includes(type),
    ).length;
    this.#item.text = `$(organization) ${set.meetings.length}  $(quote) ${set.statements.length}  $(account) ${names}`;
    const { genre } = set;
    if (genre) this.#item.text = `${genreInWords(genre)}  ${this.#item.text}`;
    const words = [
      genre && genreInWords(genre),
      meetingsInWords(set.meetings.length),
      statementsInWords(set.statements.length),
      l10n.t("{0} of people, organizations and places", namesInWords(names)),
      ...originInWords(set.origin),
    ]
      .filter(Boolean)
      .join(", ");
    this.#item.tooltip = l10n.t("Readout: {0}", words);
    this.#item.accessibilityInformation = { label: l10n.t("Readout: {0}", words) };
    this.#item.show();
  }
}

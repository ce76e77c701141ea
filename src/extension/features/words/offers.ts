import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { lineOfEntry, type Span, withEntry, type WordEntry } from "../../../engine";
import type { Core } from "../../core/core";
import { readSettings } from "../../core/settings";
import { Command } from "../../manifest/commands";
import { entryOfVerdict, type Lexicons } from "./suggest";

/** A line that the last correction could teach, and where that was made. */
export interface Offer {
  readonly document: vscode.TextDocument;
  readonly entry: WordEntry;
  readonly span: Span;
}

/** Offers, after a correction by hand, to teach it to the folder: in the status bar, until the next one. */
export class Offers implements vscode.Disposable {
  readonly #core: Pick<Core, "service" | "decisions" | "words">;
  readonly #lexicons: () => Promise<Lexicons>;
  readonly #item = vscode.window.createStatusBarItem("readout.teach", vscode.StatusBarAlignment.Right, 89);
  /** Ids of the decisions that each document had. */
  readonly #known = new WeakMap<vscode.TextDocument, ReadonlySet<string>>();
  readonly #subscriptions: vscode.Disposable;
  #offer: Offer | undefined;

  constructor(core: Pick<Core, "service" | "decisions" | "words">, lexicons: () => Promise<Lexicons>) {
    this.#core = core;
    this.#lexicons = lexicons;
    this.#item.name = l10n.t("Readout: Teach a Correction");
    this.#item.command = { command: Command.teachWords, title: "", arguments: [{ answer: "offer" }] };
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      core.decisions.onDidChange(({ document, byPerson }) => void this.#look(document, byPerson)),
      core.words.onDidChange(() => this.#show(this.#offer)),
      vscode.window.onDidChangeActiveTextEditor(() => this.#show(this.#offer)),
    );
  }

  /** What is offered now for the document. */
  of(document: vscode.TextDocument): Offer | undefined {
    return this.#offer?.document === document ? this.#offer : undefined;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #look(document: vscode.TextDocument, byPerson: boolean): Promise<void> {
    const { live } = this.#core.decisions.of(document);
    const before = this.#known.get(document) ?? new Set();
    this.#known.set(document, new Set(live.map(({ id, time }) => `${id} ${time}`)));
    const fresh = live.filter(({ id, time }) => !before.has(`${id} ${time}`));
    if (!byPerson) return;
    // Many at once are no correction of one thing.
    if (fresh.length === 0 || fresh.length > 2 || !readSettings(document.uri).offersWords)
      return this.#show(undefined);
    const lexicons = await this.#lexicons();
    const annotated = this.#core.service.peek(document);
    if (!annotated) return;
    for (const { verdict } of fresh) {
      const found = entryOfVerdict(verdict, annotated, lexicons);
      if (found) return this.#show({ document, ...found });
    }
    this.#show(undefined);
  }

  #show(offer: Offer | undefined): void {
    const list = offer && this.#core.words.of(offer.document.uri);
    const isNews =
      offer &&
      vscode.workspace.getWorkspaceFolder(offer.document.uri) &&
      withEntry(list ?? "", offer.entry) !== list;
    this.#offer = isNews ? offer : undefined;
    if (!this.#offer || vscode.window.activeTextEditor?.document !== this.#offer.document)
      return this.#item.hide();
    const line = lineOfEntry(this.#offer.entry);
    this.#item.text = `$(mortar-board) ${line}`;
    const words = l10n.t("Readout: teach this correction to the folder: {0}", line);
    this.#item.tooltip = l10n.t("{0}. First shows what it would change.", words);
    this.#item.accessibilityInformation = { label: words, role: "button" };
    this.#item.show();
  }
}

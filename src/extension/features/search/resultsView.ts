import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Core } from "../../core/core";
import { Throttle } from "../../core/util/throttle";
import { Command } from "../../manifest/commands";
import { Context } from "../../manifest/contexts";
import { RESULTS_VIEW } from "../../manifest/viewNames";
import { opening, treeItem } from "../../shown/tree/treeItem";
import { documentsInWords, foundInDocuments } from "../../words/countWords";
import { type ResultNode, resultNodes } from "./resultNodes";
import type { GroupedBy, Results } from "./results";
import type { SavedSearches } from "./savedSearches";

/** So many are listed; the view says how many there are. */
const MOST_LISTED = 2000;
/** Milliseconds in which changes of the folder are shown together. */
const TOGETHER = 300;

/** The tree of what a search found, true of the documents as they stand, and of the searches that are kept. */
export class ResultsView implements vscode.TreeDataProvider<ResultNode>, vscode.Disposable {
  readonly view: vscode.TreeView<ResultNode>;
  readonly #core: Pick<Core, "corpus" | "keys">;
  readonly #saved: SavedSearches;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #throttle = new Throttle(TOGETHER);
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChangeTreeData = this.#changed.event;
  #results: Results | undefined;
  #by: GroupedBy = "document";
  #roots: readonly ResultNode[] | undefined;

  constructor(core: Pick<Core, "corpus" | "keys">, saved: SavedSearches) {
    this.#core = core;
    this.#saved = saved;
    this.view = vscode.window.createTreeView(RESULTS_VIEW, {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
    });
    this.#subscriptions = vscode.Disposable.from(
      this.view,
      this.#changed,
      this.#throttle,
      core.corpus.onDidChange(() => {
        if (this.#results) this.#throttle.run(() => void this.#searchAgain());
      }),
    );
    this.refresh();
  }

  get results(): Results | undefined {
    return this.#results;
  }

  get roots(): readonly ResultNode[] {
    return (this.#roots ??= resultNodes(this.#results, this.#by, this.#saved.all));
  }

  set by(by: GroupedBy) {
    this.#by = by;
    this.refresh();
  }

  /** Lists what a query finds in a folder. */
  async search(query: string, folder: string): Promise<void> {
    const found = await this.#core.corpus.port.search(query, { folder, limit: MOST_LISTED });
    this.#results = { query, folder, found };
    this.refresh();
  }

  clear(): void {
    this.#results = undefined;
    this.refresh();
  }

  refresh(): void {
    this.#roots = undefined;
    const { keys } = this.#core;
    keys.set(Context.results, this.#results !== undefined);
    keys.set(Context.resultsBySpeaker, this.#by === "speaker");
    this.view.description = this.#results?.query;
    this.view.message = this.#results && messageFor(this.#results);
    this.#changed.fire();
  }

  getChildren(node?: ResultNode): ResultNode[] {
    return [...(node ? node.children : this.roots)];
  }

  getTreeItem(node: ResultNode): vscode.TreeItem {
    const { saved } = node;
    const run = saved && { command: Command.runSavedSearch, title: "", arguments: [saved.name] };
    return treeItem(node, opening(Command.openFound, node) ?? run);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** The folder has changed: rows that are the same keep their place. */
  async #searchAgain(): Promise<void> {
    if (!this.#results) return;
    const { query, folder, found } = this.#results;
    const again = await this.#core.corpus.port.search(query, { folder, limit: MOST_LISTED });
    const isSame = JSON.stringify(again) === JSON.stringify(found);
    if (isSame || this.#results.query !== query || this.#results.folder !== folder) return;
    this.#results = { query, folder, found: again };
    this.refresh();
  }
}

function messageFor({ found: { hits, total, documents } }: Results): string {
  return total === 0
    ? l10n.t("Nothing was found in {0}.", documentsInWords(documents))
    : foundInDocuments(total, hits.length, documents);
}

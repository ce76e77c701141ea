import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Corpus, CorpusStatus } from "../../core/corpus/corpus";
import { Throttle } from "../../core/util/throttle";
import { Command } from "../../manifest/commands";
import { CORPUS_VIEW } from "../../manifest/viewNames";
import type { LoadCountryNames } from "../../shown/cards/countryInWords";
import { opening, treeItem } from "../../shown/tree/treeItem";
import { documentsInWords } from "../../words/countWords";
import {
  actNodes,
  type CorpusNode,
  hitNodes,
  moreNode,
  nameNodes,
  rootNodes,
  unattributedNode,
} from "./corpusNodes";

/** So many rows are made at a time. */
const PAGE = 200;
/** Milliseconds in which changes are shown together. */
const TOGETHER = 500;

/** The tree of what the folders hold: rows are asked for as they are opened. */
export class CorpusView implements vscode.TreeDataProvider<CorpusNode>, vscode.Disposable {
  readonly view: vscode.TreeView<CorpusNode>;
  readonly #corpus: Corpus;
  readonly #loadCountryNames: LoadCountryNames;
  readonly #changed = new vscode.EventEmitter<CorpusNode | undefined>();
  readonly #throttle = new Throttle(TOGETHER);
  readonly #subscriptions: vscode.Disposable;
  /** How many rows below a row are shown, where the person wanted more than a page. */
  readonly #shown = new Map<string, number>();
  /** Rows that were asked for more, by their ids. */
  readonly #parents = new Map<string, CorpusNode>();
  readonly onDidChangeTreeData = this.#changed.event;
  #isStale = false;

  constructor(corpus: Corpus, loadCountryNames: LoadCountryNames) {
    this.#corpus = corpus;
    this.#loadCountryNames = loadCountryNames;
    this.view = vscode.window.createTreeView(CORPUS_VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = vscode.Disposable.from(
      this.view,
      this.#changed,
      this.#throttle,
      corpus.onDidChange((status) => {
        this.view.message = messageFor(status);
        this.view.description = status.documents > 0 ? documentsInWords(status.documents) : undefined;
        this.#isStale = true;
        // While a folder is read, what it holds would be counted over and over.
        if (!status.isReading) this.#throttle.run(() => this.#refresh());
      }),
      this.view.onDidChangeVisibility(() => this.#refresh()),
    );
  }

  async getChildren(parent?: CorpusNode): Promise<CorpusNode[]> {
    const { status, port } = this.#corpus;
    if (!parent) return status.folders.length === 0 ? [] : rootNodes(await port.contents());
    const { below, id } = parent;
    const count = this.#shown.get(id) ?? PAGE;
    switch (below?.kind) {
      case undefined:
        return [];
      case "rows":
        return [...below.rows];
      case "acts":
        return actNodes(id, below.speaker, await port.acts(below.speaker));
      case "hits": {
        const page = await port.selected(below.selection, count);
        return [...hitNodes(id, page.items), ...this.#more(parent, page)];
      }
      case "names": {
        const page = await port.names(below.list, count);
        const countryOf = await this.#loadCountryNames();
        const nodes = [...nameNodes(below.list, page.items, countryOf), ...this.#more(parent, page)];
        if (below.list !== "speakers" || page.total > page.items.length) return nodes;
        const { unattributed } = await port.contents();
        return unattributed > 0 ? [...nodes, unattributedNode(unattributed)] : nodes;
      }
    }
  }

  getTreeItem(node: CorpusNode): vscode.TreeItem {
    const { kind, subject } = node;
    const more = kind === "more" ? { command: Command.moreRows, title: "", arguments: [subject] } : undefined;
    const item = treeItem(node, opening(Command.openFound, node) ?? more);
    if (node.below) item.collapsibleState = vscode.TreeItemCollapsibleState.Collapsed;
    return item;
  }

  /** Shows the next rows below a row. */
  showMore(id: string): void {
    const parent = this.#parents.get(id);
    if (!parent) return;
    this.#shown.set(id, (this.#shown.get(id) ?? PAGE) + PAGE);
    this.#changed.fire(parent);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #more(parent: CorpusNode, page: { readonly items: readonly unknown[]; readonly total: number }) {
    this.#parents.set(parent.id, parent);
    return moreNode(parent, page);
  }

  #refresh(): void {
    if (!this.#isStale || !this.view.visible) return;
    this.#isStale = false;
    this.#changed.fire(undefined);
  }
}

function messageFor({ remaining, isReading }: CorpusStatus): string | undefined {
  if (remaining === 0) return undefined;
  return isReading
    ? l10n.t("Reading: {0} remain.", documentsInWords(remaining))
    : l10n.t("Only a part was read: {0} remain. Read This Folder goes on.", documentsInWords(remaining));
}

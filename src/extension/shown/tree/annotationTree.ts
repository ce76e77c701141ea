import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { AnnotatedDocument, AnnotationService } from "../../core/annotations/annotationService";
import type { ActiveDocument } from "../../core/documents/activeDocument";
import { Delayer } from "../../core/util/delayer";
import { Turns } from "../../core/util/turns";
import { Command } from "../../manifest/commands";
import { View, type ViewName } from "../../manifest/viewNames";
import { treeItem } from "./treeItem";
import { filterNodes, type TreeNode, walk } from "./treeNode";

export type NodesOf = (annotated: AnnotatedDocument) => readonly TreeNode[];

interface Model {
  readonly roots: readonly TreeNode[];
  readonly parents: ReadonlyMap<string, TreeNode | undefined>;
  readonly nodes: ReadonlyMap<string, TreeNode>;
}

/** How a row is shown beside being selected. */
type Shown = Pick<NonNullable<Parameters<vscode.TreeView<string>["reveal"]>[1]>, "focus" | "expand">;

const EMPTY: Model = { roots: [], parents: new Map(), nodes: new Map() };

/**
 * One of the trees: shows the rows that `nodesOf` makes of the active document. Rows are known to the editor by id, so
 * that a new annotation set keeps what is open and selected.
 */
export class AnnotationTree implements vscode.TreeDataProvider<string>, vscode.Disposable {
  readonly view: vscode.TreeView<string>;
  readonly #name: ViewName;
  readonly #service: AnnotationService;
  readonly #active: ActiveDocument;
  readonly #nodesOf: NodesOf;
  readonly #changed = new vscode.EventEmitter<void>();
  /** Several changes at once, such as a decision and what follows from it, are shown once. */
  readonly #delayer = new Delayer(50);
  readonly #reveals = new Turns(() => {});
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChangeTreeData = this.#changed.event;
  #model: Model | undefined;
  #filter = "";
  #headline = "";

  constructor(
    name: ViewName,
    service: AnnotationService,
    active: ActiveDocument,
    nodesOf: NodesOf,
    options: Pick<vscode.TreeViewOptions<string>, "canSelectMany" | "dragAndDropController"> = {},
  ) {
    this.#name = name;
    this.#service = service;
    this.#active = active;
    this.#nodesOf = nodesOf;
    this.view = vscode.window.createTreeView(View[name], {
      treeDataProvider: this,
      showCollapseAll: true,
      ...options,
    });
    this.#subscriptions = vscode.Disposable.from(
      this.view,
      this.#changed,
      this.#delayer,
      active.onDidChange(() => this.refresh()),
      service.onDidChange(({ document, provisional }) => {
        if (document !== active.current) return;
        if (provisional) this.#model = undefined;
        else this.refresh();
      }),
    );
  }

  /** Shows only rows that hold these words, and says so above them; all with "". */
  set filter(filter: string) {
    this.#filter = filter;
    this.#tell();
    this.refresh();
  }

  /** A line above the rows. */
  set headline(headline: string) {
    if (headline === this.#headline) return;
    this.#headline = headline;
    this.#tell();
  }

  refresh(): void {
    this.#model = undefined;
    this.#delayer.run(() => this.#changed.fire());
  }

  get roots(): readonly TreeNode[] {
    return this.#build().roots;
  }

  get selected(): readonly TreeNode[] {
    return this.view.selection.flatMap((id) => this.node(id) ?? []);
  }

  node(id: string): TreeNode | undefined {
    return this.#build().nodes.get(id);
  }

  /** The first row that stands for an entity, statement or meeting. */
  rowOf(subject: string): TreeNode | undefined {
    for (const node of this.#build().nodes.values()) if (node.subject === subject) return node;
    return undefined;
  }

  /**
   * Selects a row, and shows the view if it is not shown. False if there is none when its turn comes: of two reveals at once
   * that wait for the rows, each has the editor ask for them, and it refuses those that it was just given.
   */
  reveal(row: () => TreeNode | undefined, shown: Shown): Promise<boolean> {
    return this.#reveals.run(async () => {
      const id = row()?.id;
      if (id === undefined) return false;
      this.#delayer.flush(); // The editor is to know the rows of now, and waits until it does.
      try {
        await this.view.reveal(id, { ...shown, select: true });
        return true;
      } catch {
        return false; // The row went away while the tree was asked for it: a newer set is on its way.
      }
    });
  }

  /** Selects a row without taking the focus, if it is not selected already. */
  async select(row: () => TreeNode | undefined): Promise<void> {
    const { selection } = this.view;
    if (selection.length === 1 && selection[0] === row()?.id) return;
    await this.reveal(row, { focus: false });
  }

  /** Selects the row of a proposal, where the tree can be seen and has one. */
  async selectAbout(proposal: string): Promise<void> {
    if (this.view.visible) await this.showAbout(proposal);
  }

  /** The same, and shows the view if it is not shown; the focus stays where it is. */
  async showAbout(proposal: string): Promise<void> {
    await this.select(() => {
      for (const node of this.#build().nodes.values()) if (node.proposal === proposal) return node;
      return undefined;
    });
  }

  getChildren(id?: string): string[] {
    const { roots, nodes } = this.#build();
    return (id === undefined ? roots : (nodes.get(id)?.children ?? [])).map((node) => node.id);
  }

  getParent(id: string): string | undefined {
    return this.#build().parents.get(id)?.id;
  }

  getTreeItem(id: string): vscode.TreeItem {
    const node = this.#build().nodes.get(id);
    if (!node) return new vscode.TreeItem("");
    const reveal = { command: Command.revealNode, title: "", arguments: [this.#name, node.id] };
    return treeItem(node, node.span && reveal);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #tell(): void {
    const filter = this.#filter === "" ? "" : l10n.t("Only rows with “{0}”", this.#filter);
    this.view.message = [this.#headline, filter].filter(Boolean).join("\n") || undefined;
  }

  #build(): Model {
    return (this.#model ??= this.#make());
  }

  #make(): Model {
    const document = this.#active.current;
    const annotated = document && this.#service.peek(document);
    if (!annotated) return EMPTY;
    const roots = filterNodes(this.#nodesOf(annotated), this.#filter);
    const nodes = new Map<string, TreeNode>();
    const parents = new Map<string, TreeNode | undefined>();
    for (const [node, parent] of walk(roots)) {
      nodes.set(node.id, node);
      parents.set(node.id, parent);
    }
    return { roots, nodes, parents };
  }
}

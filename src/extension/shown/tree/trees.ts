import type * as vscode from "vscode";
import type { Core } from "../../core/core";
import { Context } from "../../manifest/contexts";
import type { ViewName } from "../../manifest/viewNames";
import { AnnotationTree, type NodesOf } from "./annotationTree";
import type { TreeNode } from "./treeNode";

/** The trees that speak of the active document, each put in by its feature, with the filter that they share. */
export class Trees implements vscode.Disposable {
  readonly #core: Core;
  readonly #trees = new Map<ViewName, AnnotationTree>();
  #filter = "";

  constructor(core: Core) {
    this.#core = core;
    core.keys.set(Context.filtered, false);
  }

  add(
    view: ViewName,
    nodesOf: NodesOf,
    options?: ConstructorParameters<typeof AnnotationTree>[4],
  ): AnnotationTree {
    const tree = new AnnotationTree(view, this.#core.service, this.#core.active, nodesOf, options);
    this.#trees.set(view, tree);
    return tree;
  }

  of(view: ViewName): AnnotationTree {
    const tree = this.#trees.get(view);
    if (!tree) throw new Error(`No feature has put in the tree of ${view}.`);
    return tree;
  }

  /** The row of that id, in whichever tree. */
  node(id: string): TreeNode | undefined {
    for (const tree of this.#trees.values()) {
      const node = tree.node(id);
      if (node) return node;
    }
    return undefined;
  }

  get filter(): string {
    return this.#filter;
  }

  /** Narrows all trees and says so above their rows; "" shows all again. */
  set filter(filter: string) {
    this.#filter = filter.trim();
    this.#core.keys.set(Context.filtered, this.#filter !== "");
    for (const tree of this.#trees.values()) tree.filter = this.#filter;
  }

  dispose(): void {
    for (const tree of this.#trees.values()) tree.dispose();
  }
}

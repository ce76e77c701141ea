import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { Command } from "../../manifest/commands";
import { FOLDER_VIEW } from "../../manifest/viewNames";
import { opening, treeItem } from "../../shown/tree/treeItem";
import type { TreeNode } from "../../shown/tree/treeNode";
import { documentsInWords } from "../../words/countWords";
import type { FolderFindings } from "./folderFindings";
import { folderNodes } from "./folderNodes";

/** The tree of the meetings of a folder, as they were when it was read. */
export class FolderView implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly view: vscode.TreeView<TreeNode>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #roots: readonly TreeNode[] = [];

  constructor() {
    this.view = vscode.window.createTreeView(FOLDER_VIEW, { treeDataProvider: this, showCollapseAll: true });
  }

  get roots(): readonly TreeNode[] {
    return this.#roots;
  }

  show(findings: FolderFindings): void {
    this.#roots = folderNodes(findings);
    this.view.description = findings.folder;
    const documents = documentsInWords(findings.documents);
    this.view.message =
      this.#roots.length === 0 ? l10n.t("No meeting was found in {0}.", documents) : undefined;
    this.#changed.fire();
  }

  getChildren(node?: TreeNode): TreeNode[] {
    return [...(node ? node.children : this.#roots)];
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return treeItem(node, opening(Command.openReport, node));
  }

  dispose(): void {
    this.view.dispose();
    this.#changed.dispose();
  }
}

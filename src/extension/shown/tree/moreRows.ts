import type * as vscode from "vscode";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import type { createIds, TreeNode } from "./treeNode";

/** Rows that one feature adds to the tree of another. */
export interface MoreRows {
  readonly nodesOf: (annotated: AnnotatedDocument, id: ReturnType<typeof createIds>) => readonly TreeNode[];
  readonly onDidChange: vscode.Event<void>;
}

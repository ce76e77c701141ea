import * as vscode from "vscode";
import type { Handlers } from "../../core/handlers";
import { Command } from "../../manifest/commands";
import { View, type ViewName } from "../../manifest/viewNames";
import type { Asking } from "../../shown/asking/asked";
import type { AnnotationTree } from "../../shown/tree/annotationTree";
import type { TreeNode } from "../../shown/tree/treeNode";

/** What a key asks of the rows of a tree. */
interface RowKey {
  readonly view: ViewName;
  readonly command: string;
}

const isRowKey = (value: unknown): value is RowKey =>
  typeof value === "object" &&
  value !== null &&
  "view" in value &&
  Object.hasOwn(View, String(value.view)) &&
  "command" in value &&
  typeof value.command === "string";

/** Keys on the rows of a tree: a key, unlike a menu, does not say which row is meant. */
export function rowHandlers({ trees, service, active }: Asking) {
  return {
    onRow: async (key) => {
      if (!isRowKey(key)) return undefined;
      const tree = trees.of(key.view);
      const rows = await rowsAsked(tree);
      const chosen = rows.filter((row) => commandFor(row, key.command) !== undefined);
      if (chosen.length === 0) return undefined;
      const ids = chosen.map(({ id }) => id);
      const after = neighbourOf(tree, ids);
      const command = commandFor(chosen[0], key.command)!;
      const done = await vscode.commands.executeCommand(command, ids[0], ids);
      if (active.current) await service.current(active.current);
      await focusOn(tree, [ids[0], ...after]);
      return done;
    },
  } satisfies Handlers;
}

/** Several selected rows, or the one that has the focus: moving through a tree by keys selects nothing. */
async function rowsAsked(tree: AnnotationTree): Promise<readonly TreeNode[]> {
  if (tree.view.selection.length < 2) await vscode.commands.executeCommand("list.selectAndPreserveFocus");
  return tree.selected;
}

const DECIDABLE: readonly string[] = ["statement", "meeting", "mention", "entity", "undecided"];

/** What the key does on such a row: a decision is not deleted but taken back. */
function commandFor({ kind }: TreeNode, command: string): string | undefined {
  if (DECIDABLE.includes(kind)) return command;
  const isDecision = kind === "decision" || kind === "orphan";
  return isDecision && command === Command.remove ? Command.restore : undefined;
}

/** Rows to go to when the given ones are gone: the next of the same group, or the one before, or the group. */
function neighbourOf(tree: AnnotationTree, ids: readonly string[]): string[] {
  const parent = tree.getParent(ids[0]);
  const rows = tree.getChildren(parent);
  const at = rows.indexOf(ids[0]);
  const next = rows.slice(at).find((id) => !ids.includes(id));
  return [next, rows[at - 1], parent].filter((id) => id !== undefined);
}

async function focusOn(tree: AnnotationTree, ids: readonly string[]): Promise<void> {
  const there = () => ids.map((id) => tree.node(id)).find((node) => node !== undefined);
  await tree.reveal(there, { focus: true });
}

import * as vscode from "vscode";
import { type Icon, paintedTag } from "../../words/icons";
import type { TreeNode } from "./treeNode";

/** A row as the editor shows it; `command` runs on a click. */
export function treeItem(node: TreeNode, command?: vscode.Command): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, stateOf(node));
  item.id = node.id;
  item.description = node.description;
  item.tooltip = node.tooltip ?? [node.label, node.description].filter(Boolean).join("\n");
  item.iconPath = iconPath(node.icon);
  item.contextValue = node.kind;
  if (node.spoken !== undefined) item.accessibilityInformation = { label: node.spoken };
  if (command) item.command = command;
  return item;
}

/** The command, run with the words that a row leads to: its address, and where they begin and end. */
export const opening = (command: string, { target }: TreeNode): vscode.Command | undefined =>
  target && { command, title: "", arguments: [target.uri, target.span.start, target.span.end] };

function iconPath({ name, color, paint }: Icon): vscode.IconPath {
  if (!paint)
    return new vscode.ThemeIcon(name, color === undefined ? undefined : new vscode.ThemeColor(color));
  const [light, dark] = [paint.light, paint.dark].map((one) => vscode.Uri.parse(paintedTag(one)));
  return { light, dark };
}

function stateOf({ children, expanded }: TreeNode): vscode.TreeItemCollapsibleState {
  if (children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return expanded ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

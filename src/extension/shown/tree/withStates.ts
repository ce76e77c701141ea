import type { Reviewed, Span } from "../../../engine";
import { iconOfState, stateInWords } from "../../words/decisionWords";
import { shorten } from "../../words/shorten";
import type { TreeNode } from "./treeNode";

/** The rows with what was decided on each: an icon, a word for the reader, and the note. */
export function withStates(nodes: readonly TreeNode[], reviewed: Reviewed): readonly TreeNode[] {
  if (reviewed.states.size === 0 && reviewed.notes.size === 0) return nodes;
  const change = (node: TreeNode): TreeNode => {
    const children = node.children.map(change);
    const key = keyOfNode(node);
    const state = key === undefined ? undefined : reviewed.states.get(key);
    const note = node.span && reviewed.notes.get(noteKey(node.span));
    const icon = state && iconOfState(state);
    if (!icon && !note) return { ...node, children };
    const words = state && stateInWords(state);
    return {
      ...node,
      children,
      ...(icon && { icon: { name: icon, ...(node.icon.color !== undefined && { color: node.icon.color }) } }),
      description: [node.description, words, note && `“${shorten(note, 40)}”`].filter(Boolean).join(" · "),
      tooltip: [node.tooltip ?? node.label, words, note].filter(Boolean).join("\n"),
      spoken: [node.spoken ?? node.label, words, note].filter(Boolean).join(", "),
    };
  };
  return nodes.map(change);
}

const noteKey = ({ start, end }: Span): string => `mention ${start}-${end}`;

function keyOfNode({ kind, span, subject }: TreeNode): string | undefined {
  if (kind === "mention" && span) return noteKey(span);
  return kind === "statement" || kind === "meeting" ? subject : undefined;
}

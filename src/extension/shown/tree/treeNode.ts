import type { Span } from "../../../engine";
import type { AnyView } from "../../manifest/viewNames";
import type { Icon } from "../../words/icons";

/** What a row stands for; `viewItem` in menus. */
export type NodeKind =
  | "meeting"
  | "participant"
  | "place"
  | "date"
  | "occasion"
  | "topic"
  | "outcome"
  | "statements"
  | "speaker"
  | "statement"
  | "type"
  | "entity"
  | "mention"
  | "folderMeeting"
  | "folderStatements"
  | "folderStatement"
  | "report"
  | "contradiction"
  | "result"
  | "resultOfPerson"
  | "resultGroup"
  | "savedSearch"
  | "corpus"
  | "corpusOfPerson"
  | "more"
  | "group"
  | "undecided"
  | "decision"
  | "orphan"
  | "conflict"
  | "comparison"
  | "disagreement";

/** A row of a tree, before the editor's own classes. Pure data: built anew for every annotation set. */
export interface TreeNode {
  readonly kind: NodeKind;
  /** Made from names and order rather than from the engine's numbers, so that rows keep their state while one types. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly icon: Icon;
  /** Id of the entity, statement, meeting or decision that the row stands for. */
  readonly subject?: string;
  /** Key of the proposal that the row is about, see `keyOf`. */
  readonly proposal?: string;
  /** Keys of all proposals that a decision on the row is about, where they are more than that one. */
  readonly proposals?: readonly string[];
  /** What a click reveals. */
  readonly span?: Span;
  /** The same in a document that need not be the active one. */
  readonly target?: { readonly uri: string; readonly span: Span };
  /** Whose page the row leads to: whom the document at the address calls so, or names first at the offset. */
  readonly person?: { readonly named: string | number; readonly uri: string };
  /** What a screen reader says instead of label and description. */
  readonly spoken?: string;
  readonly expanded?: boolean;
  readonly children: readonly TreeNode[];
}

/**
 * Gives each row of a view its own id: the second "a/b" becomes "a/b#2". It begins with the view, or with the id of the row
 * above, since a command is told the id alone and looks for the row in all trees.
 */
export function createIds(view: AnyView): (...parts: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (...parts) => {
    const path = parts.join("/");
    const base = path.startsWith(`${view}/`) ? path : `${view}/${path}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}#${count}`;
  };
}

/** Every row of a tree, parents first, with its parent. */
export function* walk(
  nodes: readonly TreeNode[],
  parent?: TreeNode,
): Generator<[node: TreeNode, parent?: TreeNode]> {
  for (const node of nodes) {
    yield [node, parent];
    yield* walk(node.children, node);
  }
}

/** The rows that hold the words (in any order, case ignored), with their ancestors and all that lies below them. */
export function filterNodes(nodes: readonly TreeNode[], filter: string): readonly TreeNode[] {
  const words = filter.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return nodes;
  const keep = (list: readonly TreeNode[]): TreeNode[] =>
    list.flatMap((node) => {
      const { kind, label, description = "", tooltip = "" } = node;
      const text = `${label} ${kind === "mention" ? "" : description} ${tooltip}`.toLowerCase();
      if (words.every((word) => text.includes(word))) return [node];
      const children = keep(node.children);
      return children.length > 0 ? [narrowed(node, children, filter)] : [];
    });
  return keep(nodes);
}

/** A row of which only some children are left: another id, so that the editor shows it open, and a count that says so. */
function narrowed(node: TreeNode, children: readonly TreeNode[], filter: string): TreeNode {
  const isCounted = node.kind === "type" || node.kind === "speaker";
  return {
    ...node,
    id: `${node.id}?${filter}`,
    ...(isCounted && { description: `${children.length} / ${node.children.length}` }),
    expanded: true,
    children,
  };
}

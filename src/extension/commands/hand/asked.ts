import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { contains, type Entity, type Span } from "../../../engine";
import type { AnnotatedDocument } from "../../annotations/annotationService";
import type { Situation } from "../../decisions/steps";
import { allTargets, keyOf, type Target } from "../../decisions/target";
import { toSpan } from "../../util/convert";
import type { TreeNode } from "../../views/treeNode";
import { annotatedFor, type CommandContext } from "../commandContext";

/**
 * What a command may be called with besides a row of a tree: everything that it would otherwise take from the cursor
 * or ask for. Offsets are of the document's present text.
 */
export interface Options {
  readonly uri?: string;
  readonly start?: number;
  readonly end?: number;
  /** Id of an entity, statement, meeting or decision. */
  readonly id?: string;
  /** Instead of what the command would ask. */
  readonly answer?: unknown;
  /** True for what would be asked to confirm. */
  readonly confirmed?: boolean;
}

/** A call of a command, with all that it is about. */
export interface Asked {
  readonly annotated: AnnotatedDocument;
  readonly situation: Situation;
  readonly options: Options;
  /** Rows that it was called on. */
  readonly nodes: readonly TreeNode[];
  /** The given span, or the selection. */
  readonly selection: Span;
}

const isOptions = (value: unknown): value is Options =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof vscode.Uri);

/** Works out what the command was called on; undefined when no annotated document is there. */
export async function readAsked(
  context: CommandContext,
  args: readonly unknown[],
): Promise<Asked | undefined> {
  const options = args.find(isOptions) ?? {};
  const annotated = await annotatedFor(context, options.uri);
  if (!annotated) return undefined;
  const ids = (Array.isArray(args[1]) && args[1].length > 0 ? args[1] : [args[0]]) as readonly unknown[];
  const trees = Object.values(context.views.trees);
  const nodes = ids.flatMap((id) =>
    typeof id === "string" ? (trees.map((tree) => tree.node(id)).find(Boolean) ?? []) : [],
  );
  return {
    annotated,
    situation: situationOf(context, annotated),
    options,
    nodes,
    selection: selectionIn(annotated, options),
  };
}

export function situationOf({ decisions }: CommandContext, annotated: AnnotatedDocument): Situation {
  const { set, proposals, reviewed, document } = annotated;
  return { set, proposals, reviewed, live: decisions.of(document).live };
}

function selectionIn({ document }: AnnotatedDocument, { start, end }: Options): Span {
  if (typeof start === "number") return { start, end: typeof end === "number" ? end : start };
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editor =
    activeTextEditor?.document === document
      ? activeTextEditor
      : visibleTextEditors.find((shown) => shown.document === document);
  return editor ? toSpan(document, editor.selection) : { start: 0, end: 0 };
}

/** What the command is about: the rows, what the options name, or what the cursor stands in, the innermost first. */
export function targetsOf(asked: Asked): Target[] {
  const { nodes, options, annotated, selection } = asked;
  if (nodes.length > 0) return nodes.flatMap((node) => targetsOfNode(node, annotated));
  if (options.id !== undefined) return targetsOfId(options.id, annotated);
  const target = targetAt(annotated, selection);
  return target ? [target] : [];
}

export function targetAt({ index }: AnnotatedDocument, selection: Span): Target | undefined {
  const mentions = index.mentionsAt(selection.start);
  const placed = mentions.find(({ mention }) => contains(mention, selection)) ?? mentions[0];
  if (placed) return { kind: "mention", ...placed };
  const meeting = index.meetingAt(selection.start);
  if (meeting) return { kind: "meeting", meeting };
  const statement = index.statementAt(selection.start);
  return statement && { kind: "statement", statement };
}

function targetsOfNode(node: TreeNode, annotated: AnnotatedDocument): Target[] {
  if (node.proposal !== undefined)
    return allTargets(annotated.set).filter((target) => keyOf(target) === node.proposal);
  if (node.kind === "mention" && node.span) {
    const { start, end } = node.span;
    return annotated.index
      .mentionsAt(start)
      .filter(({ mention }) => mention.start === start && mention.end === end)
      .map((placed): Target => ({ kind: "mention", ...placed }));
  }
  return node.subject === undefined ? [] : targetsOfId(node.subject, annotated);
}

function targetsOfId(id: string, { index }: AnnotatedDocument): Target[] {
  const statement = index.statement(id);
  if (statement) return [{ kind: "statement", statement }];
  const meeting = index.meeting(id);
  if (meeting) return [{ kind: "meeting", meeting }];
  const entity = index.entity(id);
  return entity ? entity.mentions.map((mention) => ({ kind: "mention", entity, mention })) : [];
}

/** Entities that the command is about. */
export function entitiesOf(asked: Asked): Entity[] {
  const found = targetsOf(asked).flatMap((target) => (target.kind === "mention" ? [target.entity] : []));
  return [...new Set(found)];
}

/** Tells the person in the status bar, where it is not in the way, what happened. */
export function tell(what: string): void {
  vscode.window.setStatusBarMessage(l10n.t("Readout: {0}", what), 4000);
}

/** Tells the person why nothing happened. */
export const nothing = tell;

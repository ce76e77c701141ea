import * as vscode from "vscode";
import type { Span } from "../../../engine";
import { annotatedFor } from "../../core/annotatedFor";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import type { Core } from "../../core/core";
import type { Situation } from "../../core/decisions/edits";
import { toSpan } from "../../core/util/convert";
import type { TreeNode } from "../tree/treeNode";
import type { Trees } from "../tree/trees";

/** What it takes to work out what a command was called on. */
export type Asking = Pick<Core, "service" | "active" | "decisions"> & { readonly trees: Trees };

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
export async function readAsked(context: Asking, args: readonly unknown[]): Promise<Asked | undefined> {
  const options = args.find(isOptions) ?? {};
  const annotated = await annotatedFor(context, options.uri);
  if (!annotated) return undefined;
  const ids = (Array.isArray(args[1]) && args[1].length > 0 ? args[1] : [args[0]]) as readonly unknown[];
  const nodes = ids.flatMap((id) => (typeof id === "string" ? (context.trees.node(id) ?? []) : []));
  return {
    annotated,
    situation: situationOf(context, annotated),
    options,
    nodes,
    selection: selectionIn(annotated, options),
  };
}

export function situationOf({ decisions }: Pick<Core, "decisions">, annotated: AnnotatedDocument): Situation {
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

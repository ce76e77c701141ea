import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { annotatedFor } from "../../core/annotatedFor";
import type { Core } from "../../core/core";
import type { Handlers } from "../../core/handlers";
import { tell } from "../../shown/asking/tell";

type Undoing = Pick<Core, "service" | "active" | "decisions" | "wentBack">;

/** Takes back, and makes again, changes of annotations. Each returns the code of the change. */
export function undoHandlers(context: Undoing) {
  return {
    undo: (...args) => takeBack(context, args, "undo"),
    redo: (...args) => takeBack(context, args, "redo"),
    undoLatest: (...args) => inOrder(context, args, "undo"),
    redoLatest: (...args) => inOrder(context, args, "redo"),
  } satisfies Handlers;
}

async function takeBack(
  context: Undoing,
  [uri]: readonly unknown[],
  what: "undo" | "redo",
): Promise<string | undefined> {
  const annotated = await annotatedFor(context, uri);
  if (!annotated) return undefined;
  const code = context.decisions[what](annotated.document);
  if (code === undefined) tell(what === "undo" ? l10n.t("nothing to undo") : l10n.t("nothing to redo"));
  else {
    tell(what === "undo" ? l10n.t("taken back") : l10n.t("done again"));
    await context.wentBack.fire(annotated);
  }
  return code;
}

/**
 * Takes back the latest change, be it of the text or of annotations: the text's own changes until it is as it was when
 * the latest annotation was changed, then that one.
 */
async function inOrder(
  context: Undoing,
  args: readonly unknown[],
  what: "undo" | "redo",
): Promise<string | undefined> {
  const annotated = await annotatedFor(context, args[0]);
  if (!annotated) return undefined;
  const { document } = annotated;
  const decisions = context.decisions.of(document);
  if (!decisions.isNext(what, document.getText())) {
    const before = document.version;
    await vscode.commands.executeCommand(what);
    if (document.version !== before) return "text";
  }
  return takeBack(context, args, what);
}

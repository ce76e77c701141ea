import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { meetingNote } from "../cards/meetingCard";
import type { AnnotatedDocument } from "../annotations/annotationService";
import type { ActiveDocument } from "../documents/activeDocument";
import type { TreeViews } from "../views/treeViews";
import { statementSentence } from "../words/statementSentence";
import { nothing } from "./hand/asked";
import { annotatedFor, type CommandContext, type Handler } from "./commandContext";

/** Offset of the caret in the active document. */
function caret({ document }: AnnotatedDocument, active: ActiveDocument): number {
  return active.editor ? document.offsetAt(active.editor.selection.active) : 0;
}

/** A link gives the document and the id, a row of a tree its own id, the palette nothing: then the caret decides. */
function subjectOf(args: readonly unknown[], { trees }: TreeViews): string | undefined {
  const [first, second] = args;
  if (typeof second === "string") return second;
  if (typeof first !== "string") return undefined;
  return (trees.statements.node(first) ?? trees.meetings.node(first))?.subject;
}

async function copied(text: string, what: string): Promise<string> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(what, 3000);
  return text;
}

/** Copies a statement as a sentence with its speaker, file and line; returns the sentence. */
export function copyStatement(context: CommandContext): Handler {
  return async (...args) => {
    const annotated = await annotatedFor(context, typeof args[1] === "string" ? args[0] : undefined);
    if (!annotated) return undefined;
    const { index, source } = annotated;
    const id = subjectOf(args, context.views);
    const statement =
      id === undefined ? index.statementAt(caret(annotated, context.active)) : index.statement(id);
    if (statement)
      return copied(statementSentence(statement, index, source), l10n.t("Readout: statement copied"));
    nothing(l10n.t("put the cursor into a statement to copy it"));
    return undefined;
  };
}

/** Copies a meeting as a Markdown note; returns the note. */
export function copyMeeting(context: CommandContext): Handler {
  return async (...args) => {
    const annotated = await annotatedFor(context, typeof args[1] === "string" ? args[0] : undefined);
    if (!annotated) return undefined;
    const { document, index, set, source } = annotated;
    const id = subjectOf(args, context.views);
    const offset = caret(annotated, context.active);
    const meeting =
      id === undefined
        ? (index.meetingAt(offset) ?? index.meeting(index.statementAt(offset)?.meeting ?? null))
        : index.meeting(id);
    const only = set.meetings.length === 1 ? set.meetings[0] : undefined;
    const chosen = meeting ?? (id === undefined ? only : undefined);
    if (chosen) {
      const note = meetingNote(chosen, index, { uri: document.uri.toString(), source });
      return copied(note, l10n.t("Readout: meeting card copied"));
    }
    nothing(l10n.t("put the cursor on the words for a meeting to copy its card"));
    return undefined;
  };
}

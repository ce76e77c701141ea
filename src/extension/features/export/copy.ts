import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { annotatedFor } from "../../core/annotatedFor";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import type { ActiveDocument } from "../../core/documents/activeDocument";
import type { Handler } from "../../core/handlers";
import type { Asking } from "../../shown/asking/asked";
import { tell } from "../../shown/asking/tell";
import { meetingNote } from "../../shown/cards/meetingCard";
import type { Trees } from "../../shown/tree/trees";
import { statementSentence } from "./statementSentence";

/** Offset of the caret in the active document. */
function caret({ document }: AnnotatedDocument, active: ActiveDocument): number {
  return active.editor ? document.offsetAt(active.editor.selection.active) : 0;
}

/** A link gives the document and the id, a row of a tree its own id, the palette nothing: then the caret decides. */
function subjectOf(args: readonly unknown[], trees: Trees): string | undefined {
  const [first, second] = args;
  if (typeof second === "string") return second;
  if (typeof first !== "string") return undefined;
  return trees.node(first)?.subject;
}

async function copied(text: string, what: string): Promise<string> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(what, 3000);
  return text;
}

/** Copies a statement as a sentence with its speaker, file and line; returns the sentence. */
export function copyStatement(context: Asking): Handler {
  return async (...args) => {
    const annotated = await annotatedFor(context, typeof args[1] === "string" ? args[0] : undefined);
    if (!annotated) return undefined;
    const { index, source } = annotated;
    const id = subjectOf(args, context.trees);
    const statement =
      id === undefined ? index.statementAt(caret(annotated, context.active)) : index.statement(id);
    if (statement)
      return copied(statementSentence(statement, index, source), l10n.t("Readout: statement copied"));
    tell(l10n.t("put the cursor into a statement to copy it"));
    return undefined;
  };
}

/** Copies a meeting as a Markdown note; returns the note. */
export function copyMeeting(context: Asking): Handler {
  return async (...args) => {
    const annotated = await annotatedFor(context, typeof args[1] === "string" ? args[0] : undefined);
    if (!annotated) return undefined;
    const { document, index, set, source } = annotated;
    const id = subjectOf(args, context.trees);
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
    tell(l10n.t("put the cursor on the words for a meeting to copy its card"));
    return undefined;
  };
}

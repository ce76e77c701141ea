import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Span } from "../../engine";
import type { AnnotatedDocument } from "../annotations/annotationService";
import { anchorOf } from "../annotations/annotationIndex";
import { Command } from "../manifest/commands";
import { annotatedFor, reveal, type CommandContext, type Handler } from "./commandContext";
import { step } from "./steps";

/** Offset where the selection starts in the editor that shows the document. */
function caretIn({ document }: AnnotatedDocument): number {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editor =
    activeTextEditor?.document === document
      ? activeTextEditor
      : visibleTextEditors.find((shown) => shown.document === document);
  return editor ? document.offsetAt(editor.selection.start) : 0;
}

type SpansOf = (annotated: AnnotatedDocument, offset: number) => readonly Span[];

const entities: SpansOf = ({ index }) => index.mentions.map(({ mention }) => mention);
const statements: SpansOf = ({ index }) => index.statements.map(anchorOf);
const mentions: SpansOf = ({ index }, offset) => index.mentionAt(offset)?.entity.mentions ?? [];

function go(context: CommandContext, spansOf: SpansOf, direction: 1 | -1): Handler {
  return async (uri, from) => {
    const annotated = await annotatedFor(context, uri);
    if (!annotated) return;
    const offset = typeof from === "number" ? from : caretIn(annotated);
    const span = step(spansOf(annotated, offset), offset, direction);
    if (span) await reveal(annotated.document, span);
    else vscode.window.setStatusBarMessage(l10n.t("Readout: nothing to go to from here"), 3000);
  };
}

export function navigationCommands(context: CommandContext): readonly (readonly [string, Handler])[] {
  return [
    [Command.nextEntity, go(context, entities, 1)],
    [Command.previousEntity, go(context, entities, -1)],
    [Command.nextStatement, go(context, statements, 1)],
    [Command.previousStatement, go(context, statements, -1)],
    [Command.nextMention, go(context, mentions, 1)],
    [Command.previousMention, go(context, mentions, -1)],
    [
      Command.revealSpan,
      async (uri, start, end) => {
        const annotated = await annotatedFor(context, uri);
        if (!annotated || typeof start !== "number" || typeof end !== "number") return;
        await reveal(annotated.document, { start, end });
      },
    ],
  ];
}

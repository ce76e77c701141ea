import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Span } from "../../../engine";
import { annotatedFor } from "../../core/annotatedFor";
import { anchorOf } from "../../core/annotations/annotationIndex";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import type { Core } from "../../core/core";
import type { Handler, Handlers } from "../../core/handlers";
import { reveal } from "../../shown/reveal";
import { nextSpan } from "./nextSpan";

type Reading = Pick<Core, "service" | "active">;

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

function go(core: Reading, spansOf: SpansOf, direction: 1 | -1): Handler {
  return async (uri, from) => {
    const annotated = await annotatedFor(core, uri);
    if (!annotated) return;
    const offset = typeof from === "number" ? from : caretIn(annotated);
    const span = nextSpan(spansOf(annotated, offset), offset, direction);
    if (span) await reveal(annotated.document, span);
    else vscode.window.setStatusBarMessage(l10n.t("Readout: nothing to go to from here"), 3000);
  };
}

/** Goes to the next or the previous name, statement or mention. */
export function navigateHandlers(core: Reading) {
  return {
    nextEntity: go(core, entities, 1),
    previousEntity: go(core, entities, -1),
    nextStatement: go(core, statements, 1),
    previousStatement: go(core, statements, -1),
    nextMention: go(core, mentions, 1),
    previousMention: go(core, mentions, -1),
    revealSpan: async (uri, start, end) => {
      const annotated = await annotatedFor(core, uri);
      if (!annotated || typeof start !== "number" || typeof end !== "number") return;
      await reveal(annotated.document, { start, end });
    },
  } satisfies Handlers;
}

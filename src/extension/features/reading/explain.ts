import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Evidence, Span } from "../../../engine";
import { annotatedFor } from "../../core/annotatedFor";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import type { Core } from "../../core/core";
import type { Handler } from "../../core/handlers";
import { reveal } from "../../shown/reveal";
import { confidenceInWords } from "../../words/confidenceWords";
import { escapeIcons } from "../../words/icons";
import { ruleInWords } from "../../words/ruleWords";
import { shorten } from "../../words/shorten";

type Reading = Pick<Core, "service" | "active">;

interface Reason extends vscode.QuickPickItem {
  readonly span?: Span;
}

/** Lists why a mark is there: each rule in words, how sure it is, and the places that it leaned on. */
export function explain(core: Reading): Handler {
  return async (uri, what) => {
    const annotated = await annotatedFor(core, uri);
    if (!annotated) return;
    const reasons = reasonsFor(annotated, what ?? caret(annotated, core));
    if (reasons.length === 0) {
      vscode.window.setStatusBarMessage(l10n.t("Readout: no mark here"), 3000);
      return;
    }
    const chosen = await vscode.window.showQuickPick(reasons, {
      placeHolder: l10n.t("Why Readout marks this"),
    });
    if (chosen?.span) await reveal(annotated.document, chosen.span);
  };
}

function caret({ document }: AnnotatedDocument, { active }: Reading): number {
  return active.editor ? document.offsetAt(active.editor.selection.active) : 0;
}

function reasonsFor(annotated: AnnotatedDocument, what: unknown): Reason[] {
  const { index, source } = annotated;
  const id = typeof what === "string" ? what : null;
  const offset = typeof what === "number" ? what : null;
  const placed = offset === null ? undefined : index.mentionAt(offset);
  const statement = offset === null ? index.statement(id) : placed ? undefined : index.statementAt(offset);
  const meeting =
    offset === null ? index.meeting(id) : statement || placed ? undefined : index.meetingAt(offset);
  const reasons: Reason[] = [];
  const add = (evidence: Evidence, about: Span) => reasons.push(...reasonsOf(evidence, about, annotated));
  if (placed) add(placed.mention.evidence, placed.mention);
  if (statement) {
    add(statement.evidence, statement.cue[0] ?? statement.content[0]);
    const speaker = index.entity(statement.speaker);
    const mention = speaker?.mentions.find(({ start, end }) =>
      statement.source.some((span) => span.start <= start && end <= span.end),
    );
    if (speaker && mention) {
      reasons.push({
        label: l10n.t("“{0}” is {1}", source.textOf(mention), speaker.name),
        kind: vscode.QuickPickItemKind.Separator,
      });
      add(mention.evidence, mention);
    }
  }
  if (meeting) add(meeting.evidence, meeting.mentions[0]);
  return reasons;
}

function reasonsOf(
  { rule, confidence, spans = [] }: Evidence,
  about: Span,
  { source }: AnnotatedDocument,
): Reason[] {
  const reason: Reason = {
    label: `$(lightbulb) ${ruleInWords(rule)}`,
    description: l10n.t(
      "{0} ({1} %) · {2}",
      confidenceInWords(confidence),
      Math.round(confidence * 100),
      rule,
    ),
    detail: escapeIcons(shorten(source.textOf(about), 120)),
    span: about,
  };
  const places = spans
    .filter(({ start }) => start !== about.start)
    .map((span): Reason => ({
      label: `$(arrow-small-right) ${escapeIcons(shorten(source.textOf(span), 80))}`,
      description: l10n.t("line {0}", source.lineAt(span.start)),
      span,
    }));
  return [reason, ...places];
}

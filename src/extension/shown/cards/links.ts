import * as l10n from "@vscode/l10n";
import type { Evidence, Span } from "../../../engine";
import type { SourceText } from "../../core/annotations/sourceText";
import { Command } from "../../manifest/commands";
import { confidenceInWords } from "../../words/confidenceWords";
import { ruleInWords } from "../../words/ruleWords";
import { shorten } from "../../words/shorten";
import { commandLink, escapeMarkdown } from "./markdown";

/** What a card is made from besides the set: the text, and the document's address for its links. */
export interface CardContext {
  readonly uri: string;
  readonly source: SourceText;
}

/** Commands that a link in a card may run; the hover trusts no other. */
export const CARD_COMMANDS: readonly string[] = [
  Command.revealSpan,
  Command.nextMention,
  Command.showInTree,
  Command.showPerson,
  Command.copyStatement,
  Command.copyMeeting,
  Command.stateOrigin,
  Command.explain,
  Command.accept,
  Command.reject,
  Command.restore,
  Command.changeType,
  Command.setSpeaker,
  Command.setParticipants,
  Command.setPlace,
  Command.setDate,
  Command.setStatus,
  Command.setAttribute,
  Command.note,
];

/** "line 4" as a link to the span. */
export function lineLink(span: Span, { uri, source }: CardContext): string {
  const line = source.lineAt(span.start);
  return commandLink(l10n.t("line {0}", line), Command.revealSpan, uri, span.start, span.end);
}

/** The numbers of the first lines that hold one of the spans, each a link. */
export function linesLinks(spans: readonly Span[], { uri, source }: CardContext, most = 8): string {
  const byLine = new Map<number, Span>();
  for (const span of spans) {
    const line = source.lineAt(span.start);
    if (!byLine.has(line)) byLine.set(line, span);
  }
  const links = [...byLine]
    .slice(0, most)
    .map(([line, { start, end }]) => commandLink(String(line), Command.revealSpan, uri, start, end));
  const rest = byLine.size > most ? "…" : "";
  const lines = `${links.join(", ")}${rest}`;
  return byLine.size === 1 ? l10n.t("line {0}", lines) : l10n.t("lines {0}", lines);
}

/** How sure, by which rule in words, and where in the text it leaned on. */
export function because({ rule, confidence, spans }: Evidence, context: CardContext): string {
  const words = `${confidenceInWords(confidence)}, _${escapeMarkdown(ruleInWords(rule))}_`;
  if (!spans?.length) return words;
  const written = escapeMarkdown(shorten(context.source.textOf(spans[0]), 40));
  return l10n.t("{0}: “{1}”, {2}", words, written, lineLink(spans[0], context));
}

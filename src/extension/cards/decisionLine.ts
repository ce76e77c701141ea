import * as l10n from "@vscode/l10n";
import type { Reviewed } from "../../engine";
import { Command } from "../contributions";
import { keyOf, spanOf, type Target } from "../decisions/target";
import { iconOfState, stateInWords } from "../words/decisionWords";
import { commandLink, escapeMarkdown } from "./markdown";

/** What the person decided on it, with the note; or what can be decided. */
export function decisionLine(target: Target, { states, notes }: Reviewed, uri: string): string {
  const { start, end } = spanOf(target);
  const state = states.get(keyOf(target)) ?? "proposed";
  const note = notes.get(`mention ${start}-${end}`);
  const options = target.kind === "mention" ? { uri, start, end } : { uri, start, end, id: keyOf(target) };
  const link = (title: string, command: string) => commandLink(title, command, options);
  return [
    `$(${iconOfState(state) ?? "circle-large-outline"}) _${stateInWords(state)}_`,
    note !== undefined && `$(note) ${escapeMarkdown(note)}`,
    state === "proposed" && link(l10n.t("Accept"), Command.accept),
    link(state === "proposed" ? l10n.t("Reject") : l10n.t("Delete"), Command.reject),
    target.kind === "mention" && link(l10n.t("Type…"), Command.changeType),
    target.kind === "statement" && link(l10n.t("Speaker…"), Command.setSpeaker),
    link(l10n.t("Note…"), Command.note),
  ]
    .filter(Boolean)
    .join(" · ");
}

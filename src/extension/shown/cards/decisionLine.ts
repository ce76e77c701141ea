import * as l10n from "@vscode/l10n";
import { attributesFor, type LabelSet, type Reviewed } from "../../../engine";
import { attributesOf, keyOf, spanOf, type Target, typeOf } from "../../core/decisions/target";
import { Command } from "../../manifest/commands";
import { attributesInWords } from "../../words/attributeWords";
import { iconOfState, stateInWords } from "../../words/decisionWords";
import { commandLink, escapeMarkdown } from "./markdown";

/** What the person decided on it, with the note and the project's attributes; or what can be decided. */
export function decisionLine(
  target: Target,
  { states, notes, decidedBy }: Reviewed,
  uri: string,
  labels: LabelSet,
): string {
  const { start, end } = spanOf(target);
  const state = states.get(keyOf(target)) ?? "proposed";
  const note = notes.get(`mention ${start}-${end}`);
  const options = target.kind === "mention" ? { uri, start, end } : { uri, start, end, id: keyOf(target) };
  const link = (title: string, command: string) => commandLink(title, command, options);
  const decision = decidedBy.get(keyOf(target));
  const attributes = attributesInWords(attributesOf(target), labels);
  return [
    `$(${iconOfState(state) ?? "circle-large-outline"}) _${stateInWords(state)}_`,
    note !== undefined && `$(note) ${escapeMarkdown(note)}`,
    attributes !== "" && `$(tag) ${escapeMarkdown(attributes)}`,
    decision !== undefined &&
      state !== "added" &&
      commandLink(l10n.t("Take back"), Command.restore, { uri, id: decision }),
    state === "proposed" && link(l10n.t("Accept"), Command.accept),
    link(state === "proposed" ? l10n.t("Reject") : l10n.t("Delete"), Command.reject),
    target.kind === "mention" && link(l10n.t("Type…"), Command.changeType),
    target.kind === "statement" && link(l10n.t("Speaker…"), Command.setSpeaker),
    target.kind === "meeting" && [
      link(l10n.t("Participants…"), Command.setParticipants),
      link(l10n.t("Place…"), Command.setPlace),
      link(l10n.t("Date…"), Command.setDate),
      link(l10n.t("Status…"), Command.setStatus),
    ],
    attributesFor(labels, typeOf(target)).length > 0 && link(l10n.t("Attribute…"), Command.setAttribute),
    link(l10n.t("Note…"), Command.note),
  ]
    .flat()
    .filter(Boolean)
    .join(" · ");
}

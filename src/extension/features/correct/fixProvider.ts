import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { ENTITY_TYPES } from "../../../engine";
import type { AnnotationService } from "../../core/annotations/annotationService";
import { keyOf, spanOf, type Target } from "../../core/decisions/target";
import type { ProjectLabels } from "../../core/labels/projectLabels";
import { toSpan } from "../../core/util/convert";
import { Command, markCommand } from "../../manifest/commands";
import { shorten } from "../../words/shorten";
import { typeInWords } from "../../words/typeWords";

/** The light bulb on a mark, and on a selection that is none yet. */
export class AnnotationFixProvider implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorRewrite];
  readonly #service: AnnotationService;
  readonly #labels: ProjectLabels;

  constructor(service: AnnotationService, labels: ProjectLabels) {
    this.#service = service;
    this.#labels = labels;
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const annotated = this.#service.peek(document);
    if (!annotated || annotated.provisional) return [];
    const { index, source, reviewed } = annotated;
    const selection = toSpan(document, range);
    const at = { uri: document.uri.toString(), ...selection };
    const action = (title: string, command: string, more: object = {}): vscode.CodeAction => {
      const made = new vscode.CodeAction(title, AnnotationFixProvider.kinds[0]);
      made.command = { title, command, arguments: [{ ...at, ...more }] };
      return made;
    };
    const actions: vscode.CodeAction[] = [];
    const placed = index.mentionAt(selection.start);
    const statement = index.statementAt(selection.start);
    const decided = (target: Target) => reviewed.states.has(keyOf(target));
    if (placed) {
      const target: Target = { kind: "mention", ...placed };
      const words = shorten(source.textOf(placed.mention), 40);
      if (!decided(target)) actions.push(action(l10n.t("Accept “{0}”", words), Command.accept));
      actions.push(
        action(l10n.t("Change the type of “{0}”…", words), Command.changeType),
        action(l10n.t("Change the full name of “{0}”…", placed.entity.name), Command.rename),
        action(l10n.t("Delete the mark on “{0}”", words), Command.remove),
        action(l10n.t("Merge “{0}” with another name…", words), Command.merge),
        ...(placed.entity.mentions.length > 1
          ? [
              action(l10n.t("Detach “{0}” from {1}", words, placed.entity.name), Command.detach),
              action(l10n.t("Split mentions off {0}…", placed.entity.name), Command.split),
            ]
          : []),
        action(l10n.t("Take the next word into “{0}”", words), Command.growEnd),
        action(l10n.t("Leave the last word out of “{0}”", words), Command.shrinkEnd),
        action(l10n.t("Note on “{0}”…", words), Command.note),
        action(l10n.t("Apply to every same name…"), Command.applySame),
      );
    }
    const review = (target: Target, words: ReviewWords): void => {
      const more = { id: keyOf(target), ...spanOf(target) };
      if (!decided(target)) actions.push(action(words.accept, Command.accept, more));
      actions.push(
        ...words.change.map(([title, command]) => action(title, command, more)),
        action(words.note, Command.note, more),
        action(words.remove, Command.remove, more),
      );
    };
    if (statement) review({ kind: "statement", statement }, STATEMENT());
    const meeting = index.meetingAt(selection.start);
    if (meeting) review({ kind: "meeting", meeting }, MEETING());
    if (!range.isEmpty) {
      actions.push(
        ...ENTITY_TYPES.map((type) => action(l10n.t("Mark as {0}", typeInWords(type)), markCommand(type))),
        ...this.#labels.labels.entities.map(({ name, label }) =>
          action(l10n.t("Mark as {0}", label), Command.markAs, { answer: name }),
        ),
        action(l10n.t("Mark as what was said"), Command.markContent),
        action(l10n.t("Mark as reporting words"), Command.markCue),
        action(l10n.t("Mark as source"), Command.markSource),
        action(l10n.t("Mark as meeting"), Command.markMeeting),
      );
    }
    return actions;
  }
}

/** What can be done with a statement or a meeting, in the order of the menu. */
interface ReviewWords {
  readonly accept: string;
  readonly change: readonly (readonly [title: string, command: string])[];
  readonly note: string;
  readonly remove: string;
}

const STATEMENT = (): ReviewWords => ({
  accept: l10n.t("Accept this statement"),
  change: [
    [l10n.t("Change the speaker…"), Command.setSpeaker],
    [l10n.t("Change the addressees…"), Command.setAddressees],
    [l10n.t("Change the meeting…"), Command.setMeeting],
  ],
  note: l10n.t("Note on this statement…"),
  remove: l10n.t("Delete this statement"),
});

const MEETING = (): ReviewWords => ({
  accept: l10n.t("Accept this meeting"),
  change: [
    [l10n.t("Change the participants…"), Command.setParticipants],
    [l10n.t("Change the place…"), Command.setPlace],
    [l10n.t("Change the date…"), Command.setDate],
    [l10n.t("Change the status…"), Command.setStatus],
  ],
  note: l10n.t("Note on this meeting…"),
  remove: l10n.t("Delete this meeting"),
});

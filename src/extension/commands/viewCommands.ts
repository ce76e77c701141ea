import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { Command, toggleCommand } from "../manifest/commands";
import { MARK_KINDS } from "../manifest/markKinds";
import { markSetting, Setting } from "../manifest/settings";
import { View, type ViewName } from "../manifest/views";
import { readSettings, writeSetting } from "../settings";
import { kindInWords } from "../words/typeWords";
import { reveal, type CommandContext, type Handler } from "./commandContext";

const isViewName = (name: unknown): name is ViewName => typeof name === "string" && Object.hasOwn(View, name);

export function viewCommands({ active, views }: CommandContext): readonly (readonly [string, Handler])[] {
  return [
    [
      Command.revealNode,
      async (view, id) => {
        const span =
          isViewName(view) && typeof id === "string" ? views.trees[view].node(id)?.span : undefined;
        if (span && active.current) await reveal(active.current, span, true);
      },
    ],
    [
      Command.showInTree,
      async (view, subject) => {
        if (!isViewName(view) || typeof subject !== "string") return;
        const tree = views.trees[view];
        const row = tree.rowOf(subject);
        if (row) await tree.view.reveal(row.id, { select: true, focus: true, expand: true });
        else await vscode.commands.executeCommand(`${View[view]}.focus`);
      },
    ],
    [Command.focusViews, () => vscode.commands.executeCommand(`${View.statements}.focus`)],
    [
      Command.filter,
      async (words) => {
        const asked =
          typeof words === "string"
            ? words
            : await vscode.window.showInputBox({
                value: views.filter,
                prompt: l10n.t("Show only rows with these words"),
                placeHolder: l10n.t("Name, verb or words of a statement; empty shows all"),
              });
        if (asked !== undefined) views.filter = asked;
      },
    ],
    [Command.clearFilter, () => void (views.filter = "")],
    [Command.groupBySpeaker, () => writeSetting(Setting.statementsBy, "speaker")],
    [Command.groupByDocument, () => writeSetting(Setting.statementsBy, "document")],
    [Command.toggleMarks, () => writeSetting(Setting.marksShown, !readSettings().marksShown)],
    ...MARK_KINDS.map((kind): readonly [string, Handler] => [
      toggleCommand(kind),
      async () => {
        const shown = !readSettings().marks[kind];
        await writeSetting(markSetting(kind), shown);
        const words = shown
          ? l10n.t("{0}: shown", kindInWords(kind))
          : l10n.t("{0}: hidden", kindInWords(kind));
        vscode.window.setStatusBarMessage(words, 3000);
      },
    ]),
  ];
}

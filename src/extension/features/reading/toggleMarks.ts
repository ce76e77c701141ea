import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { type Handlers, handlersOfEach } from "../../core/handlers";
import { readSettings, writeSetting } from "../../core/settings";
import { MARK_KINDS } from "../../manifest/markKinds";
import { markSetting, Setting } from "../../manifest/settings";
import { kindInWords } from "../../words/typeWords";

/** Draws marks, or one kind of them, or draws them no more. */
export const toggleHandlers = {
  toggleMarks: () => writeSetting(Setting.marksShown, !readSettings().marksShown),
  ...handlersOfEach("toggle", MARK_KINDS, (kind) => async () => {
    const shown = !readSettings().marks[kind];
    await writeSetting(markSetting(kind), shown);
    const words = shown ? l10n.t("{0}: shown", kindInWords(kind)) : l10n.t("{0}: hidden", kindInWords(kind));
    vscode.window.setStatusBarMessage(words, 3000);
  }),
} satisfies Handlers;

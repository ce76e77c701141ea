import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Core } from "../../core/core";
import type { Handlers } from "../../core/handlers";
import { writeSetting } from "../../core/settings";
import { Setting } from "../../manifest/settings";
import { View, type ViewName } from "../../manifest/viewNames";
import { reveal } from "../../shown/reveal";
import type { Trees } from "../../shown/tree/trees";

const isViewName = (name: unknown): name is ViewName => typeof name === "string" && Object.hasOwn(View, name);

/** Goes to rows and to their words, and narrows and groups the rows. */
export function treeHandlers({ active }: Pick<Core, "active">, trees: Trees) {
  return {
    revealNode: async (view, id) => {
      const span = isViewName(view) && typeof id === "string" ? trees.of(view).node(id)?.span : undefined;
      if (span && active.current) await reveal(active.current, span, true);
    },
    showInTree: async (view, subject) => {
      if (!isViewName(view) || typeof subject !== "string") return;
      const tree = trees.of(view);
      const isShown = await tree.reveal(() => tree.rowOf(subject), { focus: true, expand: true });
      if (!isShown) await vscode.commands.executeCommand(`${View[view]}.focus`);
    },
    focusViews: () => vscode.commands.executeCommand(`${View.statements}.focus`),
    filter: async (words) => {
      const asked =
        typeof words === "string"
          ? words
          : await vscode.window.showInputBox({
              value: trees.filter,
              prompt: l10n.t("Show only rows with these words"),
              placeHolder: l10n.t("Name, verb or words of a statement; empty shows all"),
            });
      if (asked !== undefined) trees.filter = asked;
    },
    clearFilter: () => void (trees.filter = ""),
    groupBySpeaker: () => writeSetting(Setting.statementsBy, "speaker"),
    groupByDocument: () => writeSetting(Setting.statementsBy, "document"),
  } satisfies Handlers;
}

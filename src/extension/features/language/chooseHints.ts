import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Handler } from "../../core/handlers";
import { LANGUAGE } from "../../manifest/languages";

/** Values of the editor’s own setting, as one asks for them. */
const CHOICES = () =>
  [
    { value: "on", label: l10n.t("Always") },
    {
      value: "offUnlessPressed",
      label: l10n.t("While a Key Is Held"),
      description: l10n.t("Ctrl+Alt, on macOS Control+Option"),
    },
    { value: "off", label: l10n.t("Never") },
  ] as const;

/** Asks when hints show in documents of the active one’s language, and sets it; returns the value of the editor’s setting. */
export const chooseHints: Handler = async (answer) => {
  const known = CHOICES().find(({ value }) => value === answer);
  const placeHolder = l10n.t("When to show behind “he” who that is, and behind “Tuesday” which day");
  const chosen = known ?? (await vscode.window.showQuickPick(CHOICES(), { placeHolder }));
  if (!chosen) return undefined;
  const languageId = vscode.window.activeTextEditor?.document.languageId ?? LANGUAGE;
  const hints = vscode.workspace.getConfiguration("editor.inlayHints", { languageId });
  const { Global } = vscode.ConfigurationTarget;
  await hints.update("enabled", chosen.value, Global, true);
  // The editor shows so many characters of hints in a line, and here a line is a paragraph. Seed documents have no limit.
  if (languageId !== LANGUAGE && chosen.value !== "off") await hints.update("maximumLength", 0, Global, true);
  return chosen.value;
};

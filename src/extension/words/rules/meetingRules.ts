import * as l10n from "@vscode/l10n";
import type { RuleTable } from "./ruleTable";

/** How a meeting was found. */
export const MEETING_RULES: RuleTable = {
  "meetings.verb": () => l10n.t("verb for meeting, with parties"),
  "meetings.noun": () => l10n.t("noun for a meeting"),
  "meetings.event": () => l10n.t("name of a gathering"),
};

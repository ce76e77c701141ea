import * as l10n from "@vscode/l10n";
import type { RuleTable } from "./ruleTable";

/** How a name, role, date or quantity was found. */
export const NAME_RULES: RuleTable = {
  "names.listed": () => l10n.t("name in the project’s own list"),
  "names.gazetteer": () => l10n.t("listed name"),
  "names.head": () => l10n.t("name built on a word for its kind"),
  "names.model": () => l10n.t("recognized by its form and context"),
  "names.titled": () => l10n.t("name after a title"),
  "names.person": () => l10n.t("first name and surname"),
  "names.speakerLabel": () => l10n.t("name before a colon"),
  "names.cabinetOf": () => l10n.t("person and body in one phrase"),
  "names.officeHolder": () => l10n.t("name beside an office"),
  "names.grammar": () => l10n.t("name with the words that belong to it"),
  "names.document.type": () => l10n.t("what the same name is elsewhere in the text"),
  "names.document.known": () => l10n.t("name that the text has elsewhere"),
  "names.list": () => l10n.t("what the other names of the list are"),
  "names.hyphenated": () => l10n.t("part of a compound"),
  "names.role": () => l10n.t("words for an office"),
  "names.role.apart": () => l10n.t("words for an office"),
  "names.date": () => l10n.t("form of a date"),
  "names.quantity": () => l10n.t("number with its unit"),
};

import * as l10n from "@vscode/l10n";
import type { RuleTable } from "./ruleTable";

/** The first part of a statement's rule: how its content hangs on the reporting words. */
export const CONTENT_RULES: RuleTable = {
  that: () => l10n.t("clause with “that”"),
  clause: () => l10n.t("clause right after the verb"),
  infinitive: () => l10n.t("infinitive after the verb"),
  phrase: () => l10n.t("object of the verb"),
  preposition: () => l10n.t("phrase after verb and preposition"),
  wh: () => l10n.t("question clause after the verb"),
  gap: () => l10n.t("relative pronoun before the verb, clause after it"),
  quotation: () => l10n.t("quotation after the verb"),
  interrupted: () => l10n.t("quotation on both sides of the verb"),
  trailing: () => l10n.t("verb after what was said"),
  relayed: () => l10n.t("words passed on by another"),
  quotedAs: () => l10n.t("“quoted … as saying”"),
  asParenthesis: () => l10n.t("“as … said”"),
  accordingTo: () => l10n.t("“according to”"),
  label: () => l10n.t("name before or after the words"),
  colon: () => l10n.t("words after the colon"),
  "colon.blockQuote": () => l10n.t("block quotation after the colon"),
  "quotation.orphan": () => l10n.t("quotation without a verb"),
  "quotation.floating": () => l10n.t("quotation that goes on without a verb"),
  "quotation.leadIn": () => l10n.t("quotation below a line that names who speaks"),
  "quotation.signature": () => l10n.t("quotation above a line that names who speaks"),
};

/** The second part: where the source stands. */
export const SOURCE_RULES: RuleTable = {
  subject: () => l10n.t("its subject speaks"),
  apposition: () => l10n.t("the name before the comma speaks"),
  aside: () => l10n.t("the subject before the aside speaks"),
  coordination: () => l10n.t("subject shared with the verb before"),
  gerund: () => l10n.t("subject of the sentence that it hangs on"),
  passive: () => l10n.t("passive"),
  purpose: () => l10n.t("whoever acts to say it speaks"),
  thanks: () => l10n.t("whoever has the floor gives thanks"),
  relative: () => l10n.t("“who” stands for the name before it"),
  inversion: () => l10n.t("subject after the verb"),
  quotedAs: () => l10n.t("quoted by another"),
  tree: () => l10n.t("its subject by the grammar of the sentence speaks"),
  possessor: () => l10n.t("the owner of the noun speaks"),
  none: () => l10n.t("no source named"),
  listItem: () => l10n.t("the sentence above the list names who speaks"),
};

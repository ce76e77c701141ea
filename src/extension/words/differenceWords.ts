import * as l10n from "@vscode/l10n";
import type { Contradiction } from "../../engine";

const LABELS: Readonly<Record<Contradiction["field"], () => string>> = {
  date: () => l10n.t("Date differs"),
  place: () => l10n.t("Place differs"),
  status: () => l10n.t("Status differs"),
  parties: () => l10n.t("Participants differ"),
  number: () => l10n.t("Number differs"),
  speaker: () => l10n.t("Speaker differs"),
};

const SENTENCES: Readonly<Record<Contradiction["field"], () => string>> = {
  date: () => l10n.t("The documents differ in the date"),
  place: () => l10n.t("The documents differ in the place"),
  status: () => l10n.t("The documents differ in whether it took place"),
  parties: () => l10n.t("The documents differ in who took part"),
  number: () => l10n.t("The documents differ in a number"),
  speaker: () => l10n.t("The documents differ in who said it"),
};

/** In short, and as a sentence: on what several documents do not agree. */
export const labelOfDifference = (field: Contradiction["field"]): string => LABELS[field]();
export const differenceInWords = (field: Contradiction["field"]): string => SENTENCES[field]();

import * as l10n from "@vscode/l10n";

/** Counted things in words, with the right form for one. */
export const statementsInWords = (count: number): string =>
  count === 1 ? l10n.t("1 statement") : l10n.t("{0} statements", count);
export const meetingsInWords = (count: number): string =>
  count === 1 ? l10n.t("1 meeting") : l10n.t("{0} meetings", count);
export const mentionsInWords = (count: number): string =>
  count === 1 ? l10n.t("1 mention") : l10n.t("{0} mentions", count);
export const namesInWords = (count: number): string =>
  count === 1 ? l10n.t("1 name") : l10n.t("{0} names", count);
export const documentsInWords = (count: number): string =>
  count === 1 ? l10n.t("1 document") : l10n.t("{0} documents", count);
/** Of what was looked for. */
export const foundInWords = (count: number): string =>
  count === 1 ? l10n.t("1 found") : l10n.t("{0} found", count);
/** "3 found in 1 document, the first 2 listed" */
export function foundInDocuments(total: number, listed: number, documents: number): string {
  const found = l10n.t("{0} in {1}", foundInWords(total), documentsInWords(documents));
  return listed < total ? l10n.t("{0}, the first {1} listed", found, listed) : found;
}
export const wordsInWords = (count: number): string =>
  count === 1 ? l10n.t("1 word") : l10n.t("{0} words", count);

import * as l10n from "@vscode/l10n";

/** How sure the engine is, in words: numbers would promise a precision that there is not. */
export function confidenceInWords(confidence: number): string {
  if (confidence >= 0.85) return l10n.t("sure");
  return confidence >= 0.6 ? l10n.t("likely") : l10n.t("uncertain");
}

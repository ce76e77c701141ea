import * as l10n from "@vscode/l10n";

/**
 * Why the engine drew a conclusion, in plain words that complete "…, because of: ". The engine gives stable codes; one that
 * this table does not know yet still reads sensibly.
 */
export function ruleInWords(code: string): string {
  for (let known = code; known !== ""; known = known.slice(0, Math.max(0, known.lastIndexOf(".")))) {
    const words = (RULES as Readonly<Record<string, (() => string) | undefined>>)[known];
    if (words && (known === code || known.includes("."))) return words();
  }
  return spellOut(code);
}

/** `coreference.sameRole` → "same role". */
function spellOut(code: string): string {
  const last = code.slice(code.lastIndexOf(".") + 1);
  return last
    .replace(/[-_]+/gu, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase();
}

const RULES = {
  "coreference.surname": () => l10n.t("same surname"),
};

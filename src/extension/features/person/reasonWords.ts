import * as l10n from "@vscode/l10n";
import type { JoinSummary, Likeness } from "../../../engine";

/** Why a name is taken for another: what the names have in common, and what else the documents tell. */
export function reasonInWords(
  { likeness, facts, otherName }: JoinSummary,
  countryOf: (code: string) => string,
): {
  readonly text: string;
  readonly other: string;
} {
  const shared = facts.map(({ kind, value }) => (kind === "country" ? countryOf(value) : value)).join(", ");
  const like = likenessInWords(likeness);
  return {
    text: shared === "" ? like : l10n.t("{0}; both documents tell: {1}", like, shared),
    other: otherName,
  };
}

function likenessInWords(likeness: Likeness): string {
  switch (likeness) {
    case "same":
      return l10n.t("the same name");
    case "fuller":
      return l10n.t("one name is fuller");
    case "spelling":
      return l10n.t("another spelling");
    case "nickname":
      return l10n.t("a short form of the given name");
    case "surname":
      return l10n.t("the surname");
    case "alias":
      return l10n.t("another name that a document gives");
  }
}

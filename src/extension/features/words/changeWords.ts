import * as l10n from "@vscode/l10n";
import type { StatementAct, WordChange, WordProblem } from "../../../engine";
import { actInWords, typeInWords } from "../../words/typeWords";
import { documentsInWords } from "../../words/countWords";

/** What a line of the list would do at a place, in words. */
export function changeInWords({ kind, what, before, after }: WordChange): string {
  switch (what) {
    case "added":
      return kind === "name" ? l10n.t("is marked: {0}", typeInWords(after)) : becomes(kind);
    case "removed":
      return kind === "name" ? l10n.t("is no longer marked: {0}", typeInWords(before)) : isNoLonger(kind);
    case "type":
      return l10n.t("{0}, until now {1}", typeInWords(after), typeInWords(before));
    case "entity":
      return l10n.t("means {0}, until now {1}", after, before);
    case "act":
      return l10n.t(
        "{0}, until now {1}",
        actInWords(after as StatementAct),
        actInWords(before as StatementAct),
      );
    case "speaker":
      return l10n.t("said by {0}, until now {1}", after || l10n.t("nobody"), before || l10n.t("nobody"));
  }
}

const becomes = (kind: WordChange["kind"]): string =>
  kind === "statement" ? l10n.t("becomes a statement") : l10n.t("becomes a meeting");
const isNoLonger = (kind: WordChange["kind"]): string =>
  kind === "statement" ? l10n.t("is no longer a statement") : l10n.t("is no longer a meeting");

/** How much changes, in words. */
export function sumInWords(places: number, documents: number): string {
  if (places === 0) return l10n.t("changes nothing else in the folder");
  if (places === 1) return l10n.t("changes 1 place");
  return l10n.t("changes {0} places in {1}", places, documentsInWords(documents));
}

/** What is wrong with a line of the list. */
export function problemOfLine({ code, value }: WordProblem): string {
  switch (code) {
    case "words.colon":
      return l10n.t("a line begins with what its words are, and a colon, as in “person: Ana Lind”");
    case "words.kind":
      return l10n.t("“{0}” is no kind of entry", value);
    case "words.empty":
      return l10n.t("words are missing");
    case "words.like":
      return l10n.t("it does not say which verb it is like, as in “{0} = warn”", value);
    case "words.unknownLike":
      return l10n.t("“{0}” is no verb that Readout knows", value);
    case "words.takesNone":
      return l10n.t("this kind of entry takes nothing behind “=”");
    case "words.twice":
      return l10n.t("“{0}” stands in an earlier line", value);
    case "words.long":
      return l10n.t("the words are too long");
    case "words.tooMany":
      return l10n.t("the list has too many lines");
  }
}

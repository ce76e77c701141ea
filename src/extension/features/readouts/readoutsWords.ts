import * as l10n from "@vscode/l10n";
import type { ReadoutDifference, ReadoutsWords } from "../../../engine";

/** The words of two readouts side by side. */
export const readoutsWords = (left: string, right: string): ReadoutsWords => ({
  title: l10n.t("{0} ↔ {1}", left, right),
  left,
  right,
  both: l10n.t("Told by both"),
  only: (side) => l10n.t("Told by {0} alone", side),
  differs: l10n.t("Differences"),
  openBoth: l10n.t("Open both"),
  counts: (both, first, second) =>
    l10n.t("{0} told by both, {1} by the left side alone, {2} by the right side alone", both, first, second),
  nothing: l10n.t("Neither of them reports a statement or a topic."),
  difference: differenceInWords,
  topic: l10n.t("Topic"),
});

function differenceInWords(difference: ReadoutDifference): string {
  switch (difference.kind) {
    case "strength":
      return difference.left.level > difference.right.level
        ? l10n.t("The left side’s verb is stronger")
        : l10n.t("The right side’s verb is stronger");
    case "number": {
      const { left, right } = difference;
      const [amount, other] = [left, right].map((number) => number.amount.toLocaleString("en"));
      return left.unit === null
        ? l10n.t("Numbers differ: {0}, {1}", amount, other)
        : l10n.t("Numbers differ: {0}, {1} {2}", amount, other, left.unit);
    }
    case "polarity":
      return l10n.t("One side denies it");
    case "speaker":
      return l10n.t("Said by different people");
  }
}
